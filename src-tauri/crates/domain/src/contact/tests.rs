use proptest::prelude::*;
use tashawur_i18n::Language;
use tashawur_journal::Journal;
use tashawur_sheets::Table;

use super::{
    ContactOutcome, ContactsKind, Incoming, NoRow, export, import, meanings, of_card, of_table, preview,
};
use crate::register::{
    EntryCreateRequest, FieldValue, Read, RegisterListRequest, Values, create, list, read,
};
use crate::testing::Store;

type Rows = Vec<Result<Incoming, NoRow>>;

fn rows(header: &[&str], cells: &[&[&str]]) -> Rows {
    let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let table = Table::new(own(header), cells.iter().map(|row| own(row)).collect());
    of(table)
}

fn of(table: Table) -> Rows {
    let meant = meanings(&table.header);
    let mapping: Vec<String> =
        meant.into_iter().map(|column| column.unwrap_or_default().to_owned()).collect();
    of_table(table, &mapping).into_iter().map(Ok).collect()
}

fn outcomes(journal: &Journal, rows: &Rows) -> Vec<ContactOutcome> {
    let preview = preview(journal, rows).expect("a preview");
    preview.rows.iter().map(|row| row.outcome).collect()
}

fn entries(journal: &Journal, kind: &str) -> Vec<String> {
    let request = RegisterListRequest { kind: Some(kind.to_owned()), ..RegisterListRequest::default() };
    list(journal, &request).expect("a list").into_iter().map(|row| row.id).collect()
}

use ContactOutcome::{Changed, Duplicate, New, Refused, Same};

#[test]
fn good_rows_go_in_and_bad_ones_are_listed_with_the_reason_in_one_step() {
    let store = Store::new();
    let header = ["الاسم", "E-mail", "جهة العمل", "Job title"];
    let file = rows(
        &header,
        &[
            &["سمر أحمد", "samar@example.org", "المنظمة الدولية للهجرة", "مديرة"],
            &["Karim", "not an address", "", ""],
            &["", "nobody@example.org", "", ""],
            &["سمر احمد", "SAMAR@example.org", "", ""],
            &["Layla Haddad", "layla@example.org", "Desert Institute", "Advisor"],
        ],
    );
    let before = entries(&store.journal, "organisation").len();
    assert_eq!(outcomes(&store.journal, &file), [New, Refused, Refused, Duplicate, New]);
    assert!(entries(&store.journal, "person").is_empty(), "a preview writes nothing");
    let report = import(&store.journal, &file).expect("an import");
    assert_eq!(
        report.rows.iter().map(|row| row.message_id.as_str()).collect::<Vec<_>>(),
        ["", "error-invalid-email", "error-contact-no-name", "contact-duplicate-of", ""]
    );
    assert_eq!((report.counts.new, report.counts.refused, report.counts.organisations), (2, 2, 1));
    let people = entries(&store.journal, "person");
    assert_eq!(people.len(), 2);
    let found = people.iter().map(|id| read(&store.journal, id).expect("a person"));
    let samar = found.into_iter().find(|one| one.values.text("name_ar") == "سمر أحمد").expect("she is there");
    assert_eq!(samar.values.text("organisation"), "organisation:IOM", "a name of the register is known");
    assert_eq!(samar.values.text("long_name_ar"), "مديرة", "the language is told by the letters");
    assert_eq!(entries(&store.journal, "organisation").len(), before + 1, "the institute is made");
    assert_eq!(outcomes(&store.journal, &file), [Same, Refused, Refused, Duplicate, Same], "a second time");
    store.journal.undo().expect("an undo").expect("a step");
    assert!(entries(&store.journal, "person").is_empty(), "one step takes all of it back");
    assert_eq!(entries(&store.journal, "organisation").len(), before);
}

#[test]
fn a_table_with_columns_in_both_languages_fills_both_names() {
    let store = Store::new();
    let header = ["الاسم", "Name", "المنصب", "Position", "الجهة", "Organisation"];
    let row = ["سمر أحمد", "Samar Ahmad", "مديرة", "Director", "معهد الصحراء", "Desert Institute"];
    import(&store.journal, &rows(&header, &[&row])).expect("an import");
    let samar = read(&store.journal, &entries(&store.journal, "person")[0]).expect("a person").values;
    let of = |field| samar.text(field);
    assert_eq!((of("name_ar"), of("name_en")), ("سمر أحمد", "Samar Ahmad"));
    assert_eq!((of("long_name_ar"), of("long_name_en")), ("مديرة", "Director"));
    let employer = read(&store.journal, of("organisation")).expect("an organisation").values;
    assert_eq!((employer.text("name_ar"), employer.text("name_en")), ("معهد الصحراء", "Desert Institute"));
}

