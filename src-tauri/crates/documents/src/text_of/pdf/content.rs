//! What a page shows: its operators followed, as far as they place text.

use std::collections::BTreeMap;
use std::rc::Rc;

use encoding_rs::{UTF_8, UTF_16BE, WINDOWS_1252};

use super::Page;
use super::file::Objects;
use super::font::Font;
use super::lexer::{Dictionary, Lexer, Value};
use super::line::{Letter, Lines};
use crate::Error;
use crate::text_of::Sink;

/// How deep forms may stand in each other, and states be saved.
const DEPTH: usize = 12;
const SAVED: usize = 256;
/// The most operands that are kept before an operator.
const OPERANDS: usize = 64;

/// What following a form or reading a font costs in steps, apart from its bytes.
const SETTING_OUT: usize = 500;

/// A transformation of the plane, as PDF writes it.
type Matrix = [f64; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// The first transformation, then the second.
fn joined([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix) -> Matrix {
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/// What the operators of text depend on.
#[derive(Debug, Clone)]
struct State {
    page: Matrix,
    font: Rc<Font>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// A stretch of content whose text is said beside it (`ActualText`), while its glyphs are placed.
#[derive(Debug, Default)]
struct Said {
    text: String,
    place: Option<Letter>,
}

/// The reading of pages, with the fonts that were met.
pub(super) struct Reading<'b> {
    objects: Objects<'b>,
    fonts: BTreeMap<u32, Rc<Font>>,
}

impl<'b> Reading<'b> {
    pub(super) fn new(objects: Objects<'b>) -> Self {
        Self { objects, fonts: BTreeMap::new() }
    }

    /// Reads a page.
    pub(super) fn page(&mut self, page: &Page, sink: &mut Sink) -> Result<(), Error> {
        let Some(contents) = page.page.get(b"Contents".as_slice()).cloned() else { return Ok(()) };
        let parts = match self.objects.resolved(&contents)? {
            Some(Value::Array(parts)) => parts,
            _ => vec![contents],
        };
        let mut content = Vec::new();
        for part in &parts {
            if let Some(stream) = self.objects.stream(part)? {
                content.extend(self.objects.unpacked(&stream)?);
                content.push(b'\n');
            }
        }
        let resources = match &page.resources {
            Some(resources) => self.objects.resolved(resources)?,
            None => None,
        };
        let resources =
            if let Some(Value::Dictionary(found)) = resources { found } else { Dictionary::new() };
        let mut lines = Lines::default();
        let state = State {
            page: IDENTITY,
            font: Rc::default(),
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        self.follow(&content, &resources, state, DEPTH, (&mut lines, sink))?;
        lines.finish(sink);
        Ok(())
    }

    /// Follows the operators of a page or a form.
    fn follow(
        &mut self,
        content: &[u8],
        resources: &Dictionary,
        state: State,
        depth: usize,
        (lines, sink): (&mut Lines, &mut Sink),
    ) -> Result<(), Error> {
        let mut run = Run { state, saved: Vec::new(), text: IDENTITY, line: IDENTITY, said: Vec::new() };
        let mut lexer = Lexer::new(content, 0);
        let mut operands: Vec<Value> = Vec::new();
        while let Some(value) = lexer.value() {
            self.objects.budget.spend(1)?;
            let Value::Word(operator) = value else {
                if operands.len() < OPERANDS {
                    operands.push(value);
                }
                continue;
            };
            match operator.as_slice() {
                b"Tf" => {
                    run.state.size = operands.get(1).and_then(Value::number).unwrap_or(1.0);
                    run.state.font = self.font(resources, operands.first())?;
                }
                b"Do" if depth > 0 => {
                    self.form(resources, operands.first(), &run.state, depth - 1, (lines, sink))?;
                }
                b"BDC" | b"BMC" => {
                    let text = self.said(resources, operands.get(1))?;
                    if run.said.len() < SAVED {
                        run.said.push(text.map(|text| Said { text, place: None }));
                    }
                }
                // The bytes of a picture in the content are no operators.
                b"ID" => lexer.at = after_picture(content, lexer.at),
                operator => {
                    let glyphs = run.take(operator, &operands, lines, sink);
                    self.objects.budget.spend(glyphs)?;
                }
            }
            operands.clear();
            if sink.truncated {
                break;
            }
        }
        Ok(())
    }

    fn font(&mut self, resources: &Dictionary, name: Option<&Value>) -> Result<Rc<Font>, Error> {
        let (Some(name), Some(fonts)) =
            (name.and_then(Value::name), self.objects.dictionary(resources, "Font")?)
        else {
            return Ok(Rc::default());
        };
        let Some(value) = fonts.get(name) else { return Ok(Rc::default()) };
        let number = if let Value::Reference(number) = value { Some(*number) } else { None };
        if let Some(font) = number.and_then(|number| self.fonts.get(&number)) {
            return Ok(Rc::clone(font));
        }
        let Some(Value::Dictionary(font)) = self.objects.resolved(value)? else { return Ok(Rc::default()) };
        self.objects.budget.spend(SETTING_OUT)?;
        let font = Rc::new(Font::read(&mut self.objects, &font)?);
        self.fonts.extend(number.map(|number| (number, Rc::clone(&font))));
        Ok(font)
    }

    /// Follows a form; pictures show no text.
    fn form(
        &mut self,
        resources: &Dictionary,
        name: Option<&Value>,
        state: &State,
        depth: usize,
        out: (&mut Lines, &mut Sink),
    ) -> Result<(), Error> {
        let (Some(name), Some(forms)) =
            (name.and_then(Value::name), self.objects.dictionary(resources, "XObject")?)
        else {
            return Ok(());
        };
        let Some(value) = forms.get(name) else { return Ok(()) };
        let Some(stream) = self.objects.stream(value)? else { return Ok(()) };
        if stream.dictionary.get(b"Subtype".as_slice()).and_then(Value::name) != Some(b"Form") {
            return Ok(());
        }
        self.objects.budget.spend(SETTING_OUT)?;
        let content = self.objects.unpacked(&stream)?;
        let own = self.objects.dictionary(&stream.dictionary, "Resources")?;
        let mut state = state.clone();
        if let Some(Value::Array(matrix)) = self.objects.entry(&stream.dictionary, "Matrix")? {
            state.page = joined(matrix_of(&matrix), state.page);
        }
        self.follow(&content, own.as_ref().unwrap_or(resources), state, depth, out)
    }

    /// The text that is said beside a stretch of content.
    fn said(&mut self, resources: &Dictionary, operand: Option<&Value>) -> Result<Option<String>, Error> {
        let properties = match operand {
            Some(Value::Dictionary(properties)) => Some(properties.clone()),
            Some(Value::Name(name)) => match self.objects.dictionary(resources, "Properties")? {
                Some(named) => match named.get(name) {
                    Some(value) => match self.objects.resolved(value)? {
                        Some(Value::Dictionary(properties)) => Some(properties),
                        _ => None,
                    },
                    None => None,
                },
                None => None,
            },
            _ => None,
        };
        let Some(properties) = properties else { return Ok(None) };
        Ok(match self.objects.entry(&properties, "ActualText")? {
            Some(Value::Text(text)) => Some(said_text(&text)),
            _ => None,
        })
    }
}

/// The text of a string that stands outside of the content: UTF-16 or UTF-8 with a mark, else Latin letters.
fn said_text(bytes: &[u8]) -> String {
    let (encoding, bytes) = match bytes {
        [0xFE, 0xFF, rest @ ..] => (UTF_16BE, rest),
        [0xEF, 0xBB, 0xBF, rest @ ..] => (UTF_8, rest),
        bytes => (WINDOWS_1252, bytes),
    };
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// Where a picture in the content ends: after `EI` between blanks.
fn after_picture(content: &[u8], from: usize) -> usize {
    let rest = content.get(from..).unwrap_or_default();
    let end = rest.windows(4).position(|window| {
        matches!(window, [before, b'E', b'I', after] if before.is_ascii_whitespace() && after.is_ascii_whitespace())
    });
    from + end.map_or(rest.len(), |end| end + 3)
}

fn matrix_of(operands: &[Value]) -> Matrix {
    let mut matrix = IDENTITY;
    for (place, value) in matrix.iter_mut().zip(operands) {
        *place = value.number().unwrap_or(0.0);
    }
    matrix
}

/// The operators of one page or form while they are followed.
struct Run {
    state: State,
    saved: Vec<State>,
    text: Matrix,
    line: Matrix,
    said: Vec<Option<Said>>,
}

impl Run {
    /// Follows one operator, and gives back how many glyphs it showed.
    fn take(&mut self, operator: &[u8], operands: &[Value], lines: &mut Lines, sink: &mut Sink) -> usize {
        let number = |index: usize| operands.get(index).and_then(Value::number).unwrap_or(0.0);
        match operator {
            b"q" if self.saved.len() < SAVED => self.saved.push(self.state.clone()),
            b"Q" => self.state = self.saved.pop().unwrap_or_else(|| self.state.clone()),
            b"cm" => self.state.page = joined(matrix_of(operands), self.state.page),
            b"BT" => (self.text, self.line) = (IDENTITY, IDENTITY),
            b"Tc" => self.state.letter_space = number(0),
            b"Tw" => self.state.word_space = number(0),
            b"Tz" => self.state.stretch = number(0) / 100.0,
            b"TL" => self.state.leading = number(0),
            b"Ts" => self.state.rise = number(0),
            b"Td" => self.move_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.move_line(number(0), number(1));
            }
            b"Tm" => {
                self.line = matrix_of(operands);
                self.text = self.line;
            }
            b"T*" => self.move_line(0.0, -self.state.leading),
            b"Tj" | b"TJ" => return self.show_all(operands, lines, sink),
            b"'" => {
                self.move_line(0.0, -self.state.leading);
                return self.show_all(operands, lines, sink);
            }
            b"\"" => {
                (self.state.word_space, self.state.letter_space) = (number(0), number(1));
                self.move_line(0.0, -self.state.leading);
                return self.show_all(operands.get(2..).unwrap_or_default(), lines, sink);
            }
            b"EMC" => self.end_said(lines, sink),
            _ => {}
        }
        0
    }

    fn move_line(&mut self, x: f64, y: f64) {
        self.line = joined([1.0, 0.0, 0.0, 1.0, x, y], self.line);
        self.text = self.line;
    }

    fn advance(&mut self, x: f64) {
        self.text = joined([1.0, 0.0, 0.0, 1.0, x * self.state.stretch, 0.0], self.text);
    }

    fn show_all(&mut self, operands: &[Value], lines: &mut Lines, sink: &mut Sink) -> usize {
        let mut shown = 0;
        for operand in operands {
            match operand {
                Value::Text(text) => shown += self.show(text, lines, sink),
                Value::Number(back) => self.advance(-back / 1000.0 * self.state.size),
                Value::Array(items) => shown += self.show_all(items, lines, sink),
                _ => {}
            }
        }
        shown
    }

    fn show(&mut self, bytes: &[u8], lines: &mut Lines, sink: &mut Sink) -> usize {
        let font = Rc::clone(&self.state.font);
        let glyphs = font.glyphs(bytes);
        for glyph in &glyphs {
            let state = &self.state;
            let width = glyph.width * state.size;
            let space = state.letter_space + if glyph.is_blank { state.word_space } else { 0.0 };
            let placed = joined([1.0, 0.0, 0.0, 1.0, 0.0, state.rise], joined(self.text, state.page));
            let letter = Letter::placed(placed, width * state.stretch, state.size, glyph.text);
            self.advance(width + space);
            match self.said.iter_mut().flatten().next() {
                Some(said) => said.place = Some(letter.around(said.place.take())),
                None => lines.take(letter, sink),
            }
        }
        glyphs.len()
    }

    /// Puts a text that is said beside its glyphs in their place.
    fn end_said(&mut self, lines: &mut Lines, sink: &mut Sink) {
        let Some(Some(said)) = self.said.pop() else { return };
        // Within a stretch whose text is said already, nothing more is said.
        if self.said.iter().flatten().next().is_none()
            && let Some(mut letter) = said.place
        {
            letter.text = said.text;
            lines.take(letter, sink);
        }
    }
}
