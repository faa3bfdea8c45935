use super::{Settings, SettingsPatch, edit, read, set_template};
use crate::error::Error;
use crate::testing::{Store, some};

#[test]
fn a_fresh_store_has_the_defaults_and_an_edit_keeps_the_rest() {
    let store = Store::new();
    assert_eq!(
        read(&store.journal).expect("settings"),
        Settings::default(),
        "written out in the built-in document"
    );
    let patch = SettingsPatch {
        department_ar: some("إدارة أخرى"),
        days_off: Some(vec![7, 6, 6]),
        ..Default::default()
    };
    let after = edit(&store.journal, &patch).expect("an edit");
    let expected =
        Settings {
            department_ar: "إدارة أخرى".to_owned(), days_off: vec![6, 7], ..Settings::default()
        };
    assert_eq!(after, expected);
    let before = store.journal.revision();
    edit(&store.journal, &patch).expect("the same again");
    assert_eq!(store.journal.revision(), before, "nothing differs, nothing is written");
}

#[test]
fn settings_that_cannot_be_are_refused_with_their_sentence() {
    let store = Store::new();
    let refused = |patch: SettingsPatch| match edit(&store.journal, &patch) {
        Err(Error::Invalid { message, .. }) => message,
        other => panic!("taken: {other:?}"),
    };
    let none = SettingsPatch::default;
    assert_eq!(
        refused(SettingsPatch { hijri_correction: Some(2), ..none() }),
        "error-invalid-hijri-correction"
    );
    assert_eq!(refused(SettingsPatch { days_off: Some(vec![0]), ..none() }), "error-invalid-days-off");
    assert_eq!(
        refused(SettingsPatch { days_off: Some((1..=7).collect()), ..none() }),
        "error-invalid-days-off"
    );
    assert_eq!(refused(SettingsPatch { zone: some("القاهرة"), ..none() }), "error-invalid-zone");
    assert_eq!(refused(SettingsPatch { day_start: some("25:00"), ..none() }), "error-invalid-time");
    assert_eq!(
        refused(SettingsPatch { day_end: some("09:00"), ..none() }),
        "error-invalid-day-end-before-start"
    );
    assert_eq!(refused(SettingsPatch { process: some("state:JO"), ..none() }), "error-invalid-reference");
}

#[test]
fn the_offices_template_is_remembered_and_given_back() {
    let store = Store::new();
    set_template(&store.journal, "office.docx", "abc").expect("a template");
    let settings = read(&store.journal).expect("settings");
    assert_eq!((settings.template_name.as_str(), settings.template.as_str()), ("office.docx", "abc"));
    set_template(&store.journal, "", "").expect("the one of the program");
    assert_eq!(read(&store.journal).expect("settings"), Settings::default());
}