#[test]
fn people_are_known_by_address_else_by_name_and_organisation() {
    let store = Store::new();
    let header = ["Name", "Email", "Company", "Phone"];
    let first =
        rows(&header, &[&["Ahmed Ali", "a@example.org", "IOM", ""], &["Ahmed Ali", "", "League", ""]]);
    import(&store.journal, &first).expect("an import");
    let second = rows(
        &header,
        &[
            &["A. Ali", "a@example.org", "", "1234"],
            &["AHMED ALI", "", "League", "5678"],
            &["Ahmed Ali", "", "UNHCR", ""],
            &["Ahmed Ali", "", "", ""],
        ],
    );
    let report = preview(&store.journal, &second).expect("a preview");
    let told: Vec<_> = report.rows.iter().map(|row| (row.outcome, row.message_id.as_str())).collect();
    assert_eq!(told, [(Changed, ""), (Changed, ""), (New, ""), (Refused, "error-contact-ambiguous")]);
    let changes: Vec<_> =
        report.rows[0].changes.iter().map(|one| (one.column.as_str(), one.after.as_str())).collect();
    assert_eq!(changes, [("name_en", "A. Ali"), ("telephone", "1234")], "what it will change is shown");
}

#[test]
fn columns_of_a_state_make_focal_points_001_21() {
    let store = Store::new();
    let header = ["الاسم", "الدولة", "الاختصاص", "الوزارة", "من تاريخ", "إلى تاريخ"];
    let file = rows(
        &header,
        &[
            &["سامي", "الأردن", "الهجرة", "وزارة الخارجية", "٢٠١٩", "28/02/2022"],
            &["سامي", "مصر", "اللجوء", "", "", ""],
            &["سامي", "JO", "migration", "", "2021", ""],
            &["ليلى", "أطلنطس", "", "", "", ""],
            &["منى", "تونس", "الصيد", "", "", ""],
            &["منى", "تونس", "", "", "2022", "2021"],
        ],
    );
    let report = import(&store.journal, &file).expect("an import");
    let told: Vec<_> = report.rows.iter().map(|row| (row.outcome, row.message_id.as_str())).collect();
    assert_eq!(
        told,
        [
            (New, ""),
            (Changed, ""),
            (Refused, "error-focal-point-overlap"),
            (Refused, "error-contact-state"),
            (Refused, "error-invalid-kind"),
            (Refused, "error-invalid-end-before-start"),
        ]
    );
    assert_eq!((entries(&store.journal, "person").len(), report.counts.focal_points), (1, 2));
    let points = entries(&store.journal, "focal_point");
    let of = |id: &String| read(&store.journal, id).expect("a focal point").values;
    let jordan = points.iter().map(of).find(|one| one.text("state") == "state:JO").expect("it is there");
    assert_eq!(
        (jordan.text("starts"), jordan.text("ends"), jordan.text("sort")),
        ("2019", "2022-02-28", "migration")
    );
    assert_eq!(jordan.text("ministry_ar"), "وزارة الخارجية");
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ء-ي]{1,8}( [ء-ي]{1,8})?",
        3 => "[A-Za-z]{1,8}( [A-Za-z]{1,8})?",
        1 => "[=+@'-][a-z0-9(),;\"]{1,8}",
        1 => Just(String::new()),
    ]
}

prop_compose! {
    fn person()(
        name_ar in "[ء-ي]{1,6}", name_en in text(), long_name_ar in text(), note_en in "[a-z;,\\\\]{0,5}(\n[a-z]{1,5})?",
        email in prop_oneof![Just(String::new()), "[a-z]{1,6}@[a-z]{1,5}\\.org"], telephone in "(\\+?[0-9 ]{0,9}[0-9])?",
        honorific_en in text(), employed in any::<bool>(),
    ) -> Values {
        let organisation = if employed { "organisation:IOM" } else { "" };
        let pairs = [
            ("name_ar", name_ar.as_str()), ("name_en", &name_en), ("long_name_ar", &long_name_ar),
            ("note_en", &note_en), ("email", &email), ("telephone", &telephone), ("honorific_en", &honorific_en),
            ("organisation", organisation),
        ];
        let given = pairs.into_iter().filter(|(_, text)| !text.is_empty());
        given.map(|(field, text)| (field.to_owned(), FieldValue::from(text))).collect()
    }
}

fn changes_nothing(journal: &Journal, rows: &Rows, format: &str) -> Result<(), TestCaseError> {
    let report = preview(journal, rows).expect("a preview");
    for row in &report.rows {
        let same = matches!(row.outcome, Same | Duplicate);
        prop_assert!(same, "{format}: {row:?} comes back as it went out");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn what_is_exported_and_imported_again_changes_nothing(
        people in proptest::collection::vec((person(), 0_usize..22, "20[0-2][0-9](-0[1-9])?"), 1..8),
    ) {
        let store = Store::new();
        let states = entries(&store.journal, "state");
        for (values, state, starts) in people {
            let id = create(&store.journal, &EntryCreateRequest { kind: "person".to_owned(), values }).expect("a person").id;
            let values = [("state", states[state].as_str()), ("person", &id), ("starts", &starts), ("ministry_en", "=1+1")];
            let values = values.map(|(field, text)| (field.to_owned(), FieldValue::from(text))).into();
            create(&store.journal, &EntryCreateRequest { kind: "focal_point".to_owned(), values }).expect("a focal point");
        }
        for kind in [ContactsKind::People, ContactsKind::FocalPoints] {
            for language in [Language::Arabic, Language::English] {
                let contacts = export(&store.journal, kind, language, None).expect("an export");
                changes_nothing(&store.journal, &of(contacts.table), "a table")?;
                let cards = contacts.cards.iter().enumerate().map(|(at, card)| Ok(of_card(at + 1, card))).collect();
                changes_nothing(&store.journal, &cards, "cards")?;
            }
        }
    }
}
