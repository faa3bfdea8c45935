//! The search over everything in the window: a misspelt word, its counts, and the way to what was found.

use fantoccini::key::Key;
use serde_json::json;

use crate::engine::Session;
use crate::looks::passes;

/// A statement is found although a letter of its name is wrong, and opened.
pub(crate) async fn a_statement_is_found_by_a_misspelt_word(session: &mut Session) {
    let window = &session.window;
    let values = json!({ "kind": "ordinary_annual", "ordinal": 5, "starts": "2019" });
    let meeting = window.ask("meeting.create", json!({ "values": values })).await["id"].clone();
    let item = json!({ "meeting": meeting, "last": true,
        "values": { "title_ar": "بيان عملية التشاور بشأن المنتدى", "title_en": "Statement on the forum" } });
    window.ask("agenda_item.create", item).await;
    window.script("location.hash = '#/search'; return true", Vec::new()).await;
    window.sees("[data-test='search-screen']").await;
    window.fill("[data-test='search-words']", "المنتدا بياان").await;
    window.sees("[data-test='search-hit']").await;
    window.sees("[data-test='search-read-as']").await;
    passes(window, "the search over everything").await;
    window.shows("بيان عملية التشاور بشأن المنتدى").await;
    let statement = "const hit = [...document.querySelectorAll('[data-test=search-hit]')]
        .find((one) => one.innerText.includes('بيان عملية التشاور')); hit?.focus(); return hit !== undefined";
    window.holds("the statement is among the hits", statement).await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='outline']").await;
}
