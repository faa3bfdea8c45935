//! Every word that the window needs for the described nouns stands in `register.ftl`, in both languages.

use tashawur_i18n::{Language, format};

use super::shape::{Field, Form};
use crate::nouns;

fn key(word: &str) -> String {
    word.replace('_', "-")
}

fn field_keys(field: &Field, keys: &mut Vec<String>) {
    let label =
        field.label.strip_suffix("_ar").or_else(|| field.label.strip_suffix("_en")).unwrap_or(field.label);
    keys.push(format!("register-field-{}", key(label)));
    if let Form::Choice(values) = field.form {
        keys.extend(values.iter().map(|value| format!("register-choice-{}-{}", key(label), key(value))));
    }
}

#[test]
fn every_kind_field_part_and_choice_of_the_register_has_a_word_in_both_languages() {
    let mut keys = Vec::new();
    for shape in nouns::shapes() {
        keys.push(format!("register-group-{}", shape.group.name()));
        keys.push(format!("register-kind-{}", key(shape.kind)));
        keys.push(format!("register-kinds-{}", key(shape.kind)));
        shape.fields.iter().for_each(|field| field_keys(field, &mut keys));
        for part in shape.parts {
            keys.push(format!("register-part-{}", key(part.kind)));
            keys.push(format!("register-parts-{}", key(part.kind)));
            part.fields.iter().for_each(|field| field_keys(field, &mut keys));
        }
    }
    keys.sort();
    keys.dedup();
    let missing: Vec<&String> = keys
        .iter()
        .filter(|key| {
            [Language::Arabic, Language::English].iter().any(|one| format(*one, key, &[]).is_none())
        })
        .collect();
    assert!(missing.is_empty(), "these keys are missing: {missing:#?}");
}
