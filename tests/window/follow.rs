//! What a meeting follows up is chosen in its details, and shown from both ends (row 003-13).

use fantoccini::key::Key;
use serde_json::json;

use crate::engine::Session;
use crate::looks::passes;
use crate::screens::edit_meeting_elsewhere;

pub(crate) async fn a_panel_follows_up_an_edition_and_both_show_it(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    let forum = json!({ "name_ar": "منتدى الاستعراض الأول", "starts": "2022-05" });
    let forum =
        window.ask("register.create", json!({ "kind": "edition", "values": forum })).await["id"].clone();
    let panel = json!({ "values": { "kind": "panel", "typed_title_ar": "جلسة حول نتائج المنتدى" } });
    let panel = window.ask("meeting.create", panel).await["id"].clone();
    window.reload().await;
    window.open_meeting_with("جلسة حول نتائج المنتدى").await;
    window.click("[data-test='meeting-details']").await;
    window.click("[data-test='meeting-follows-up-choose']").await;
    window.sees("[data-test='entry-option']").await;
    window.fill("[data-test='entry-filter']", "الاستعراض").await;
    window.press(&[], Key::Enter.into()).await;
    let chosen = "return document.querySelector('[data-test=meeting-follows-up-entry]')?.dataset.entry === arguments[0]";
    window.holds_with("the field names the forum", chosen, vec![forum.clone()]).await;
    let id = json!({ "id": panel });
    window
        .stored("meeting.read", id, "meeting => meeting.follows_up?.title_ar === 'منتدى الاستعراض الأول'")
        .await;

    window.click("[data-test='meeting-follows-up-go']").await;
    window.sees("[data-test='entry-pane']").await;
    window.click("[data-test='entry-tab-uses']").await;
    window.sees("[data-test='entry-use']").await;
    window
        .holds(
            "the forum shows what follows it up, and by which field",
            "return document.querySelector('[data-test=entry-uses]').innerText.includes('جلسة حول نتائج المنتدى')
               && document.querySelector('[data-test=entry-uses]').innerText.includes('متابعة')",
        )
        .await;
    window.click("[data-test='entry-use']").await;
    window.holds("and leads back to the meeting", "return location.hash.startsWith('#/meeting/')").await;
}

/// Two laptops close a circle apart: its meetings say so in their heads and at the field, until a link is taken away.
pub(crate) async fn a_circle_from_two_laptops_is_told_on_its_meeting(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    let mut made = Vec::new();
    for title in ["جلسة التحضير", "جلسة المتابعة"] {
        let values = json!({ "values": { "kind": "panel", "typed_title_ar": title } });
        made.push(window.ask("meeting.create", values).await["id"].clone());
    }
    let follows =
        |at: usize, before: usize| json!({ "id": made[at], "values": { "follows_up": made[before] } });
    let stick = window.folder("stick");
    window.ask("desk.keep_copy", json!({ "folder": stick })).await;
    edit_meeting_elsewhere(&stick, &follows(0, 1));
    window.ask("meeting.edit", follows(1, 0)).await;
    window.ask("desk.take_back", json!({ "folder": stick })).await;
    window.reload().await;

    window.open_meeting_with("جلسة المتابعة").await;
    window.sees("[data-test='meeting-problem']").await;
    window.click("[data-test='meeting-details']").await;
    window.sees("[data-test='entry-problem']").await;
    window.shows("صلات المتابعة هنا تعود إلى حيث بدأت").await;
    passes(window, "a meeting in a circle of following up").await;
    window.ask("meeting.edit", json!({ "id": made[0], "values": { "follows_up": "" } })).await;
    window.reload().await;
    window.sees("[data-test='meeting-head']").await;
    window.sees_no("[data-test='meeting-problem']").await;
}
