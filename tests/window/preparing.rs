//! A new version of the program meets a store: the window shows at once that it is prepared, and how far it is.

use std::path::{Path, PathBuf};

use serde_json::json;
use tashawur_tests::{Office, content};

use crate::desk_window::DeskWindow;
use crate::engine::{Engine, Session};
use crate::looks;

/// The preparing is seen and heard while it lasts, is counted in documents, begins again when it was killed in the
/// middle, and ends with the desk: the window is never blank, nothing is lost. It is held half-way until all of that
/// was seen, since a quick machine ends it before a test has looked; and it is met when the officer goes to the other
/// store, since a page needs a while to appear at a start.
pub(crate) async fn a_store_of_an_earlier_program_is_prepared_in_sight_and_once_more_when_it_is_killed(
    session: &mut Session,
) {
    session.stop();
    let (hold, other) = (hold(&session.window), other_store(&session.window));
    leave_as_an_earlier_program_does(&other);
    std::fs::write(&hold, "").unwrap();
    session.start_again().await;
    is_prepared_in_sight(session).await;
    let picture = looks::output().join(format!("preparing-{}.png", session.window.engine.word()));
    session.window.picture(&picture).await;
    session.start_again().await;
    is_prepared_in_sight(session).await;
    std::fs::remove_file(&hold).unwrap();
    session.window.sees("[data-test='meeting-row']").await;
    session.window.sees_no("[data-test='preparing']").await;
    session.window.shows("المخزن جاهز").await;
    let check = session.window.ask("desk.check", json!({})).await;
    assert_eq!(check["faults"], json!([]), "a preparing that was killed leaves a sound store");
}

/// Where the sample archive lies: beside the office's store in the application, within it on the test server.
fn other_store(window: &DeskWindow) -> PathBuf {
    window.folder(match window.engine {
        Engine::Window => "data/sample",
        Engine::Chromium => "data/office/sample",
    })
}

/// The file that holds a preparing half-way for as long as it lies beside the stores.
fn hold(window: &DeskWindow) -> PathBuf {
    window.folder(match window.engine {
        Engine::Window => "data/hold-preparing",
        Engine::Chromium => "data/office/hold-preparing",
    })
}

/// A store with two meetings whose rows are of an earlier version.
fn leave_as_an_earlier_program_does(folder: &Path) {
    let office = Office::in_folder(folder);
    let first = content::meeting_of(&office, 50);
    office.ask("meeting.create", json!({ "from": first, "values": { "ordinal": 2 } }));
    drop(office);
    let store = rusqlite::Connection::open(folder.join("store.sqlite")).unwrap();
    store.execute("UPDATE local SET value = 'earlier' WHERE key = 'derived'", []).unwrap();
}

async fn is_prepared_in_sight(session: &Session) {
    let window = &session.window;
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='preparing'] [role='progressbar'][aria-valuenow]").await;
    window.shows("جارٍ تجهيز المخزن").await;
    let counted = "const bar = document.querySelector('[role=progressbar]');
        return bar !== null && Number(bar.ariaValueNow) > 0 && Number(bar.ariaValueNow) <= Number(bar.ariaValueMax)
            && bar.getAttribute('aria-valuetext').includes(bar.ariaValueMax)
            && document.querySelector('[data-test=preparing] [role=status]').textContent !== ''";
    window.holds("the documents are counted, and a reader of the screen hears it", counted).await;
}
