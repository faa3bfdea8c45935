//! Faulty texts stop the build, each with a line that says where and why.

#[path = "../build/mod.rs"]
mod build;

use std::{fs, io};

use build::{check, keys, read, rust, typescript};

/// One module in both languages, written to files and read again.
fn texts(arabic: &str, english: &str) -> io::Result<build::Texts> {
    let folder = tempfile::tempdir()?;
    for (language, text) in [("ar", arabic), ("en", english)] {
        fs::create_dir(folder.path().join(language))?;
        fs::write(folder.path().join(language).join("desk.ftl"), text)?;
    }
    read(folder.path())
}

/// What the build says about them.
fn faults(arabic: &str, english: &str) -> Vec<String> {
    texts(arabic, english).map_or_else(|error| vec![error.to_string()], |texts| check::faults(&texts))
}

#[track_caller]
fn refused(arabic: &str, english: &str, expected: &str) {
    let found = faults(arabic, english);
    assert!(found.iter().any(|fault| fault.contains(expected)), "expected «{expected}», found {found:#?}");
}

const PLURAL_AR: &str = "desk-a = { PLURAL($n) ->\n    [zero] لا\n    [one] واحد\n    [two] اثنان\n    [few] { $n } قليلة\n    [many] { $n } كثيرة\n   *[other] { $n }\n}\n";
const PLURAL_EN: &str = "desk-a = { PLURAL($n) ->\n    [one] one\n   *[other] { $n }\n}\n";

#[test]
fn sound_texts_pass() {
    assert_eq!(faults("desk-a = نص\n", "desk-a = text\n"), Vec::<String>::new());
    assert_eq!(faults(PLURAL_AR, PLURAL_EN), Vec::<String>::new());
}

#[test]
fn a_text_that_cannot_be_read_is_named_with_its_line() {
    refused("desk-a = نص\n\ndesk-b = { $x\n", "desk-a = text\n", "locales/ar/desk.ftl:3");
}

#[test]
fn a_name_that_stands_twice_is_refused() {
    refused(
        "desk-a = نص\ndesk-a = نص\n",
        "desk-a = text\n",
        "locales/ar/desk.ftl:2: desk-a stands here a second time",
    );
}

#[test]
fn a_name_without_its_module_is_refused() {
    refused("menu-a = نص\n", "menu-a = text\n", "menu-a must start with desk-");
}

#[test]
fn a_name_that_one_language_lacks_is_refused() {
    refused("desk-a = نص\n", "desk-b = text\n", "desk-a has no counterpart in locales/en");
    refused("desk-a = نص\n", "desk-b = text\n", "desk-b has no counterpart in locales/ar");
}

#[test]
fn other_variables_or_terms_in_the_other_language_are_refused() {
    refused("desk-a = نص { $x }\n", "desk-a = text { $y }\n", "but {\"y\"} at locales/en/desk.ftl:1");
    refused("-desk-t = س\ndesk-a = { -desk-t }\n", "-desk-t = t\ndesk-a = t\n", "uses other terms");
    refused(
        "desk-a = { -desk-t } س\n",
        "desk-a = { -desk-t } s\n",
        "uses the term -desk-t, which is nowhere",
    );
}

#[test]
fn arabic_plurals_have_six_categories() {
    let five = PLURAL_AR.replace("    [two] اثنان\n", "");
    refused(&five, PLURAL_EN, "lacks [two]");
    refused(PLURAL_AR, &PLURAL_EN.replace("[one]", "[few]"), "[few] is no plural category");
}

#[test]
fn a_number_chooses_through_its_plural_category() {
    let bare = |text: &str| text.replace("PLURAL($n)", "$n");
    refused(&bare(PLURAL_AR), &bare(PLURAL_EN), "locales/ar/desk.ftl:1: desk-a: $n is a number");
    refused(&bare(PLURAL_AR), &bare(PLURAL_EN), "locales/en/desk.ftl:1: desk-a: $n is a number");
    refused(
        PLURAL_AR,
        "desk-a = { $n ->\n    [x] x\n   *[other] { $n }\n}\n",
        "en/desk.ftl:1: desk-a: $n is",
    );
    let exact = "desk-a = { $n ->\n    [0] -\n   *[other] { $n }\n}\n";
    refused(exact, exact, "choose by PLURAL($n)");
    refused(PLURAL_AR, &PLURAL_EN.replace("[one]", "[1]"), "[1] is no plural category");
    refused(PLURAL_AR, &PLURAL_EN.replace("PLURAL", "NUMBER"), "a choice is made by PLURAL($number)");
    refused("desk-a = { PLURAL($n) } س\n", "desk-a = { PLURAL($n) } t\n", "PLURAL($variable) to choose by");
}

#[test]
fn a_text_chooses_by_its_words() {
    let kind = "desk-a = { $kind ->\n    [panel] 1\n   *[other] 2\n}\n";
    assert_eq!(faults(kind, kind), Vec::<String>::new());
    let keys = keys::keys(&texts(kind, kind).expect("readable texts"));
    let functions = rust::functions(&keys);
    assert!(functions.contains("pub fn desk_a(language: Language, kind: &str) -> String"), "{functions}");
}

#[test]
fn raw_direction_marks_are_refused() {
    refused("desk-a = نص\u{200F}\n", "desk-a = text\n", "locales/ar/desk.ftl:1: raw direction mark U+200F");
}

#[test]
fn empty_texts_are_refused() {
    refused("desk-a = { \"\" }\n", "desk-a = text\n", "desk-a is empty");
    refused("desk-a =\n    .x = نص\n", "desk-a = text\n", "desk-a is empty");
}

#[test]
fn what_these_texts_do_without_is_refused() {
    refused("desk-a = نص\n    .x = نص\n", "desk-a = text\n    .x = text\n", "has an attribute");
    refused(
        "desk-a = نص\ndesk-b = { desk-a } س\n",
        "desk-a = t\ndesk-b = { desk-a } t\n",
        "refers to the message desk-a",
    );
    refused(
        "desk-a = { DATETIME($x) } س\n",
        "desk-a = { DATETIME($x) } t\n",
        "the functions are NUMBER($variable)",
    );
    refused("desk-a = { $type } س\n", "desk-a = { $type } t\n", "$type means something in the code");
}

#[test]
fn the_generated_functions_have_the_types_of_their_variables() {
    let two_words = "desk-two-words = { $name } { NUMBER($page) }\n";
    let texts = texts(&[PLURAL_AR, two_words].concat(), &[PLURAL_EN, two_words].concat());
    let keys = keys::keys(&texts.expect("readable texts"));
    let functions = rust::functions(&keys);
    assert!(functions.contains("pub fn desk_a(language: Language, n: u64) -> String"), "{functions}");
    assert!(functions.contains("pub fn desk_two_words(language: Language, name: &str, page: u64) -> String"));
    let module = typescript::module(&keys);
    assert!(module.contains("deskA: (args: { n: number }): string => format(\"desk-a\", args),"), "{module}");
    assert!(module.contains("deskTwoWords: (args: { name: string; page: number }): string =>"));
    assert!(
        rust::list(&keys).contains("numbers: &[\"page\"], texts: &[\"name\"]"),
        "the list knows the variables"
    );
}
