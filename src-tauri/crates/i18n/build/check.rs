//! The rules for texts. Each breach is a line `file:line: sentence`; any of them stops the build.

use std::collections::BTreeSet;

use super::Texts;
use super::catalogue::{Catalogue, Message};

/// The six plural categories of Arabic.
const SIX: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// The two plural categories of English.
const TWO: [&str; 2] = ["one", "other"];

/// Words that Rust keeps for itself and that a translator might choose for a variable.
const RESERVED: [&str; 16] = [
    "as", "box", "final", "for", "if", "in", "language", "loop", "match", "mod", "move", "ref", "self",
    "type", "use", "where",
];

/// Every breach of every rule, file by file.
pub(crate) fn faults(texts: &Texts) -> Vec<String> {
    let mut faults = Vec::new();
    for catalogue in [&texts.arabic, &texts.english] {
        faults.extend(catalogue.faults.iter().cloned());
        duplicates(catalogue, &mut faults);
        for message in &catalogue.messages {
            let categories: &[&str] = if catalogue.language == "ar" { &SIX } else { &TWO };
            name(message, &mut faults);
            content(message, &mut faults);
            plurals(message, categories, &mut faults);
            text_choices(message, &mut faults);
            terms(message, catalogue, &mut faults);
        }
    }
    counterparts(&texts.arabic, &texts.english, &mut faults);
    counterparts(&texts.english, &texts.arabic, &mut faults);
    variables(texts, &mut faults);
    faults
}

fn duplicates(catalogue: &Catalogue, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for message in &catalogue.messages {
        if !seen.insert(message.id.as_str()) {
            faults.push(format!("{}: {} stands here a second time", message.place, message.id));
        }
    }
}

fn name(message: &Message, faults: &mut Vec<String>) {
    let place = &message.place;
    let id = message.id.trim_start_matches('-');
    if !id.strip_prefix(&message.module).is_some_and(|rest| rest.starts_with('-')) {
        faults.push(format!("{place}: {} must start with {}-", message.id, message.module));
    }
    let plain =
        |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    if !id.chars().all(plain) || id.contains("--") || id.ends_with('-') {
        faults.push(format!("{place}: {}: use small letters, digits and single hyphens", message.id));
    }
    for variable in message.facts.variables.keys() {
        if !variable.chars().all(|character| character.is_ascii_lowercase() || character == '_') {
            faults.push(format!("{place}: ${variable}: use small letters and underscores"));
        }
        if RESERVED.contains(&variable.as_str()) {
            faults.push(format!("{place}: ${variable} means something in the code; choose another word"));
        }
    }
}

fn content(message: &Message, faults: &mut Vec<String>) {
    let (place, id) = (&message.place, &message.id);
    if message.facts.empty || message.source.is_empty() {
        faults.push(format!("{place}: {id} is empty"));
    }
    if message.facts.empty_branch {
        faults.push(format!("{place}: {id} has a variant without text"));
    }
    if message.has_attributes {
        faults.push(format!("{place}: {id} has an attribute; give that text a message of its own"));
    }
    faults.extend(message.facts.unwanted.iter().map(|sentence| format!("{place}: {id}: {sentence}")));
    if id.starts_with('-') && !message.facts.variables.is_empty() {
        faults.push(format!("{place}: {id}: a term has no variables"));
    }
}

fn plurals(message: &Message, categories: &[&str], faults: &mut Vec<String>) {
    let (place, id) = (&message.place, &message.id);
    for choice in message.facts.choices.iter().filter(|choice| choice.plural) {
        let missing: Vec<&str> = categories
            .iter()
            .copied()
            .filter(|category| !choice.variants.iter().any(|variant| variant == category))
            .collect();
        if !missing.is_empty() {
            faults.push(format!(
                "{place}: {id}: the choice by PLURAL(${}) lacks [{}]",
                choice.by,
                missing.join("] [")
            ));
        }
        for variant in &choice.variants {
            if !categories.contains(&variant.as_str()) {
                faults.push(format!("{place}: {id}: [{variant}] is no plural category of this language"));
            }
        }
        if choice.default != "other" {
            faults.push(format!("{place}: {id}: the star belongs before [other]"));
        }
    }
}

/// A choice by a bare variable is one by the words of a text: by a number it would leave the plural category to
/// the engine.
fn text_choices(message: &Message, faults: &mut Vec<String>) {
    let is_figure = |variant: &str| !variant.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let counts =
        |variant: &String| is_figure(variant) || variant != "other" && SIX.contains(&variant.as_str());
    for choice in message.facts.choices.iter().filter(|choice| !choice.plural) {
        if choice.variants.iter().any(counts) {
            faults.push(bare_number(message, &choice.by));
        }
    }
}

fn bare_number(message: &Message, variable: &str) -> String {
    format!(
        "{}: {}: ${variable} is a number; choose by PLURAL(${variable}) and plural categories",
        message.place, message.id
    )
}

fn terms(message: &Message, catalogue: &Catalogue, faults: &mut Vec<String>) {
    for term in &message.facts.terms {
        if catalogue.get(term).is_none() {
            faults.push(format!("{}: {} uses the term {term}, which is nowhere", message.place, message.id));
        }
    }
}

fn counterparts(one: &Catalogue, other: &Catalogue, faults: &mut Vec<String>) {
    for message in &one.messages {
        if other.get(&message.id).is_none() {
            faults.push(format!(
                "{}: {} has no counterpart in locales/{}/{}.ftl",
                message.place, message.id, other.language, message.module
            ));
        }
    }
}

fn variables(texts: &Texts, faults: &mut Vec<String>) {
    for message in &texts.arabic.messages {
        let Some(twin) = texts.english.get(&message.id) else { continue };
        let here: BTreeSet<&String> = message.facts.variables.keys().collect();
        let there: BTreeSet<&String> = twin.facts.variables.keys().collect();
        if here != there {
            faults.push(format!(
                "{}: {} uses {here:?}, but {there:?} at {}",
                message.place, message.id, twin.place
            ));
        }
        for text in [message, twin] {
            let is_number = |name: &String| {
                [message, twin].iter().any(|text| text.facts.variables.get(name) == Some(&true))
            };
            let bare = text.facts.choices.iter().filter(|choice| !choice.plural && is_number(&choice.by));
            faults.extend(bare.map(|choice| bare_number(text, &choice.by)));
        }
        if message.facts.terms != twin.facts.terms {
            faults.push(format!("{}: {} uses other terms at {}", message.place, message.id, twin.place));
        }
    }
}
