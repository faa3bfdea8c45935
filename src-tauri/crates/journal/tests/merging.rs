//! Two laptops that work apart and then take in each other's changes.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use std::path::Path;

use common::{create, item_id, journal, new_item, put_bomb, set, table_rows, title, write};
use tashawur_journal::{DocId, Journal, ROOT, Value};
use tempfile::TempDir;

struct Laptop {
    folder: TempDir,
    journal: Journal,
}

impl Laptop {
    fn new(author: &str) -> Laptop {
        let folder = tempfile::tempdir().unwrap();
        let journal = journal(folder.path(), author);
        Laptop { folder, journal }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn conflicts(&self) -> Vec<(String, String, String, Vec<Value>)> {
        let all = self.journal.conflicts().unwrap().into_iter();
        all.map(|it| (it.item, it.field, it.kind, it.values.into_iter().map(|value| value.value).collect()))
            .collect()
    }
}

/// Two laptops with one agenda of `count` items, made on the first.
fn two(count: usize) -> (Laptop, Laptop, DocId) {
    let (leila, ahmed) = (Laptop::new("ليلى"), Laptop::new("أحمد"));
    let doc = create(&leila.journal, "m1", count);
    ahmed.journal.merge(leila.path()).unwrap();
    (leila, ahmed, doc)
}

fn meet(one: &Laptop, two: &Laptop) {
    one.journal.merge(two.path()).unwrap();
    two.journal.merge(one.path()).unwrap();
}

fn assert_same(one: &Laptop, two: &Laptop) {
    let (left, right) = (table_rows(&one.journal), table_rows(&two.journal));
    for (table, rows) in &left {
        assert_eq!(
            rows, &right[table],
            "after a merge both ways the table {table} must be the same, row for row"
        );
    }
    for laptop in [one, two] {
        assert_eq!(
            laptop.journal.check().unwrap().faults,
            Vec::<String>::new(),
            "a rebuild must give the same rows"
        );
    }
}

#[test]
fn sixty_items_edited_apart_lose_nothing_and_double_nothing() {
    let (leila, ahmed, doc) = two(60);
    for at in 0..20 {
        let place = format!("{}|M{at:02}V", item_id((at * 7 + 1) % 60));
        set(&leila.journal, &doc, &item_id(at * 3), "place", place);
        let place = format!("{}|K{at:02}V", item_id((at * 11 + 2) % 60));
        set(&ahmed.journal, &doc, &item_id(at * 2), "place", place);
    }
    for at in 0..30 {
        let old = title(&leila.journal, &doc, &item_id(at));
        write(&leila.journal, &doc, &item_id(at), "title", &format!("{old} وإضافة ليلى {at}"));
        let old = title(&ahmed.journal, &doc, &item_id(at + 14));
        write(&ahmed.journal, &doc, &item_id(at + 14), "title", &format!("قدّم أحمد {} {old}", at + 14));
    }
    set(&leila.journal, &doc, &item_id(50), "deleted", true);
    write(&ahmed.journal, &doc, &item_id(50), "note", "ملاحظة على بند محذوف");
    set(&leila.journal, &doc, ROOT, "status", "مؤكد");
    set(&ahmed.journal, &doc, ROOT, "status", "مؤجل");
    set(&leila.journal, &DocId::from("state:JO"), "one", "minutes", 10);
    set(&ahmed.journal, &DocId::from("state:JO"), ROOT, "capital", "عمّان");
    ahmed.journal.edit("add", |edit| edit.add_item(&doc, new_item("new", "|zV", "بند جديد"))).unwrap();
    meet(&leila, &ahmed);
    meet(&leila, &ahmed);
    assert_same(&leila, &ahmed);

    let merged = leila.journal.document(&doc).unwrap().unwrap();
    assert_eq!(merged.items.len(), 61, "no item is lost or doubled");
    for at in 0..30 {
        let text = merged.items[&item_id(at)].text("title");
        assert!(
            text.contains(&format!("وإضافة ليلى {at}")),
            "Leila's words must be in the merged text: {text}"
        );
        let text = merged.items[&item_id(at + 14)].text("title");
        assert!(
            text.contains(&format!("قدّم أحمد {}", at + 14)),
            "Ahmed's words must be in the merged text: {text}"
        );
    }
    assert_eq!(
        merged.items[&item_id(50)].text("note"),
        "ملاحظة على بند محذوف",
        "an edit of a deleted item is kept"
    );
    let state = leila.journal.document(&DocId::from("state:JO")).unwrap().unwrap();
    assert_eq!((state.items["one"].int("minutes"), state.root.text("capital")), (Some(10), "عمّان"));

    let conflicts = leila.conflicts();
    let count = |kind: &str| conflicts.iter().filter(|conflict| conflict.2 == kind).count();
    assert_eq!(count("text_both"), 16, "every text changed on both sides is listed");
    assert_eq!(count("moved_both"), 7, "every item moved by both is listed");
    assert_eq!(count("two_values"), 1);
    assert_eq!(count("edited_deleted"), 1);
    let status = conflicts.iter().find(|conflict| conflict.1 == "status").unwrap();
    let both = [Value::from("مؤكد"), Value::from("مؤجل")];
    assert!(both.iter().all(|value| status.3.contains(value)), "both values of a field are kept");
}

#[test]
fn an_officer_settles_each_kind_of_conflict() {
    let (leila, ahmed, doc) = two(3);
    for (laptop, word) in [(&leila, "ليلى"), (&ahmed, "سي أحمد")] {
        let old = title(&laptop.journal, &doc, "item-000");
        write(&laptop.journal, &doc, "item-000", "title", &format!("{word} {old}"));
        set(&laptop.journal, &doc, "item-001", "place", format!("item-000|{}V", word.len()));
        set(&laptop.journal, &doc, "item-001", "host", word);
    }
    set(&leila.journal, &doc, "item-002", "deleted", true);
    set(&ahmed.journal, &doc, "item-002", "minutes", 5);
    meet(&leila, &ahmed);
    assert_eq!(leila.conflicts().len(), 4);
    let shown = leila.journal.document(&doc).unwrap().unwrap().items["item-001"].text("host").to_owned();
    leila
        .journal
        .edit("settle", |edit| {
            edit.review(&doc, "item-000", "title")?;
            edit.set(&doc, "item-001", "host", Value::Text(shown))?;
            edit.set(&doc, "item-001", "place", Value::from("|zzV"))?;
            edit.review(&doc, "item-002", "deleted")
        })
        .unwrap();
    assert_eq!(
        leila.conflicts(),
        [],
        "settled conflicts leave the list, also when the shown value is chosen"
    );
    ahmed.journal.merge(leila.path()).unwrap();
    assert_eq!(ahmed.conflicts(), [], "what was settled on one laptop is settled on the other");
    assert_same(&leila, &ahmed);
}

#[test]
fn changes_that_arrive_before_what_they_build_on_wait_and_then_take_effect() {
    let (leila, ahmed, doc) = two(3);
    write(&leila.journal, &doc, "item-000", "note", "أولاً");
    write(&leila.journal, &doc, "item-000", "note", "أولاً ثم ثانياً");
    let whole = tempfile::tempdir().unwrap();
    leila.journal.keep_copy(whole.path()).unwrap();
    let holed = tempfile::tempdir().unwrap();
    leila.journal.keep_copy(holed.path()).unwrap();
    let hole = rusqlite::Connection::open(holed.path().join("store.sqlite")).unwrap();
    hole.execute("DELETE FROM change WHERE seq = 2 AND doc = 'm1'", []).unwrap();
    drop(hole);

    let report = ahmed.journal.merge(holed.path()).unwrap();
    assert_eq!((report.new_changes, report.waiting), (1, 1), "a change with a hole before it waits");
    assert_eq!(ahmed.journal.document(&doc).unwrap().unwrap().items["item-000"].text("note"), "");
    assert_eq!(ahmed.journal.check().unwrap().faults, Vec::<String>::new());
    let report = ahmed.journal.merge(whole.path()).unwrap();
    assert_eq!((report.new_changes, report.waiting), (1, 0), "the hole is filled, nothing waits");
    assert_eq!(ahmed.journal.document(&doc).unwrap().unwrap().items["item-000"].text("note"), "أولاً ثم ثانياً");
    assert_same(&leila, &ahmed);
}

#[test]
fn a_mark_used_twice_is_put_aside_and_shown() {
    let (leila, ahmed, doc) = two(1);
    write(&leila.journal, &doc, "item-000", "note", "الأصل");
    ahmed.journal.merge(leila.path()).unwrap();
    let copy = tempfile::tempdir().unwrap();
    forge(&leila, &doc, copy.path());
    let report = ahmed.journal.merge(copy.path()).unwrap();
    assert_eq!(report.quarantined, 1, "a second change with one author's mark and number is put aside whole");
    assert_eq!(ahmed.conflicts().iter().filter(|conflict| conflict.2 == "identity").count(), 1);
    assert_eq!(title(&ahmed.journal, &doc, "item-000"), "البند 0: كلمة الافتتاح");
    assert_eq!(ahmed.journal.merge(copy.path()).unwrap().quarantined, 0, "doing it twice does nothing more");
    assert_eq!(ahmed.journal.check().unwrap().faults, Vec::<String>::new());

    ahmed.journal.acknowledge(&doc).unwrap();
    assert_eq!(ahmed.conflicts(), [], "what was acknowledged is no longer listed");
    assert_eq!(
        ahmed.journal.check().unwrap().faults,
        Vec::<String>::new(),
        "a rebuild does not list it either"
    );
    assert_eq!(ahmed.journal.merge(copy.path()).unwrap().quarantined, 0, "it stays known, and put aside");
    assert_eq!(ahmed.conflicts(), []);
}

#[test]
fn a_small_change_that_unpacks_to_gigabytes_is_refused_unread() {
    let (leila, ahmed, doc) = two(1);
    write(&leila.journal, &doc, "item-000", "note", "تعديل سليم");
    let copy = tempfile::tempdir().unwrap();
    leila.journal.keep_copy(copy.path()).unwrap();
    put_bomb(copy.path(), &doc);
    let report = ahmed.journal.merge(copy.path()).unwrap();
    assert_eq!((report.refused, report.new_changes), (1, 1), "the bomb is refused, the rest is taken in");
    assert_eq!(ahmed.journal.check().unwrap().faults, Vec::<String>::new());
}

/// A copy of the store in which the last change of the document was made otherwise by the same mark.
fn forge(laptop: &Laptop, doc: &DocId, folder: &Path) {
    use automerge::transaction::{CommitOptions, Transactable};
    laptop.journal.keep_copy(folder).unwrap();
    let conn = rusqlite::Connection::open(folder.join("store.sqlite")).unwrap();
    let mut rows = conn.prepare("SELECT bytes, actor FROM change WHERE doc = ?1 ORDER BY rowid").unwrap();
    let rows: Vec<(Vec<u8>, Vec<u8>)> =
        rows.query_map([&doc.0], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let mut am = automerge::AutoCommit::new();
    am.apply_changes([automerge::Change::from_bytes(rows[0].0.clone()).unwrap()]).unwrap();
    am.set_actor(automerge::ActorId::from(rows[1].1.as_slice()));
    am.put(automerge::ROOT, "forged", true).unwrap();
    am.commit_with(CommitOptions::default().with_time(5));
    let change = am.get_last_local_change().unwrap();
    let hash = change.hash();
    conn.execute(
        "UPDATE change SET hash = ?1, bytes = ?2, at = 5, op = '' WHERE doc = ?3 AND seq = 2",
        rusqlite::params![hash.as_ref(), change.raw_bytes(), doc.0],
    )
    .unwrap();
}

#[test]
fn a_damaged_change_of_another_store_is_refused_and_the_rest_is_taken() {
    let (leila, ahmed, doc) = two(2);
    write(&leila.journal, &doc, "item-000", "note", "سليم");
    write(&leila.journal, &doc, "item-001", "note", "تالف");
    let copy = tempfile::tempdir().unwrap();
    leila.journal.keep_copy(copy.path()).unwrap();
    let conn = rusqlite::Connection::open(copy.path().join("store.sqlite")).unwrap();
    conn.execute("UPDATE change SET bytes = zeroblob(length(bytes)) WHERE doc = 'm1' AND seq = 3", [])
        .unwrap();
    drop(conn);
    let report = ahmed.journal.merge(copy.path()).unwrap();
    assert_eq!((report.new_changes, report.refused), (1, 1));
    assert_eq!(ahmed.journal.document(&doc).unwrap().unwrap().items["item-000"].text("note"), "سليم");
    meet(&leila, &ahmed);
    assert_same(&leila, &ahmed);
}

#[test]
fn files_travel_with_a_merge_and_are_kept_once() {
    let (leila, ahmed, _) = two(1);
    let hash = leila.journal.put_blob("ملف".as_bytes()).unwrap();
    assert_eq!(leila.journal.put_blob("ملف".as_bytes()).unwrap(), hash);
    assert_eq!(ahmed.journal.merge(leila.path()).unwrap().new_blobs, 1);
    assert_eq!(ahmed.journal.merge(leila.path()).unwrap().new_blobs, 0);
    assert_eq!(ahmed.journal.blob(&hash).unwrap().unwrap(), "ملف".as_bytes());
    assert_eq!(ahmed.journal.blob("no hash").unwrap(), None);
}
