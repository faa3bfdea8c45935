//! The keyboard first: every action has a key, and the focus is always seen (design page, 4).

use fantoccini::key::Key;
use serde_json::json;

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::screens;

/// Items are renamed, nested, taken out, moved, deleted and printed without the mouse.
pub(crate) async fn an_agenda_is_ordered_and_printed_without_the_mouse(session: &mut Session) {
    let window = &session.window;
    three_items(window).await;
    window.focus_title("ثانيا").await;
    window.reorder("ثانيا", &[], Key::Tab).await;
    window.depth_is("ثانيا", 1).await;
    window.reorder("ثانيا", &[Key::Shift], Key::Tab).await;
    window.depth_is("ثانيا", 0).await;
    window.reorder("ثانيا", &[Key::Alt], Key::Down).await;
    window.stored_titles(&["أولا", "ثالثا", "ثانيا"]).await;
    window.press(&[], Key::Escape.into()).await;
    focus_is_in(window, "item-row").await;
    window.press(&[], Key::Up.into()).await;
    window.press(&[], Key::F2.into()).await;
    focus_is_in(window, "item-title-ar").await;
    window.type_text(": الخاتمة").await;
    window.press(&[], Key::Escape.into()).await;
    window.stored_titles(&["أولا", "ثالثا: الخاتمة", "ثانيا"]).await;
    window.press(&[], Key::Delete.into()).await;
    window.stored_titles(&["أولا", "ثانيا"]).await;
    let paper = window.folder("papers").join("printed.pdf");
    window.dialogs_will_answer(&[&paper]).await;
    window.press(&[Key::Control], 'p').await;
    let limit = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !paper.is_file() {
        assert!(std::time::Instant::now() < limit, "Ctrl+P makes the PDF that is printed");
        tokio::time::sleep(std::time::Duration::from_millis(15)).await;
    }
}

async fn three_items(window: &DeskWindow) {
    let made = window.ask("meeting.create", json!({ "values": { "ordinal": 7 } })).await;
    for title in ["أولا", "ثانيا", "ثالثا"] {
        let values = json!({ "title_ar": title });
        window
            .ask("agenda_item.create", json!({ "meeting": made["id"], "last": true, "values": values }))
            .await;
    }
    window.reload().await;
    window.open_first_meeting().await;
}

async fn focus_is_in(window: &DeskWindow, test: &str) {
    let script = "return document.activeElement?.dataset.test === arguments[0]";
    window.holds_with(&format!("the focus is in {test}"), script, vec![json!(test)]).await;
}

/// Wherever Tab leads, the focus is seen: a line around the control or around the frame that it stands in.
pub(crate) async fn the_focus_is_seen_wherever_tab_leads(session: &mut Session) {
    let window = &session.window;
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='meeting-row']").await;
    for area in ["meetings", "register", "settings"] {
        screens::go(window, area).await;
        seen_for(window, area, 30).await;
    }
    window.press(&[Key::Control, Key::Shift], 'n').await;
    window.sees("[data-test='new-meeting']").await;
    seen_for(window, "new-meeting", 10).await;
}

async fn seen_for(window: &DeskWindow, place: &str, steps: u32) {
    let script = "const at = document.activeElement;
        if (at === document.body) return 'nowhere';
        for (let e = at; e !== null && e !== document.body; e = e.parentElement) {
            const look = getComputedStyle(e);
            if (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1) return 'seen';
        }
        return at.outerHTML.slice(0, 200)";
    for _ in 0..steps {
        window.press(&[], Key::Tab.into()).await;
        let seen = window.script(script, Vec::new()).await;
        // Past the last control the focus is on the page itself, or in the frame of the browser.
        assert!(seen == json!("seen") || seen == json!("nowhere"), "in {place} the focus is seen: {seen}");
    }
}
