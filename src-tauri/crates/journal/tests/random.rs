//! Random work on three laptops, merged in any order, twice, with holes.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use common::{create, item_id, journal, new_item, table_rows};
use proptest::prelude::*;
use tashawur_journal::{DocId, Error, Journal, ROOT, Value};

#[derive(Clone, Debug)]
enum Work {
    Write(usize, String),
    Move(usize, usize, u8),
    Delete(usize, bool),
    Set(usize, i64),
    Add,
    Review(usize),
    Undo,
    Merge(usize),
    Idle,
}

fn work() -> impl Strategy<Value = (usize, Work)> {
    let item = 0_usize..5;
    let one = prop_oneof![
        4 => (item.clone(), "[اأبت َُ👩z\0]{0,8}").prop_map(|(item, text)| Work::Write(item, text)),
        3 => (item.clone(), 0_usize..6, any::<u8>()).prop_map(|(item, under, rank)| Work::Move(item, under, rank)),
        2 => (item.clone(), any::<bool>()).prop_map(|(item, gone)| Work::Delete(item, gone)),
        2 => (item.clone(), 0_i64..4).prop_map(|(item, value)| Work::Set(item, value)),
        1 => Just(Work::Add),
        1 => item.prop_map(Work::Review),
        1 => Just(Work::Undo),
        3 => (0_usize..3).prop_map(Work::Merge),
        1 => Just(Work::Idle),
    ];
    (0_usize..3, one)
}

fn perform(journals: &[Journal], at: usize, step: usize, work: &Work, doc: &DocId) -> Result<(), Error> {
    let journal = &journals[at];
    match work {
        Work::Write(item, text) => {
            journal.edit("write", |edit| edit.write(doc, &item_id(*item), "title", text)).map(drop)
        }
        Work::Move(item, under, rank) => {
            let parent = if *under == 5 { ROOT.to_owned() } else { item_id(*under) };
            let place = format!("{parent}|{rank:03}V");
            journal.edit("move", |edit| edit.set(doc, &item_id(*item), "place", Value::Text(place))).map(drop)
        }
        Work::Delete(item, gone) => journal
            .edit("delete", |edit| edit.set(doc, &item_id(*item), "deleted", Value::Bool(*gone)))
            .map(drop),
        Work::Set(item, value) => journal
            .edit("set", |edit| edit.set(doc, &item_id(*item), "minutes", Value::Int(*value)))
            .map(drop),
        Work::Add => journal
            .edit("add", |edit| edit.add_item(doc, new_item(&format!("new-{at}-{step}"), "|zV", "جديد")))
            .map(drop),
        Work::Review(item) => {
            journal.edit("review", |edit| edit.review(doc, &item_id(*item), "title")).map(drop)
        }
        Work::Undo => journal.undo().map(drop),
        Work::Merge(other) if *other == at => Ok(()),
        Work::Merge(other) => journal.merge(journals[*other].folder()).map(drop),
        Work::Idle => journal.idle(),
    }
}

/// Few by default; more with the variable that proptest itself reads.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_work_on_three_laptops_ends_alike_and_as_a_rebuild_gives_it(works in prop::collection::vec(work(), 1..40)) {
        let folders: Vec<_> = (0..3).map(|_| tempfile::tempdir().unwrap()).collect();
        let journals: Vec<_> = folders.iter().zip(["ليلى", "أحمد", "سلمى"]).map(|(folder, name)| journal(folder.path(), name)).collect();
        let doc = create(&journals[0], "m1", 5);
        journals[1].merge(journals[0].folder()).unwrap();
        journals[2].merge(journals[1].folder()).unwrap();
        for (step, (at, work)) in works.iter().enumerate() {
            perform(&journals, *at, step, work, &doc).unwrap();
        }
        for journal in &journals {
            prop_assert_eq!(journal.check().unwrap().faults, Vec::<String>::new(), "a save derives what a full derive gives");
        }
        for (to, from) in [(0, 1), (0, 2), (1, 0), (2, 1), (2, 1)] {
            journals[to].merge(journals[from].folder()).unwrap();
        }
        let rows = table_rows(&journals[0]);
        prop_assert_eq!(&rows, &table_rows(&journals[1]), "the second laptop has the same rows");
        prop_assert_eq!(&rows, &table_rows(&journals[2]), "the third laptop has the same rows");
        prop_assert_eq!(journals[2].check().unwrap().faults, Vec::<String>::new());
        let added = works.iter().filter(|(_, work)| matches!(work, Work::Add)).count();
        let items = journals[2].document(&doc).unwrap().unwrap().items.len();
        prop_assert_eq!(items, 5 + added, "no item is lost or doubled");
    }
}
