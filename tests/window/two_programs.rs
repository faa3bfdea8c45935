//! Two programs on one store: the window that stands comes forward, or the store refuses the later program.

use std::process::ExitStatus;
use std::time::{Duration, Instant};

use crate::engine::{Engine, Session};
use crate::processes::Running;

const LIMIT: Duration = Duration::from_secs(60);
const BETWEEN: Duration = Duration::from_millis(15);

/// A second start brings the first window forward and ends without a word; a program that is no window of ours keeps
/// the store, and the window says so: two programs never write into one store.
pub(crate) async fn a_second_start_brings_the_first_window_forward(session: &mut Session) {
    match session.window.engine {
        Engine::Window => a_window_stands_already(session).await,
        // Here the test server of the command line has the store.
        Engine::Chromium => another_program_has_the_store(session).await,
    }
}

async fn a_window_stands_already(session: &Session) {
    let first = session.desks_from_above();
    assert_eq!(first.len(), 1, "one window stands");
    let other = session.start_another().await;
    let both = session.desks_from_above();
    assert_eq!(both.len(), 2, "a window on other data stands beside it and does not ring");
    assert_ne!(both.first(), first.first(), "the window of the other data lies before ours");
    let again = ends(session.start_the_program_again()).await;
    assert!(again.success(), "the second start ends quietly: {again}");
    assert_eq!(session.desks_from_above().len(), 2, "the second start opened no window");
    comes_forward(session, first.first()).await;
    session.window.holds("the first window has the keyboard", "return document.hasFocus()").await;
    other.end().await;
}

async fn another_program_has_the_store(session: &Session) {
    let refused = session.start_beside().await;
    refused.window.shows("مفتوح في برنامج آخر أو لدى مستخدم آخر").await;
    refused.end().await;
}

async fn ends(mut program: Running) -> ExitStatus {
    let limit = Instant::now() + LIMIT;
    loop {
        if let Some(status) = program.ended() {
            return status;
        }
        assert!(Instant::now() < limit, "a second start ends by itself");
        tokio::time::sleep(BETWEEN).await;
    }
}

async fn comes_forward(session: &Session, window: Option<&String>) {
    let limit = Instant::now() + LIMIT;
    while session.desks_from_above().first() != window {
        assert!(Instant::now() < limit, "the first window comes before the others");
        tokio::time::sleep(BETWEEN).await;
    }
}
