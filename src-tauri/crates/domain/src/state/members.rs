//! The member states on a day: what each was called then, and where it stood.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_journal::Journal;
use ts_rs::TS;

use super::names;
use crate::error::{Result, invalid_with};

/// The order of a list of states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum StateOrder {
    /// The protocol order of the League, as papers in Arabic print it.
    Protocol,
    /// By English short name, as papers in English print it.
    English,
}

/// Which day, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct MembersRequest {
    /// The day, such as `2021-06-10`.
    pub on: String,
    /// The order.
    pub order: StateOrder,
}

/// A member state on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct MemberState {
    /// The id of the entry.
    pub id: String,
    /// The country code.
    pub code: String,
    /// The place in the protocol order.
    pub order: u32,
    /// The short name of that day in Arabic.
    pub name_ar: String,
    /// The short name of that day in English.
    pub name_en: String,
    /// The official name of that day in Arabic.
    pub long_name_ar: String,
    /// The official name of that day in English.
    pub long_name_en: String,
    /// Where it stood: `member` unless the register says otherwise.
    pub standing: String,
    /// Whether it counts in the base of a list of that day: members do, suspended states do not.
    pub counted: bool,
}

/// The states with a place in the protocol order, with their names and standings of a day (domain row X-3). States
/// that were no members on that day are left out; suspended ones stay in the list and are not counted.
///
/// # Errors
/// `invalid` when the day is none.
pub fn members(journal: &Journal, request: &MembersRequest) -> Result<Vec<MemberState>> {
    let day = day(&request.on)?;
    let query = format!(
        "SELECT e.doc, e.code, e.protocol_order, {},
           coalesce((SELECT json_extract(s.fields, '$.sort') FROM entry_part s
             WHERE s.doc = e.doc AND s.kind = 'standing' AND s.deleted = 0
               AND (s.first_day IS NULL OR s.first_day <= ?1) AND (s.last_day IS NULL OR s.last_day >= ?1)
             ORDER BY s.first_day DESC, s.item LIMIT 1), 'member')
         FROM entry e WHERE e.kind = 'state' AND e.deleted = 0 AND e.protocol_order IS NOT NULL
         ORDER BY e.protocol_order, e.doc",
        names::columns("?1")
    );
    let mut members = journal.rows(|rows| {
        let mut statement = rows.prepare_cached(&query)?;
        let found = statement.query_map([day.to_string()], member)?;
        Ok::<_, crate::error::Error>(found.collect::<rusqlite::Result<Vec<_>>>()?)
    })?;
    members.retain(|state| state.standing != "not_member");
    if request.order == StateOrder::English {
        members.sort_by_key(|state| state.name_en.to_lowercase());
    }
    Ok(members)
}

/// The day that is asked for.
///
/// # Errors
/// `invalid` when it is none.
pub(crate) fn day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| invalid_with("error-invalid-day", &[("value", text.to_owned())]))
}

fn member(row: &rusqlite::Row<'_>) -> rusqlite::Result<MemberState> {
    let (name, long) = names::read(row, 3)?;
    let standing: String = row.get(8)?;
    Ok(MemberState {
        id: row.get(0)?,
        code: row.get(1)?,
        order: row.get::<_, i64>(2).map(|order| u32::try_from(order).unwrap_or(0))?,
        name_ar: name.ar,
        name_en: name.en,
        long_name_ar: long.ar,
        long_name_en: long.en,
        counted: standing == "member",
        standing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::{PartCreateRequest, Values, create_part};
    use crate::testing::Store;

    fn on(store: &Store, day: &str, order: StateOrder) -> Vec<MemberState> {
        members(&store.journal, &MembersRequest { on: day.to_owned(), order }).expect("the members")
    }

    #[test]
    fn a_list_of_a_day_before_may_2023_counts_21_states_x_3() {
        let store = Store::new();
        let counted =
            |day: &str| on(&store, day, StateOrder::Protocol).iter().filter(|one| one.counted).count();
        assert_eq!(counted("2022-03-10"), 21, "one membership was suspended");
        assert_eq!(counted("2023-06-01"), 22);
        assert_eq!(counted("2010-01-01"), 22);
        assert_eq!(
            on(&store, "2022-03-10", StateOrder::Protocol).len(),
            22,
            "the suspended state is still listed"
        );
    }

    #[test]
    fn states_stand_in_protocol_order_or_by_their_english_names() {
        let store = Store::new();
        let first = |order| on(&store, "2024-01-01", order).remove(0);
        assert_eq!(first(StateOrder::Protocol).name_ar, "الأردن");
        assert_eq!(first(StateOrder::English).name_en, "Algeria");
    }

    #[test]
    fn a_name_is_the_one_of_the_day() {
        let store = Store::new();
        let values =
            [("name_en", "Former name"), ("long_name_ar", "الاسم الرسمي السابق"), ("ends", "2011-09")];
        let values: Values =
            values.into_iter().map(|(field, value)| (field.to_owned(), value.into())).collect();
        let request = PartCreateRequest { id: "state:LY".to_owned(), kind: "dated_name".to_owned(), values };
        create_part(&store.journal, &request).expect("a former name");
        let libya = |day: &str| {
            on(&store, day, StateOrder::Protocol)
                .into_iter()
                .find(|one| one.id == "state:LY")
                .expect("the state")
        };
        let then = libya("2010-05-05");
        assert_eq!((then.name_en.as_str(), then.name_ar.as_str()), ("Former name", "ليبيا"));
        assert_eq!(then.long_name_ar, "الاسم الرسمي السابق");
        assert_eq!(libya("2011-10-01").name_en, "Libya", "and the present one after its last month");
    }

    #[test]
    fn a_day_that_is_none_is_refused() {
        let store = Store::new();
        let request = MembersRequest { on: "2021-02-30".to_owned(), order: StateOrder::Protocol };
        assert!(members(&store.journal, &request).is_err(), "the calendar has no such day");
    }
}
