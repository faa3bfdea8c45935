//! The register in the window: an entry with its parts, what is refused, links and tags.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::looks::passes;
use crate::screens::go;

/// Presses Enter on a control, as an officer does who came to it by Tab.
async fn enter(window: &DeskWindow, css: &str) {
    window.focus(css).await;
    window.press(&[], Key::Enter.into()).await;
}

async fn open_kind(window: &DeskWindow, kind: &str) {
    go(window, "register").await;
    window.click(&format!("[data-test='register-kind-{kind}']")).await;
    let script =
        "return document.querySelector(`[data-test='register-kind-${arguments[0]}'][aria-current]`) !== null";
    window.holds_with("the kind is chosen", script, vec![json!(kind)]).await;
}

/// A new body with this Arabic name; the name is typed over the one that it begins with.
async fn new_body(window: &DeskWindow, name: &str) {
    open_kind(window, "organisation").await;
    enter(window, "[data-test='entry-new']").await;
    let begun = "const e = document.activeElement;
        return e?.dataset.test === 'entry-name-ar' && e.selectionEnd === e.value.length && e.selectionStart === 0";
    window.holds("the name is ready to be typed over", begun).await;
    window.type_text(name).await;
    window.press(&[], Key::Tab.into()).await;
    let accepts = format!("list => list.some((row) => row.title_ar === '{name}')");
    window.stored("register.list", json!({ "kind": "organisation" }), &accepts).await;
}

/// The id of the entry that stands in the pane.
async fn opened(window: &DeskWindow) -> Value {
    window.sees("[data-test='entry-pane']").await;
    window.script("return document.querySelector('[data-test=entry-pane]').dataset.entry", Vec::new()).await
}

/// Opens the form of a new part of a kind and waits until the caret stands in it.
async fn new_part(window: &DeskWindow, kind: &str) {
    enter(window, &format!("[data-test='part-new-{kind}']")).await;
    let script = "return document.activeElement?.closest('[data-test=part-form]') != null";
    window.holds("the caret stands in the new part", script).await;
}

/// Chooses an entry by typing some of its name.
async fn choose_entry(window: &DeskWindow, words: &str) {
    window
        .holds("the filter has the focus", "return document.activeElement?.dataset.test === 'entry-filter'")
        .await;
    window.type_text(words).await;
    window
        .holds(
            "one entry is left",
            "return document.querySelectorAll('[data-test=entry-option]').length === 1",
        )
        .await;
    window.press(&[], Key::Enter.into()).await;
}

/// A body with its mandate and its relation, without the mouse; then found again by its name.
pub(crate) async fn a_body_with_a_mandate_and_a_relation_is_made_by_keyboard_and_found_by_search(
    session: &mut Session,
) {
    let window = &session.window;
    new_body(window, "فريق العمل المعني بالتوظيف").await;
    let body = opened(window).await;

    new_part(window, "mandate").await;
    window.type_text("ولاية أولى").await;
    window.fill("[data-test='part-starts']", "2023-03").await;
    window.fill("[data-test='part-months']", "24").await;
    window.press(&[], Key::Tab.into()).await;
    window.press(&[], Key::Escape.into()).await;
    let accepts = "entry => entry.parts.length === 1 && entry.parts[0].values.months === 24
        && entry.parts[0].values.title_ar === 'ولاية أولى' && entry.parts[0].values.starts === '2023-03'";
    window.stored("register.read", json!({ "id": body }), accepts).await;
    window.shows("مارس 2023").await;

    new_part(window, "relation").await;
    enter(window, "[data-test='part-target-choose']").await;
    choose_entry(window, "ARCP").await;
    let accepts = "entry => entry.parts.some((part) => part.kind === 'relation' && part.values.target === 'process:ARCP')";
    window.stored("register.read", json!({ "id": body }), accepts).await;
    window.focus("[data-test='part-done']").await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='parts-relation'] [data-test='part-row']").await;
    passes(window, "a body with its parts").await;

    // From elsewhere, so that the way is seen.
    go(window, "meetings").await;
    window.press(&[Key::Control], 'k').await;
    window.sees("[data-test='palette']").await;
    window.type_text("التوظيف").await;
    window.palette_answers("التوظيف").await;
    window.press(&[], Key::Enter.into()).await;
    window.sees_no("[data-test='palette']").await;
    assert_eq!(opened(window).await, body, "the search leads to the body");
    window.click("[data-test='entry-tab-uses']").await;
    window.sees("[data-test='entry-names'] button").await;
    passes(window, "the links of a body").await;
    window.click("[data-test='entry-tab-history']").await;
    window.sees("[data-test='history-version']").await;
}

