//! The members of a body or a process.

use rusqlite::Connection;
use tashawur_arabic::collate::sort_key_ar;
use tashawur_arabic::dates::DateStyle;
use tashawur_i18n::text;
use tashawur_journal::Journal;
use tashawur_sheets::{Pair, PaperLanguage};

use super::{Listing, column, period, said};
use crate::error::Result;
use crate::organisation::{self, BodyViewRequest, MemberView};
use crate::register::{choice_in_words, find_row};
use crate::state;

/// The members of a body on a day, under its name of that day: states in protocol order, then the others by name; in
/// English all by name.
pub(super) fn members(
    journal: &Journal,
    on: &str,
    id: &str,
    style: &DateStyle,
    language: PaperLanguage,
) -> Result<Listing> {
    let day = state::day(on)?;
    let request = BodyViewRequest { id: id.to_owned(), on: Some(on.to_owned()) };
    let view = organisation::view(journal, &request, day)?;
    let members = in_order(journal, view.members, language)?;
    Ok(Listing {
        title: said(text::list_body_title),
        subject: Pair::new(view.body.name_ar, view.body.name_en),
        on: day,
        notice: if members.is_empty() { said(text::list_empty_members) } else { Pair::default() },
        columns: vec![
            column(text::list_member, 36),
            column(text::list_represents, 28),
            column(text::list_level, 14),
            column(text::list_period, 18),
        ],
        rows: members.iter().map(|member| (true, cells(member, style))).collect(),
    })
}

fn in_order(
    journal: &Journal,
    mut members: Vec<MemberView>,
    language: PaperLanguage,
) -> Result<Vec<MemberView>> {
    if language == PaperLanguage::English {
        members.sort_by_key(|member| english(member).to_lowercase());
        return Ok(members);
    }
    let mut placed = journal.rows(|rows| {
        let placed = members.into_iter().map(|member| Ok((place(rows, &member)?, member)));
        placed.collect::<Result<Vec<_>>>()
    })?;
    placed.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(placed.into_iter().map(|(_, member)| member).collect())
}

/// The name by which a member stands in an English list.
fn english(member: &MemberView) -> &str {
    if member.name_en.is_empty() { &member.name_ar } else { &member.name_en }
}

/// The place of a member in the list: that of a state in the protocol order, and its name.
fn place(rows: &Connection, member: &MemberView) -> Result<(u32, String)> {
    let party = member.party.as_ref().map_or("", |party| &party.id);
    let order = find_row(rows, party)?.and_then(|row| row.order).unwrap_or(u32::MAX);
    Ok((order, sort_key_ar(&member.name_ar)))
}

fn cells(member: &MemberView, style: &DateStyle) -> Vec<Pair> {
    vec![
        Pair::new(&member.name_ar, &member.name_en),
        Pair::new(&member.represents_ar, &member.represents_en),
        choice_in_words("governance-level", &member.level),
        period(&member.starts, &member.ends, style),
    ]
}
