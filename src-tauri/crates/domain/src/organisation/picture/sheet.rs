//! The picture as a paper.

use chrono::NaiveDate;
use tashawur_arabic::dates::{DateStyle, FuzzyDate, format_ar, format_en};
use tashawur_i18n::{Language, plain, text};
use tashawur_journal::Journal;
use tashawur_sheets::{Pair, PaperLanguage, PictureArrow, PictureBox, PictureSheet, PictureSide, Tongue};

use super::{BodyPicture, from_rows, graph, sentence};
use crate::error::{Error, Result};
use crate::organisation::names::named_on;
use crate::organisation::view::day;
use crate::paper;

/// The picture of the bodies around one body on a day, as it is printed.
///
/// # Errors
/// `not_found` when there is no such body, `invalid` when the day is none.
pub fn sheet(
    journal: &Journal,
    (id, on, steps): (&str, Option<&str>, Option<u32>),
    language: PaperLanguage,
    today: NaiveDate,
) -> Result<PictureSheet> {
    let on = day(on, today)?;
    let steps = steps.unwrap_or(graph::USUAL_STEPS);
    journal.rows(|rows| {
        let sides = language.tongues().iter().map(|tongue| {
            let picture = from_rows(rows, id, on, of(*tongue), steps)?;
            Ok(side(&picture, on, *tongue))
        });
        Ok(PictureSheet { sides: sides.collect::<Result<_>>()? })
    })
}

/// A good name for the file of the picture.
///
/// # Errors
/// `not_found` when there is no such body, `invalid` when the day is none.
pub fn file_name(
    journal: &Journal,
    (id, on): (&str, Option<&str>),
    language: PaperLanguage,
    today: NaiveDate,
) -> Result<String> {
    let on = day(on, today)?;
    let body = journal.rows(|rows| named_on(rows, id, Some(on)))?;
    let body = body.ok_or(Error::NotFound { kind: "entry" })?;
    let name = Pair::new(body.name_ar, body.name_en);
    let title = text::body_picture_title(of(language.leading()), name.best(language.leading()));
    Ok(paper::safe_name(&format!("{} {on}", plain(&title)), ".pdf"))
}

fn of(tongue: Tongue) -> Language {
    match tongue {
        Tongue::Arabic => Language::Arabic,
        Tongue::English => Language::English,
    }
}

fn side(picture: &BodyPicture, on: NaiveDate, tongue: Tongue) -> PictureSide {
    let language = of(tongue);
    let name = |id: &str| picture.bodies.iter().find(|body| body.id == id).map_or("", |body| &body.name);
    let style = DateStyle::default();
    let date = match tongue {
        Tongue::Arabic => format_ar(&FuzzyDate::Day(on), &style, false),
        Tongue::English => format_en(&FuzzyDate::Day(on), &style, false),
    };
    let count = |list: usize| u64::try_from(list).unwrap_or(u64::MAX);
    let (bodies, links) = (count(picture.bodies.len()), count(picture.links.len()));
    let notice = if picture.more { plain(&text::body_picture_more(language)) } else { String::new() };
    PictureSide {
        tongue,
        title: plain(&text::body_picture_title(language, name(&picture.id))),
        dated: plain(&text::body_picture_on(language, &date)),
        described: plain(&text::body_picture_described(
            language,
            &text::body_picture_bodies(language, bodies),
            &text::body_picture_links(language, links),
            &text::body_picture_title(language, name(&picture.id)),
        )),
        notice,
        list_title: plain(&text::body_picture_list(language)),
        list: picture
            .links
            .iter()
            .map(|link| sentence(language, name(&link.from), &link.word, name(&link.to)))
            .collect(),
        width: picture.width,
        height: picture.height,
        boxes: boxes(picture),
        arrows: arrows(picture),
    }
}

fn boxes(picture: &BodyPicture) -> Vec<PictureBox> {
    let one = |body: &super::PictureBody| PictureBox {
        at: [body.x, body.y],
        size: [body.width, body.height],
        text: body.name.clone(),
        is_centre: body.id == picture.id,
    };
    picture.bodies.iter().map(one).collect()
}

fn arrows(picture: &BodyPicture) -> Vec<PictureArrow> {
    let one = |link: &super::PictureLink| PictureArrow {
        points: link.points.clone(),
        word: link.word.clone(),
        word_at: link.word_at,
        word_width: link.word_width,
    };
    picture.links.iter().map(one).collect()
}