/// A refusal is a sentence under its field; what is deleted comes back.
pub(crate) async fn what_is_refused_is_said_at_its_field_and_a_deleted_part_comes_back(
    session: &mut Session,
) {
    let window = &session.window;
    new_body(window, "فريق استشاري").await;
    let body = opened(window).await;
    window.click("[data-test='entry-more']").await;
    window.fill("[data-test='entry-email']", "no address").await;
    window.press(&[], Key::Tab.into()).await;
    window.sees("[data-test='field-refused']").await;
    passes(window, "a refused value").await;
    window.fill("[data-test='entry-email']", "a@example.org").await;
    window.press(&[], Key::Tab.into()).await;
    window.sees_no("[data-test='field-refused']").await;
    window
        .stored("register.read", json!({ "id": body }), "entry => entry.values.email === 'a@example.org'")
        .await;

    let rows = "return document.querySelectorAll('[data-test=parts-recommendation] [data-test=part-row]').length === arguments[0]";
    for (count, title) in [(1, "التوصية الأولى"), (2, "التوصية الثانية")] {
        new_part(window, "recommendation").await;
        window.type_text(title).await;
        window.press(&[], Key::Tab.into()).await;
        window.press(&[], Key::Escape.into()).await;
        window.sees_no("[data-test='part-form']").await;
        window.holds_with("it stands there", rows, vec![json!(count)]).await;
    }
    window.focus("[data-test='parts-recommendation'] li:nth-child(2) button").await;
    window.press(&[Key::Alt], Key::Up.into()).await;
    let order =
        "entry => entry.parts.map((part) => part.values.title_ar).join() === 'التوصية الثانية,التوصية الأولى'";
    window.stored("register.read", json!({ "id": body }), order).await;
    let moved = "const first = document.querySelector('[data-test=parts-recommendation] li:nth-child(1)');
        return first !== null && first.innerText.includes('الثانية') && first.contains(document.activeElement)";
    window.holds("the second stands first and has the focus", moved).await;

    window.focus("[data-test='parts-recommendation'] li:nth-child(1) button").await;
    window.press(&[], Key::Delete.into()).await;
    window.holds_with("one is left", rows, vec![json!(1)]).await;
    let on_the_next = "return document.activeElement?.closest('[data-test=parts-recommendation] [data-test=part-row]') != null";
    window.holds("the focus goes to the part that is left", on_the_next).await;
    enter(window, "[data-test='parts-deleted-recommendation']").await;
    enter(window, "[data-test='part-restore']").await;
    window.holds_with("it is back", rows, vec![json!(2)]).await;
}

/// A tag of an item leads to it from the register.
pub(crate) async fn an_item_carries_tags_and_is_found_from_them(session: &mut Session) {
    let window = &session.window;
    let values = json!({ "name_ar": "العمل اللائق للعاملين المهاجرين" });
    let theme =
        window.ask("register.create", json!({ "kind": "theme", "values": values })).await["id"].clone();
    let meeting = window.ask("meeting.create", json!({ "values": { "ordinal": 7 } })).await["id"].clone();
    let item = json!({ "meeting": meeting, "values": { "title_ar": "عرض المسارات" } });
    window.ask("agenda_item.create", item).await;
    window.reload().await;
    window.open_first_meeting().await;
    window.focus_title("عرض المسارات").await;
    if window.script("return document.querySelector('[data-test=details]') === null", Vec::new()).await
        == json!(true)
    {
        window.click("[data-test='pane-tab-details']").await;
    }
    window.click("[data-test='details-tab-fields']").await;
    enter(window, "[data-test='field-tags-add']").await;
    choose_entry(window, "العمل اللائق للعاملين").await;
    let accepts = format!("agenda => agenda.items[0].tags.join() === {theme}");
    window.stored("agenda.read", json!({ "id": meeting }), &accepts).await;
    window.press(&[], Key::Escape.into()).await;
    passes(window, "an item with a tag").await;
    enter(window, "[data-test='field-tags-chip'] button").await;
    assert_eq!(opened(window).await, theme, "the chip leads to the tag");
    window.click("[data-test='entry-tab-uses']").await;
    enter(window, "[data-test='entry-use']").await;
    window.sees("[data-test='outline']").await;
}
