use serde::Serialize;
use tashawur_sheets::{PictureArrow, PictureSheet, PictureSide, Tongue};

use crate::clean::clean;
use crate::fonts::{FAMILY, Fonts};
use crate::isolate::isolate;
use crate::said::code;

/// The heights of the sheets A4 to A0, in points, lying on their long side; the widths follow from the next one.
const SHEETS: [[f64; 2]; 5] =
    [[842.0, 595.0], [1191.0, 842.0], [1684.0, 1191.0], [2384.0, 1684.0], [3370.0, 2384.0]];
/// What the margins and the titles take of a sheet, in points.
const TAKEN: [f64; 2] = [90.0, 190.0];
/// The least that a drawing may be made smaller before a larger sheet is taken: a unit is a point at 1, and the
/// words of a drawing are 13 units high.
const SMALLEST: f64 = 0.62;
/// The longest title in the data of the file, in characters; PDF/A allows 32,767 bytes.
const LONGEST_TITLE: usize = 300;

/// What the template of a drawing reads.
#[derive(Serialize)]
pub(crate) struct PictureView {
    title: String,
    font: &'static str,
    sides: Vec<SideView>,
}

#[derive(Serialize)]
struct SideView {
    lang: &'static str,
    page: [f64; 2],
    scale: f64,
    title: String,
    dated: String,
    described: String,
    notice: String,
    list_title: String,
    list: Vec<String>,
    width: i32,
    height: i32,
    boxes: Vec<BoxView>,
    arrows: Vec<ArrowView>,
}

#[derive(Serialize)]
struct BoxView {
    at: [i32; 2],
    size: [i32; 2],
    text: String,
    centre: bool,
}

#[derive(Serialize)]
struct ArrowView {
    points: Vec<[i32; 2]>,
    /// The corners of the head of the arrow.
    head: [[f64; 2]; 3],
    word: String,
    word_at: [i32; 2],
    word_width: i32,
}

impl PictureView {
    /// Everything the paper shows, cleaned, isolated, and mirrored where reading begins on the right.
    pub(crate) fn new(sheet: &PictureSheet, fonts: &Fonts) -> Self {
        let title = sheet.sides.first().map(|side| clean(&side.title, fonts)).unwrap_or_default();
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            title: if title.is_empty() {
                "Tashawur".to_owned()
            } else {
                title.chars().take(LONGEST_TITLE).collect()
            },
            font: FAMILY,
            sides: sheet.sides.iter().map(|side| SideView::new(side, fonts)).collect(),
        }
    }

    /// The title in the data of the file.
    pub(crate) fn title(&self) -> &str {
        &self.title
    }
}

impl SideView {
    fn new(side: &PictureSide, fonts: &Fonts) -> Self {
        let say = |text: &str| {
            let line = clean(text, fonts).split_whitespace().collect::<Vec<_>>().join(" ");
            isolate(&line, side.tongue)
        };
        let (page, scale) = sheet_for(side.width, side.height);
        let mirrored = side.tongue == Tongue::Arabic;
        let across = |x: i32, width: i32| if mirrored { side.width - x - width } else { x };
        let point = |[x, y]: [i32; 2]| [across(x, 0), y];
        let boxes = side.boxes.iter().map(|one| BoxView {
            at: [across(one.at[0], one.size[0]), one.at[1]],
            size: one.size,
            text: say(&one.text),
            centre: one.is_centre,
        });
        let arrow = |one: &PictureArrow| {
            let points: Vec<[i32; 2]> = one.points.iter().copied().map(point).collect();
            let head = head(&points);
            ArrowView {
                points,
                head,
                word: say(&one.word),
                word_at: point(one.word_at),
                word_width: one.word_width,
            }
        };
        Self {
            lang: code(side.tongue),
            page,
            scale,
            title: say(&side.title),
            dated: say(&side.dated),
            described: clean(&side.described, fonts),
            notice: say(&side.notice),
            list_title: say(&side.list_title),
            list: side.list.iter().map(|line| say(line)).collect(),
            width: side.width,
            height: side.height,
            boxes: boxes.collect(),
            arrows: side.arrows.iter().map(arrow).collect(),
        }
    }
}

/// The smallest sheet on which the words of a drawing can be read, and how much smaller the drawing is made.
fn sheet_for(width: i32, height: i32) -> ([f64; 2], f64) {
    let fits = |page: [f64; 2]| {
        let across = (page[0] - TAKEN[0]) / f64::from(width.max(1));
        let down = (page[1] - TAKEN[1]) / f64::from(height.max(1));
        across.min(down).min(1.0)
    };
    let [first, ..] = SHEETS;
    let found = SHEETS.into_iter().find(|page| fits(*page) >= SMALLEST);
    let page = found.unwrap_or_else(|| SHEETS.into_iter().last().unwrap_or(first));
    (page, fits(page))
}

/// The corners of a head at the end of an arrow, 9 units long.
fn head(points: &[[i32; 2]]) -> [[f64; 2]; 3] {
    let [.., before, last] = points else { return [[0.0; 2]; 3] };
    let (x, y) = (f64::from(last[0]), f64::from(last[1]));
    let (dx, dy) = (x - f64::from(before[0]), y - f64::from(before[1]));
    let length = dx.hypot(dy).max(1.0);
    let (dx, dy) = (dx / length * 9.0, dy / length * 9.0);
    [[x, y], [x - dx + dy * 0.45, y - dy - dx * 0.45], [x - dx - dy * 0.45, y - dy + dx * 0.45]]
}
