//! A picture of how the bodies around one body relate on a day: to look at, to walk by keyboard, to print.

mod graph;
mod layout;
mod record;
mod rows;
mod sheet;

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_i18n::{Language, format, plain, text};
use tashawur_journal::Journal;

pub use record::{BodyPicture, BodyPictureRequest, PictureBody, PictureLink};
pub use sheet::{file_name, sheet};

use super::names::{NamedOn, named_on};
use super::view::day;
use crate::error::{Error, Result, invalid_with};
use graph::{Edge, Graph};
use layout::{Size, Wire};

/// The width of a box, in units of the drawing.
const BOX_WIDTH: i32 = 200;
/// How many characters of a name stand on a line of a box.
const LINE: usize = 24;
/// The height of a line, and of the rim of a box.
const LINE_HEIGHT: i32 = 21;
/// The width of a character of a word on an arrow.
const CHARACTER: usize = 7;

/// The bodies around one body on a day, with their places in the drawing.
///
/// # Errors
/// `not_found` when there is no such body, `invalid` when the day or the language is none.
pub fn picture(journal: &Journal, request: &BodyPictureRequest, today: NaiveDate) -> Result<BodyPicture> {
    let on = day(request.on.as_deref(), today)?;
    let language = language(&request.language)?;
    let steps = request.steps.unwrap_or(graph::USUAL_STEPS);
    journal.rows(|rows| from_rows(rows, &request.id, on, language, steps))
}

/// The language of this code.
///
/// # Errors
/// `invalid` when there is none.
fn language(code: &str) -> Result<Language> {
    let wrong = || invalid_with("error-invalid-value", &[("field", "language".to_owned())]);
    Language::from_code(code).ok_or_else(wrong)
}

fn from_rows(
    rows: &Connection,
    id: &str,
    on: NaiveDate,
    language: Language,
    steps: u32,
) -> Result<BodyPicture> {
    let centre = named_on(rows, id, Some(on))?.ok_or(Error::NotFound { kind: "entry" })?;
    let graph = graph::around(rows, centre, on, steps)?;
    let names: Vec<String> = graph.bodies.iter().map(|body| shown(body, language)).collect();
    let sizes: Vec<Size> = names.iter().map(|name| size(name)).collect();
    let words: Vec<String> = graph.edges.iter().map(|edge| word(language, edge)).collect();
    let wires = graph.edges.iter().zip(&words).map(|(edge, word)| Wire {
        from: edge.from,
        to: edge.to,
        word: word_width(word),
        down: edge.down(),
    });
    let drawing = layout::draw(&sizes, &wires.collect::<Vec<_>>());
    let bodies = graph.bodies.iter().zip(&names).enumerate().map(|(at, (body, name))| PictureBody {
        id: body.id.clone(),
        kind: body.kind.clone(),
        name: name.clone(),
        x: drawing.boxes.get(at).map_or(0, |place| place[0]),
        y: drawing.boxes.get(at).map_or(0, |place| place[1]),
        width: sizes.get(at).map_or(0, |size| size.width),
        height: sizes.get(at).map_or(0, |size| size.height),
        row: drawing.rows.get(at).and_then(|row| u32::try_from(*row).ok()).unwrap_or_default(),
        relations: relations(language, at, &graph, &names),
    });
    let links = graph.edges.iter().zip(&words).enumerate().map(|(at, (edge, word))| PictureLink {
        from: id_of(&graph, edge.from),
        to: id_of(&graph, edge.to),
        sorts: edge.sorts.clone(),
        word: word.clone(),
        points: drawing.lines.get(at).cloned().unwrap_or_default(),
        word_at: drawing.words.get(at).copied().unwrap_or_default(),
        word_width: word_width(word),
    });
    Ok(BodyPicture {
        id: id.to_owned(),
        on: on.to_string(),
        width: drawing.width,
        height: drawing.height,
        bodies: bodies.collect(),
        links: links.collect(),
        more: graph.more,
    })
}

fn id_of(graph: &Graph, at: usize) -> String {
    graph.bodies.get(at).map(|body| body.id.clone()).unwrap_or_default()
}

/// The name in a box: in the language of the picture where there is one, with the acronym.
fn shown(body: &NamedOn, language: Language) -> String {
    let (own, other) = match language {
        Language::Arabic => (&body.name_ar, &body.name_en),
        Language::English => (&body.name_en, &body.name_ar),
    };
    let name = if own.is_empty() { other } else { own };
    match body.acronym.as_str() {
        "" => name.clone(),
        acronym if name.contains(acronym) => name.clone(),
        acronym => format!("{name} ({acronym})"),
    }
}

fn size(name: &str) -> Size {
    let lines = i32::try_from(name.chars().count().div_ceil(LINE)).unwrap_or(6).clamp(1, 6);
    Size { width: BOX_WIDTH, height: (lines + 1) * LINE_HEIGHT }
}

fn word_width(word: &str) -> i32 {
    i32::try_from(word.chars().count() * CHARACTER + 16).unwrap_or(i32::MAX).min(2 * BOX_WIDTH)
}

/// What the body at the beginning of an edge is to the one at its end, in words.
fn word(language: Language, edge: &Edge) -> String {
    let words = edge.sorts.iter().map(|sort| {
        let key = format!("body-link-{}", sort.replace('_', "-"));
        plain(&format(language, &key, &[]).unwrap_or_else(|| sort.clone()))
    });
    words.collect::<Vec<_>>().join(&plain(&text::body_picture_comma(language)))
}

/// Each relation of a body as a sentence, for readers who do not see the picture and for the legend.
fn relations(language: Language, at: usize, graph: &Graph, names: &[String]) -> Vec<String> {
    let name = |at: usize| names.get(at).map(String::as_str).unwrap_or_default();
    let own = graph.edges.iter().filter(|edge| edge.from == at || edge.to == at);
    own.map(|edge| sentence(language, name(edge.from), &word(language, edge), name(edge.to))).collect()
}

/// One relation as a sentence.
fn sentence(language: Language, from: &str, word: &str, to: &str) -> String {
    plain(&text::body_picture_sentence(language, from, to, word))
}
