//! What an officer types is safe: it never becomes markup, and it is never lost.

use fantoccini::key::Key;
use serde_json::json;

use crate::desk_window::DeskWindow;
use crate::engine::{Engine, Session};

/// Text from users never becomes markup in the page.
pub(crate) async fn what_a_user_types_never_becomes_markup(session: &mut Session) {
    let window = &session.window;
    let hostile =
        "<img src=x onerror=\"window.broken=true\"><script>window.broken=true</script> & \u{202e}قلب";
    open_a_meeting(window, hostile).await;
    window.holds("the title is shown as text", "return document.body.innerHTML.includes('&lt;img') || [...document.querySelectorAll('textarea, input')].some((e) => e.value.includes('<img'))").await;
    window.preview_is_there().await;
    let broken = window
        .script("return window.broken === true || document.querySelector('img[src=x]') !== null", Vec::new())
        .await;
    assert_eq!(broken, json!(false), "what a user types never becomes markup or script");
}

/// Typing is saved after a pause, on leaving the field, and before any other command: nothing to save,
/// nothing to lose (design page, 3).
pub(crate) async fn typing_is_saved_after_a_pause_and_before_the_next_command(session: &mut Session) {
    let window = &session.window;
    open_a_meeting(window, "بند أول").await;
    window.fill("[data-test='item-title-ar']", "بند معدّل").await;
    window.stored_titles(&["بند معدّل"]).await;
    window.type_text(" ثانية").await;
    // A command at once, before any pause: the text must be there all the same.
    window.press(&[], Key::Enter.into()).await;
    window.stored_titles(&["بند معدّل ثانية", ""]).await;
}

/// What was typed in the last moment is stored when the window closes, without leaving the field and without the
/// pause that ends a burst (design page, 3).
pub(crate) async fn what_is_typed_while_the_window_closes_is_there_again(session: &mut Session) {
    let window = &session.window;
    open_a_meeting(window, "بند أول").await;
    let meetings = window.ask("meeting.list", json!({})).await;
    window.fill("[data-test='item-title-ar']", "آخر ما كُتب").await;
    window.close_by_the_cross().await;
    if window.engine == Engine::Chromium {
        // A browser sends the last letters beside what it shows next, and the server is about to be stopped.
        let last = "agenda => agenda.items[0].title_ar === 'آخر ما كُتب'";
        window.stored("agenda.read", json!({ "id": meetings[0]["id"] }), last).await;
    }
    session.open_again().await;
    let agenda = session.window.ask("agenda.read", json!({ "id": meetings[0]["id"] })).await;
    assert_eq!(agenda["items"][0]["title_ar"], "آخر ما كُتب", "closing the window loses no letter");
    session.window.open_first_meeting().await;
    session.window.shows("آخر ما كُتب").await;
}

async fn open_a_meeting(window: &DeskWindow, title: &str) {
    let made = window.ask("meeting.create", json!({ "values": { "ordinal": 7 } })).await;
    let values = json!({ "title_ar": title });
    window.ask("agenda_item.create", json!({ "meeting": made["id"], "last": true, "values": values })).await;
    window.reload().await;
    window.open_first_meeting().await;
}
