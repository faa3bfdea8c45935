//! The window suite: one set of scenarios, run in the real window (WebKitGTK) and in Chromium.
//!
//! It has a harness of its own, since the programs that it starts must die with the thread that started them.
//! Where the system lets it, the suite runs in a network of its own that has the loopback address only, which
//! proves that the application needs no network.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "in a test a broken expectation is the message"
)]

mod bodies;
mod calendar;
mod desk_window;
mod earlier;
mod engine;
mod finding;
mod focal_points;
mod follow;
mod keyboard;
mod lists;
mod looks;
mod network;
mod officers_task;
mod people;
mod preparing;
mod processes;
mod register;
mod register_screens;
mod safety;
mod screens;
mod start;
mod two_programs;

use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use engine::{Engine, Programs, Session};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;

/// What a scenario proves, and the scenario.
macro_rules! scenarios {
    ($($name:path),+ $(,)?) => {
        vec![$((stringify!($name), (|session| $name(session).boxed_local()) as Body)),+]
    };
}

type Body = for<'a> fn(&'a mut Session) -> LocalBoxFuture<'a, ()>;
type Scenario = (&'static str, Body);

fn main() -> ExitCode {
    let Some(programs) = programs() else {
        println!(
            "window suite: TASHAWUR_WINDOW and its companions name no programs; `cargo xtask test` builds them. Nothing was run."
        );
        return ExitCode::SUCCESS;
    };
    if let Some(code) = network::run_again_with_loopback_only() {
        return code;
    }
    let (_display, display) = processes::virtual_display();
    let programs = Programs { display, ..programs };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run(&programs))
}

async fn run(programs: &Programs) -> ExitCode {
    if let Some(picture) = std::env::var_os("TASHAWUR_PICTURE_ONLY").map(PathBuf::from) {
        looks::one_picture(programs, &picture).await;
        return ExitCode::SUCCESS;
    }
    if start::measure(programs).await {
        return ExitCode::SUCCESS;
    }
    let mut outcomes = Vec::new();
    for engine in [Engine::Window, Engine::Chromium] {
        for (name, scenario) in all() {
            if !skipped(engine, name) {
                outcomes.push(at_most_twice(programs, engine, name, scenario).await);
            }
        }
    }
    let count = |wanted: Outcome| outcomes.iter().filter(|outcome| **outcome == wanted).count();
    let (at_once, again, failed) = (count(Outcome::AtOnce), count(Outcome::Again), count(Outcome::Failed));
    println!("window suite: {} passed, {again} of them at the second try, {failed} failed", at_once + again);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// How a scenario ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    AtOnce,
    Again,
    Failed,
}

fn all() -> Vec<Scenario> {
    scenarios![
        officers_task::a_new_meeting_from_the_previous_one_is_drafted_exported_and_copied,
        officers_task::an_empty_desk_offers_a_first_meeting_and_the_sample,
        officers_task::the_palette_finds_an_item_in_another_spelling,
        officers_task::the_language_switches_at_once_and_mirrors_the_page,
        earlier::an_earlier_version_is_looked_at_and_a_missing_translation_is_reached,
        register::a_body_with_a_mandate_and_a_relation_is_made_by_keyboard_and_found_by_search,
        register::what_is_refused_is_said_at_its_field_and_a_deleted_part_comes_back,
        register::an_item_carries_tags_and_is_found_from_them,
        bodies::a_second_government_co_chair_is_refused_where_it_is_chosen,
        bodies::a_body_is_found_by_the_acronym_of_its_predecessor,
        bodies::the_picture_of_the_bodies_is_walked_by_keyboard,
        finding::a_statement_is_found_by_a_misspelt_word,
        finding::a_part_that_was_found_is_shown_in_its_entry,
        calendar::the_cycles_are_generated_and_walked_by_keyboard,
        focal_points::a_focal_point_is_replaced_and_both_dates_are_right,
        people::contacts_come_out_of_a_file_and_the_import_is_undone_in_one_step,
        people::two_entries_of_one_person_become_one_by_keyboard,
        people::a_list_of_ten_thousand_people_is_filtered_and_walked_by_keyboard,
        follow::a_panel_follows_up_an_edition_and_both_show_it,
        follow::a_circle_from_two_laptops_is_told_on_its_meeting,
        lists::the_champion_countries_are_listed_and_printed,
        keyboard::an_agenda_is_ordered_and_printed_without_the_mouse,
        keyboard::the_focus_is_seen_wherever_tab_leads,
        safety::what_a_user_types_never_becomes_markup,
        safety::typing_is_saved_after_a_pause_and_before_the_next_command,
        safety::what_is_typed_while_the_window_closes_is_there_again,
        two_programs::a_second_start_brings_the_first_window_forward,
        preparing::a_store_of_an_earlier_program_is_prepared_in_sight_and_once_more_when_it_is_killed,
        looks::every_screen_passes_the_accessibility_check,
        looks::every_screen_of_the_register_passes_the_accessibility_check,
        looks::pictures_in_both_languages_light_and_dark,
        looks::pictures_of_the_register,
        looks::pictures_of_a_busy_office,
    ]
}

/// With `TASHAWUR_ONLY`, only the scenarios whose name holds that word; with `TASHAWUR_ENGINE`, only that engine.
fn skipped(engine: Engine, name: &str) -> bool {
    std::env::var("TASHAWUR_ONLY").is_ok_and(|word| !name.contains(&word))
        || std::env::var("TASHAWUR_ENGINE").is_ok_and(|word| engine.word() != word)
}

/// Runs a scenario, and once more if it fails: a key that a busy machine delivers late is told apart from a rule that
/// is broken, and the summary counts it, so that it is mended too.
async fn at_most_twice(programs: &Programs, engine: Engine, name: &str, scenario: Body) -> Outcome {
    if holds(programs, engine, name, scenario).await {
        Outcome::AtOnce
    } else if holds(programs, engine, name, scenario).await {
        Outcome::Again
    } else {
        Outcome::Failed
    }
}

async fn holds(programs: &Programs, engine: Engine, name: &str, scenario: Body) -> bool {
    let started = Instant::now();
    let in_a_session = async {
        let mut session = Session::start(engine, programs, "ar").await;
        let outcome = AssertUnwindSafe(scenario(&mut session)).catch_unwind().await;
        if outcome.is_err() {
            let picture = format!("failed-{}-{}.png", engine.word(), name.replace("::", "-"));
            session.window.picture(&looks::output().join(picture)).await;
        }
        session.end().await;
        outcome.is_ok()
    };
    let held = AssertUnwindSafe(in_a_session).catch_unwind().await.unwrap_or(false);
    let word = if held { "ok" } else { "FAILED" };
    println!("{word}  {:5.1} s  {}  {name}", started.elapsed().as_secs_f64(), engine.word());
    held
}

fn programs() -> Option<Programs> {
    let place = |name: &str| std::env::var_os(name).map(PathBuf::from);
    Some(Programs {
        cli: place("TASHAWUR_CLI")?,
        window: place("TASHAWUR_WINDOW")?,
        driver: place("TASHAWUR_DRIVER")?,
        ui: place("TASHAWUR_UI")?,
        display: String::new(),
        locales: engine::arabic_locale(),
    })
}
