//! Lists in the window: the champion countries of a day are chosen and handed over as a paper.

use fantoccini::key::Key;
use serde_json::json;
use tashawur_tests::others;

use crate::engine::Session;
use crate::looks;

/// Row 004-7: an officer chooses a day and the distinction, reads the list in protocol order, and prints it.
pub(crate) async fn the_champion_countries_are_listed_and_printed(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    for (state, starts) in [("state:EG", "2020-12"), ("state:MA", "2023")] {
        let values = json!({ "sort": "champion_country", "instrument": "instrument:GCM", "starts": starts });
        window
            .ask("register.create_part", json!({ "id": state, "kind": "distinction", "values": values }))
            .await;
    }
    window.reload().await;
    window.command("members").await;
    window.sees("[data-test='members-row']").await;
    let choose = "const one = document.querySelector('[data-test=members-distinction]');
        one.value = 'champion_country'; one.dispatchEvent(new Event('change', { bubbles: true })); return true";
    window.script(choose, Vec::new()).await;
    window.sees("[data-test='members-list'][data-distinction='champion_country']").await;
    let rows = "return JSON.stringify([...document.querySelectorAll('[data-test=members-row]')]
        .map((row) => row.dataset.state)) === JSON.stringify(arguments[0])";
    let today = json!(["state:IQ", "state:EG", "state:MA"]);
    window.holds_with("the champion countries of today in protocol order", rows, vec![today]).await;
    looks::passes(window, "the champion countries").await;

    window.fill("[data-test='members-day']", "2021-06-10").await;
    window.press(&[], Key::Enter.into()).await;
    let then = json!(["state:IQ", "state:EG"]);
    window.holds_with("in 2021 the third had not joined", rows, vec![then]).await;

    let papers = window.folder("papers");
    let (docx, pdf) = (papers.join("champions.docx"), papers.join("champions.pdf"));
    for (format, path) in [("docx", &docx), ("pdf", &pdf)] {
        window.dialogs_will_answer(&[path]).await;
        window.focus("[data-test='list-print']").await;
        window.press(&[], Key::Enter.into()).await;
        window.sees("[data-test='list-export']").await;
        window.click(&format!("[data-test='list-export-format-{format}']")).await;
        window.click("[data-test='list-export-save']").await;
        window.sees("[data-test='list-export-done']").await;
        window.press(&[], Key::Escape.into()).await;
        window.sees_no("[data-test='list-export']").await;
    }
    assert_eq!(others::ooxml_faults(&docx).unwrap_or_default(), "", "the Word file keeps the schemas");
    let word = others::libreoffice_text(&docx, &papers);
    assert!(
        word.contains("قائمة البلدان الرائدة") && word.contains("العراق"),
        "LibreOffice reads it: {word}"
    );
    let printed = others::plain(&others::pdftotext(&pdf));
    assert!(printed.contains(&others::plain("مصر")), "the PDF holds it: {printed}");
    assert!(!printed.contains(&others::plain("المغرب")), "as of the day that was chosen");
}
