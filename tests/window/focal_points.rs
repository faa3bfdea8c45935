//! Who speaks for the states: a focal point is replaced in the list, and both dates are right.

use fantoccini::key::Key;
use serde_json::json;

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::looks;

/// Row 001-21: replacing a focal point keeps its history; the list of any day shows who spoke on that day.
pub(crate) async fn a_focal_point_is_replaced_and_both_dates_are_right(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    let person = |name: &str| json!({ "kind": "person", "values": { "name_ar": name } });
    let samir = window.ask("register.create", person("سمير حداد")).await["id"].clone();
    window.ask("register.create", person("هدى منصور")).await;
    let values = json!({ "state": "state:JO", "person": samir, "sort": "migration", "starts": "2019" });
    window.ask("register.create", json!({ "kind": "focal_point", "values": values })).await;
    window.reload().await;

    window.command("focal-points").await;
    window.sees("[data-test='focal-speaker']").await;
    looks::passes(window, "the focal points of a day").await;
    another_one_takes_over(window).await;
    the_former_one_stands_in_the_list_of_an_earlier_day(window).await;
}

async fn another_one_takes_over(window: &DeskWindow) {
    window.focus("[data-test='focal-replace']").await;
    window.press(&[], Key::Enter.into()).await;
    window.click("[data-test='focal-person-choose']").await;
    window.sees("[data-test='entry-option']").await;
    window.fill("[data-test='entry-filter']", "هدى").await;
    window.press(&[], Key::Enter.into()).await;
    window.fill("[data-test='focal-from']", "2022-03").await;
    window.press(&[], Key::Tab.into()).await;
    window.click("[data-test='focal-save']").await;
    window.sees_no("[data-test='focal-dialog']").await;
    window
        .holds(
            "today the new one speaks, since the date that was given",
            "const line = document.querySelector('[data-test=focal-speaker]');
             return line.innerText.includes('هدى') && line.querySelector('[data-date=\"2022-03\"]') !== null",
        )
        .await;
    window
        .holds(
            "the focus stays with the state when the one who had it is gone",
            "return document.activeElement?.closest('[data-state=\"state:JO\"]') != null",
        )
        .await;
}

async fn the_former_one_stands_in_the_list_of_an_earlier_day(window: &DeskWindow) {
    window.fill("[data-test='focal-day']", "2021-06-10").await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='focal-list'][data-day='2021-06-10']").await;
    window
        .holds(
            "in 2021 the former one spoke, until the month before",
            "const line = document.querySelector('[data-test=focal-speaker]');
             return line.innerText.includes('سمير') && line.querySelector('[data-date=\"2022-02\"]') !== null",
        )
        .await;
    window
        .holds("the day keeps the focus", "return document.activeElement?.dataset.test === 'focal-day'")
        .await;
}
