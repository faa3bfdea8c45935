//! How the desk looks: pictures in both languages, light and dark, in two sizes; and the accessibility check.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::desk_window::DeskWindow;
use crate::engine::{Engine, Programs, Session};
use crate::register_screens;
use crate::screens::{self, Screen};

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

/// Every screen in Arabic and in English, light and dark, at the two sizes of the office's laptops. The agenda is
/// pictured in all eight ways, the others in Arabic, light and small, and in English, dark and large; with
/// `TASHAWUR_PICTURES=all` every screen in all eight.
pub(crate) async fn pictures_in_both_languages_light_and_dark(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    window.sees("[data-test='empty-desk']").await;
    picture(window, "empty", "ar", "light", 1366).await;
    open_the_seventh_meeting(window).await;
    pictures_of(window, &screens::of_the_sample()).await;
}

/// The screens of the register, the calendar and the search, of the sample archive with people in it.
pub(crate) async fn pictures_of_the_register(session: &mut Session) {
    let window = &session.window;
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='meeting-row']").await;
    register_screens::fill(window).await;
    pictures_of(window, &register_screens::of_the_register()).await;
}

/// The screens of an office with much to do: sixty meetings, twelve items, five hundred items, conflicts.
pub(crate) async fn pictures_of_a_busy_office(session: &mut Session) {
    let window = &session.window;
    screens::fill_the_office(window).await;
    screens::two_laptops_disagree(window).await;
    pictures_of(window, &screens::of_a_busy_office()).await;
}

async fn pictures_of(window: &DeskWindow, screens: &[Screen]) {
    let all = std::env::var("TASHAWUR_PICTURES").is_ok_and(|which| which == "all");
    for language in ["ar", "en"] {
        for (theme, width, height) in
            [("light", 1366, 768), ("dark", 1366, 768), ("light", 1920, 1080), ("dark", 1920, 1080)]
        {
            window.theme(theme).await;
            window.resize(width, height).await;
            let usual = [("ar", "light", 1366), ("en", "dark", 1920)].contains(&(language, theme, width));
            for screen in screens.iter().filter(|screen| all || usual || screen.name == "agenda") {
                (screen.open)(window).await;
                picture(window, screen.name, language, theme, width).await;
            }
        }
        screens::go(window, "meetings").await;
        window.click("[data-test='language-switch']").await;
    }
}

async fn picture(window: &DeskWindow, screen: &str, language: &str, theme: &str, width: u32) {
    let name = format!("{screen}-{language}-{theme}-{width}-{}.png", window.engine.word());
    window.picture(&output().join(name)).await;
}

/// axe-core finds nothing on any screen, in either language, light or dark.
pub(crate) async fn every_screen_passes_the_accessibility_check(session: &mut Session) {
    let window = &session.window;
    window.sees("[data-test='empty-desk']").await;
    passes(window, "empty desk").await;
    open_the_seventh_meeting(window).await;
    pass(window, &screens::of_the_sample()).await;
}

/// Nor on any screen of the register, the calendar and the search.
pub(crate) async fn every_screen_of_the_register_passes_the_accessibility_check(session: &mut Session) {
    let window = &session.window;
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='meeting-row']").await;
    register_screens::fill(window).await;
    pass(window, &register_screens::of_the_register()).await;
}

async fn pass(window: &DeskWindow, screens: &[Screen]) {
    for (language, theme) in [("ar", "light"), ("en", "dark")] {
        window.theme(theme).await;
        for screen in screens {
            (screen.open)(window).await;
            passes(window, &format!("{} in {language}, {theme}", screen.name)).await;
        }
        screens::go(window, "meetings").await;
        window.click("[data-test='language-switch']").await;
    }
}

pub(crate) async fn passes(window: &DeskWindow, screen: &str) {
    // A button on its way from one colour to another has neither yet, and one that is about to set out tells nobody.
    let still = "const still = new CSSStyleSheet();
        still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
        document.adoptedStyleSheets = [still]";
    window.script(still, Vec::new()).await;
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
    window.script("document.adoptedStyleSheets = []", Vec::new()).await;
    assert_eq!(found, Value::Array(Vec::new()), "{screen} passes the accessibility check");
}
