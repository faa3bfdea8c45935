//! How the desk looks: pictures in both languages, light and dark, in two sizes; and the accessibility check.

use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::desk_window::DeskWindow;
use crate::engine::{Engine, Programs, Session};

/// Where the tests leave their pictures.
pub(crate) fn output() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("output").join("pictures")
}

/// The real window with the agenda of the seventh meeting, for `cargo xtask run` without a display.
pub(crate) async fn one_picture(programs: &Programs, to: &Path) {
    let session = Session::start(Engine::Window, programs, "ar").await;
    session.window.resize(1366, 768).await;
    open_the_seventh_meeting(&session.window).await;
    session.window.picture(to).await;
    session.end().await;
}

async fn open_the_seventh_meeting(window: &DeskWindow) {
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='meeting-row']").await;
    window.open_meeting_with("السابع").await;
    window.sees("[data-test='item-row']").await;
    window.preview_is_there().await;
}

/// Every screen in Arabic and in English, light and dark, at the two sizes of the office's laptops.
pub(crate) async fn pictures_in_both_languages_light_and_dark(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    window.sees("[data-test='empty-desk']").await;
    picture(window, "empty", "ar", "light", 1366).await;
    open_the_seventh_meeting(window).await;
    for language in ["ar", "en"] {
        for theme in ["light", "dark"] {
            window.theme(theme).await;
            for (width, height) in [(1366, 768), (1920, 1080)] {
                window.resize(width, height).await;
                window.preview_is_there().await;
                picture(window, "agenda", language, theme, width).await;
            }
        }
        window.theme("light").await;
        window.resize(1366, 768).await;
        for area in ["meetings", "register", "translations", "settings"] {
            window.click(&format!("[data-test='nav-{area}']")).await;
            window.holds_with("the screen stands", "return document.querySelector(`[data-test='nav-${arguments[0]}'][aria-current]`) !== null", vec![json!(area)]).await;
            picture(window, area, language, "light", 1366).await;
        }
        window.press(&[Key::Control], 'k').await;
        window.sees("[data-test='palette']").await;
        window.type_text("جدول").await;
        window.sees("[data-test='palette-hit']").await;
        picture(window, "palette", language, "light", 1366).await;
        window.press(&[], Key::Escape.into()).await;
        window.sees_no("[data-test='palette']").await;
        window.click("[data-test='nav-meetings']").await;
        window.open_meeting_with(if language == "ar" { "السابع" } else { "Seventh" }).await;
        window.click("[data-test='language-switch']").await;
        window.preview_is_there().await;
    }
}

async fn picture(window: &DeskWindow, screen: &str, language: &str, theme: &str, width: u32) {
    let name = format!("{screen}-{language}-{theme}-{width}-{}.png", window.engine.word());
    window.picture(&output().join(name)).await;
}

/// axe-core finds nothing on any screen, in either language.
pub(crate) async fn every_screen_passes_the_accessibility_check(session: &mut Session) {
    let window = &session.window;
    open_the_seventh_meeting(window).await;
    for language in ["ar", "en"] {
        passes(window, &format!("agenda in {language}")).await;
        for area in ["meetings", "register", "translations", "settings"] {
            window.click(&format!("[data-test='nav-{area}']")).await;
            passes(window, &format!("{area} in {language}")).await;
        }
        window.press(&[Key::Control], 'k').await;
        window.sees("[data-test='palette']").await;
        passes(window, &format!("palette in {language}")).await;
        window.press(&[], Key::Escape.into()).await;
        window.click("[data-test='nav-meetings']").await;
        window.open_meeting_with(if language == "ar" { "السابع" } else { "Seventh" }).await;
        window.click("[data-test='language-switch']").await;
    }
}

pub(crate) async fn passes(window: &DeskWindow, screen: &str) {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("the interface's packages hold axe-core");
    window.script(&axe, Vec::new()).await;
    let found = window
        .script_async(
            "const done = arguments[0]; axe.run(document).then((r) => done(r.violations.map((v) =>
                v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' (' + n.failureSummary + ')').join('; '))))",
            Vec::new(),
        )
        .await;
    assert_eq!(found, Value::Array(Vec::new()), "{screen} passes the accessibility check");
}
