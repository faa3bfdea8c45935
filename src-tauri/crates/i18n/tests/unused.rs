//! Texts that no source uses are found.

use tashawur_i18n::{KEYS, unused};

#[test]
fn a_text_is_used_by_any_of_its_three_names() {
    let source = "text::desk_app(language); text.deskLoading(); show(\"desk-yes\");";
    let unused = unused([source]);
    for id in ["desk-app", "desk-loading", "desk-yes"] {
        assert!(!unused.contains(&id), "{id} is used");
    }
    assert!(unused.contains(&"desk-no"), "what no source names is listed");
    assert_eq!(unused.len(), KEYS.len() - 3);
}

#[test]
fn a_text_is_used_by_the_beginning_of_its_name() {
    let unused = unused(["format!(\"history-what-{}\", what)", "`meeting-kind-${kind}`"]);
    assert!(!unused.contains(&"history-what-agenda-item-move"));
    assert!(!unused.contains(&"meeting-kind-panel"));
    assert!(unused.contains(&"meeting-mode-video"), "another beginning");
}

#[test]
fn a_module_alone_is_no_beginning() {
    assert_eq!(unused(["\"desk-\" + name"]).len(), KEYS.len(), "else one line would hide a whole module");
}
