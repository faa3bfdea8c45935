//! Bodies in the window: who chairs them, what they were called before, and how they relate in a picture.

use fantoccini::key::Key;
use serde_json::json;

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::looks::passes;

async fn goes_to(window: &DeskWindow, address: &str) {
    window.script("location.hash = arguments[0]; return true", vec![json!(address)]).await;
}

/// Two seats of one state in one year are entered; a second government in that year is refused where it is
/// chosen (row 002-2).
pub(crate) async fn a_second_government_co_chair_is_refused_where_it_is_chosen(session: &mut Session) {
    let window = &session.window;
    let body = json!({ "kind": "organisation", "values": { "name_ar": "مشاورات سنوية" } });
    let body = window.ask("register.create", body).await["id"].clone();
    for seat in ["government", "non_governmental"] {
        let values =
            json!({ "seat": seat, "state": "state:JO", "name_ar": seat, "starts": "2024", "ends": "2024" });
        let part = json!({ "id": body, "kind": "chair_term", "values": values });
        window.ask("register.create_part", part).await;
    }
    goes_to(window, &format!("#/register/organisation/{}", body.as_str().unwrap())).await;
    window.sees("[data-test='parts-chair_term'] [data-test='part-row']").await;
    window
        .holds(
            "both seats stand there",
            "return document.querySelectorAll('[data-test=parts-chair_term] [data-test=part-row]').length === 2",
        )
        .await;
    window.focus("[data-test='parts-chair_term'] li:nth-child(2) button").await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='part-seat']").await;
    let other = "const seat = document.querySelector('[data-test=part-seat]');
        seat.value = seat.value === 'government' ? 'non_governmental' : 'government';
        seat.dispatchEvent(new Event('change', { bubbles: true })); return true";
    window.script(other, Vec::new()).await;
    window.sees("[data-test='field-refused']").await;
    window.shows("2024").await;
    passes(window, "a refused co-chair").await;
    let kept = "entry => ['government', 'non_governmental'].every((seat) =>
        entry.parts.filter((part) => part.values.seat === seat).length === 1)";
    window.stored("register.read", json!({ "id": body }), kept).await;
}

/// The former acronym leads to the successor (row 002-11).
pub(crate) async fn a_body_is_found_by_the_acronym_of_its_predecessor(session: &mut Session) {
    let window = &session.window;
    window.press(&[Key::Control], 'k').await;
    window.sees("[data-test='palette']").await;
    window.type_text("EASO").await;
    window.palette_answers("EASO").await;
    window.press(&[], Key::Enter.into()).await;
    window
        .holds(
            "the successor is opened",
            "return document.querySelector('[data-test=entry-pane]')?.dataset.entry === 'organisation:EUAA'",
        )
        .await;
}

/// The picture is walked by the arrow keys, and Enter opens the body that is reached.
pub(crate) async fn the_picture_of_the_bodies_is_walked_by_keyboard(session: &mut Session) {
    let window = &session.window;
    goes_to(window, "#/bodies/organisation%3AATCR").await;
    window.sees("[data-test='body-picture']").await;
    window.focus("[data-test='body-box'][data-body='organisation:ATCR']").await;
    passes(window, "the picture of the bodies").await;
    let named = "return [...document.querySelectorAll('[data-test=body-box]')]
        .every((box) => (box.getAttribute('aria-label') ?? '').length > 0)";
    window.holds("each body has a name for screen readers", named).await;
    let mut reached = false;
    for key in [Key::Down, Key::Left, Key::Right, Key::Up] {
        window.press(&[], key.into()).await;
        let elsewhere = "const body = document.activeElement?.dataset.body;
            return body !== undefined && body !== 'organisation:ATCR'";
        if window.script(elsewhere, Vec::new()).await == json!(true) {
            reached = true;
            break;
        }
    }
    assert!(reached, "an arrow key goes along a relation to another body");
    let body = window.script("return document.activeElement.dataset.body", Vec::new()).await;
    window.press(&[], Key::Enter.into()).await;
    let opened = "return decodeURIComponent(location.hash).includes(arguments[0])";
    window.holds_with("Enter opens it", opened, vec![body]).await;
}
