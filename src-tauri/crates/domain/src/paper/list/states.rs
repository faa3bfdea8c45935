//! Lists of states: the members of the League, and those with a distinction.

use std::collections::BTreeSet;

use tashawur_arabic::dates::DateStyle;
use tashawur_i18n::{Language, format, plain, text};
use tashawur_journal::Journal;
use tashawur_sheets::Pair;

use super::{Column, Listing, column, period, said};
use crate::error::{Result, invalid_with};
use crate::register::{choice_in_words, dated};
use crate::settings::Settings;
use crate::state::{self, DistinguishedRequest, DistinguishedState, MemberState, MembersRequest, StateOrder};

/// The member states of a day under the name of the office's process. A suspended member stays in the list with the
/// word for it and without a number, and the paper says how many count (domain row X-3).
pub(super) fn members(
    journal: &Journal,
    on: &str,
    order: StateOrder,
    settings: &Settings,
) -> Result<Listing> {
    let day = state::day(on)?;
    let members = state::members(journal, &MembersRequest { on: on.to_owned(), order })?;
    let (name, long) = journal.rows(|rows| dated::names_on(rows, &settings.process, on))?;
    Ok(Listing {
        title: said(text::list_members_title),
        subject: if long.is_empty() { name } else { long },
        on: day,
        notice: notice(&members),
        columns: vec![
            code_column(),
            column(text::list_state, 22),
            column(text::list_official_name, 40),
            column(text::list_standing, 22),
        ],
        rows: members.iter().map(|member| (member.counted, member_cells(member))).collect(),
    })
}

/// How many of them count, where not all do.
fn notice(members: &[MemberState]) -> Pair {
    let counted = members.iter().filter(|member| member.counted).count();
    if members.is_empty() {
        return said(text::list_empty_states);
    }
    if counted == members.len() {
        return Pair::default();
    }
    let counted = u64::try_from(counted).unwrap_or(u64::MAX);
    let listed = members.len().to_string();
    said(|language| text::state_members_counted(language, counted, &listed))
}

/// A column that only the table has, where a list is worked on.
fn code_column() -> Column {
    Column { heading: said(text::list_code), share: None }
}

fn member_cells(member: &MemberState) -> Vec<Pair> {
    let standing =
        if member.counted { Pair::default() } else { choice_in_words("standing", &member.standing) };
    vec![
        Pair::new(&member.code, &member.code),
        Pair::new(&member.name_ar, &member.name_en),
        Pair::new(&member.long_name_ar, &member.long_name_en),
        standing,
    ]
}

/// The states that carry a distinction on a day. The paper of one instrument bears its name; else each row says for
/// which one it is.
pub(super) fn distinguished(
    journal: &Journal,
    (on, distinction, instrument): (&str, &str, Option<&str>),
    order: StateOrder,
    style: &DateStyle,
) -> Result<Listing> {
    let request = DistinguishedRequest {
        on: on.to_owned(),
        order,
        distinction: distinction.to_owned(),
        instrument: instrument.map(str::to_owned),
    };
    let day = state::day(on)?;
    let title = title(distinction)?;
    let states = state::distinguished(journal, &request)?;
    let one = instrument.map(|id| journal.rows(|rows| dated::names_on(rows, id, on))).transpose()?;
    let subject = one.map(|(name, _)| name).unwrap_or_default();
    let named = !subject.is_empty();
    Ok(Listing {
        title,
        subject,
        on: day,
        notice: if states.is_empty() { said(text::list_empty_states) } else { Pair::default() },
        columns: vec![
            code_column(),
            column(text::list_state, 22),
            column(text::list_official_name, 34),
            column(text::list_instrument, 28),
            column(text::list_period, 20),
        ],
        rows: numbered(&states).map(|(counts, state)| (counts, cells(state, named, style))).collect(),
    })
}

/// Each state with whether it is counted: one that stands in the list twice is counted once.
fn numbered(states: &[DistinguishedState]) -> impl Iterator<Item = (bool, &DistinguishedState)> {
    let mut seen = BTreeSet::new();
    states.iter().map(move |state| (seen.insert(state.id.as_str()), state))
}

fn title(distinction: &str) -> Result<Pair> {
    let key = std::format!("list-distinction-{}", distinction.replace('_', "-"));
    let word = |language| format(language, &key, &[]).map(|word| plain(&word));
    let (Some(ar), Some(en)) = (word(Language::Arabic), word(Language::English)) else {
        return Err(invalid_with("error-invalid-value", &[("field", "distinction".to_owned())]));
    };
    Ok(Pair::new(ar, en))
}

fn cells(state: &DistinguishedState, of_one: bool, style: &DateStyle) -> Vec<Pair> {
    let instrument = state.instrument.as_ref().filter(|_| !of_one);
    vec![
        Pair::new(&state.code, &state.code),
        Pair::new(&state.name_ar, &state.name_en),
        Pair::new(&state.long_name_ar, &state.long_name_en),
        instrument.map(|one| Pair::new(&one.title_ar, &one.title_en)).unwrap_or_default(),
        period(&state.starts, &state.ends, style),
    ]
}

#[cfg(test)]
mod tests {
    use super::title;
    use crate::register::shape::Form;
    use crate::state;

    #[test]
    fn the_list_of_every_distinction_has_its_title_in_both_languages() {
        let part = state::SHAPE.part("distinction").expect("a state has distinctions");
        let sort = part.fields.iter().find(|field| field.name == "sort").expect("each of a sort");
        let Form::Choice(distinctions) = sort.form else { panic!("the sort of a distinction is chosen") };
        assert!(!distinctions.is_empty(), "there are distinctions");
        for distinction in distinctions {
            assert!(title(distinction).is_ok(), "{distinction} has a text in `list.ftl`");
        }
    }
}
