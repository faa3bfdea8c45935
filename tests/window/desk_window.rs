//! One window under test: what an officer does with keyboard and mouse, and what they see.
//!
//! Every wait is a condition that is asked again until it holds or a limit is reached; nothing sleeps blindly.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::engine::Engine;

const LIMIT: Duration = Duration::from_secs(60);
const BETWEEN: Duration = Duration::from_millis(15);

/// One window under test.
pub(crate) struct DeskWindow {
    pub(crate) engine: Engine,
    client: Client,
    folder: PathBuf,
}

impl DeskWindow {
    pub(crate) fn new(engine: Engine, client: Client, folder: PathBuf) -> Self {
        Self { engine, client, folder }
    }

    /// A folder of this session: `papers` for exported files, `stick` for copies.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Waits until the page has its fonts and its first frame.
    pub(crate) async fn is_ready(&self) {
        self.holds("the page is ready", "return document.documentElement.hasAttribute('data-ready')").await;
    }

    /// Runs a script; its last `return` is the answer.
    pub(crate) async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("the page runs {script}: {error}"))
    }

    /// Runs a script that answers through a promise.
    pub(crate) async fn script_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute_async(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("the page runs {script}: {error}"))
    }

    /// Waits until a script answers true.
    pub(crate) async fn holds(&self, what: &str, script: &str) {
        self.holds_with(what, script, Vec::new()).await;
    }

    /// Waits until a script with arguments answers true.
    pub(crate) async fn holds_with(&self, what: &str, script: &str, arguments: Vec<Value>) {
        let limit = Instant::now() + LIMIT;
        let mut last = Value::Null;
        while Instant::now() < limit {
            if let Ok(answer) = self.client.execute(script, arguments.clone()).await {
                if answer == json!(true) {
                    return;
                }
                last = answer;
            }
            tokio::time::sleep(BETWEEN).await;
        }
        let page = self.script("return document.body.innerText.slice(0, 1500)", Vec::new()).await;
        panic!(
            "not within {LIMIT:?}: {what}; the page last answered {last}; it shows:\n{}",
            page.as_str().unwrap_or("")
        );
    }

    /// Waits until an element is there.
    pub(crate) async fn sees(&self, css: &str) {
        let script = "return document.querySelector(arguments[0]) !== null";
        self.holds_with(&format!("{css} is there"), script, vec![json!(css)]).await;
    }

    /// Waits until no such element is there.
    pub(crate) async fn sees_no(&self, css: &str) {
        let script = "return document.querySelector(arguments[0]) === null";
        self.holds_with(&format!("{css} is gone"), script, vec![json!(css)]).await;
    }

    /// Clicks an element as soon as it is there and enabled.
    pub(crate) async fn click(&self, css: &str) {
        let script = "const e = document.querySelector(arguments[0]);
            if (e === null || e.disabled || e.getClientRects().length === 0) return false;
            e.scrollIntoView({ block: 'nearest' }); e.click(); return true";
        self.holds_with(&format!("{css} can be clicked"), script, vec![json!(css)]).await;
    }

    /// Puts the caret into a field as soon as it is there.
    pub(crate) async fn focus(&self, css: &str) {
        let script = "const e = document.querySelector(arguments[0]);
            if (e === null) return false; e.focus(); return document.activeElement === e";
        self.holds_with(&format!("{css} takes the focus"), script, vec![json!(css)]).await;
    }

    /// Replaces what a field holds, by keyboard, and waits until it holds what was typed.
    pub(crate) async fn fill(&self, css: &str, text: &str) {
        let script = "const e = document.querySelector(arguments[0]);
            if (e === null) return false; e.focus(); e.select?.(); return document.activeElement === e";
        self.holds_with(&format!("{css} is chosen"), script, vec![json!(css)]).await;
        self.type_text(text).await;
        let script = "const e = document.activeElement;
            return e === document.querySelector(arguments[0]) && e.value === arguments[1]";
        self.holds_with(&format!("{css} holds «{text}»"), script, vec![json!(css), json!(text)]).await;
    }

    /// Types into whatever has the focus.
    pub(crate) async fn type_text(&self, text: &str) {
        let actions = text.chars().fold(KeyActions::new("keyboard".to_owned()), |actions, letter| {
            actions.then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter })
        });
        self.client.perform_actions(actions).await.expect("the keyboard types");
        self.client.release_actions().await.expect("the keyboard rests");
    }

    /// Presses a key, with others held down.
    pub(crate) async fn press(&self, held: &[Key], key: char) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in held {
            actions = actions.then(KeyAction::Down { value: (*key).into() });
        }
        actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        for key in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: (*key).into() });
        }
        self.client.perform_actions(actions).await.expect("the keyboard presses");
        self.client.release_actions().await.expect("the keyboard rests");
    }

    /// Runs a command of the table from the page, beside the interface: to look behind the scenes.
    pub(crate) async fn ask(&self, name: &str, request: Value) -> Value {
        let script = match self.engine {
            Engine::Window => {
                "const [name, request, done] = arguments;
                window.__TAURI_INTERNALS__.invoke('rpc', { name, request }).then(
                    (reply) => done({ answer: reply.answer }), (error) => done({ error }))"
            }
            Engine::Chromium => {
                "const [name, request, done] = arguments;
                fetch('/rpc', { method: 'POST', body: JSON.stringify({ name, request }) }).then((r) => r.json())
                    .then((reply) => done('answer' in reply ? { answer: reply.answer } : { error: reply }))"
            }
        };
        let reply = self.script_async(script, vec![json!(name), request]).await;
        assert!(reply.get("error").is_none(), "{name} is not refused: {reply}");
        reply["answer"].clone()
    }

    /// Does one action of the shell from the page.
    pub(crate) async fn shell(&self, action: &str, args: Value) {
        let script = match self.engine {
            Engine::Window => {
                "const [action, args, done] = arguments;
                window.__TAURI_INTERNALS__.invoke('shell', { action, args }).then(() => done(null), (e) => done({ error: e }))"
            }
            Engine::Chromium => {
                "const [action, args, done] = arguments;
                fetch('/shell/' + action, { method: 'POST', body: JSON.stringify(args) }).then(() => done(null))"
            }
        };
        let reply = self.script_async(script, vec![json!(action), args]).await;
        assert!(reply.is_null(), "{action} works: {reply}");
    }

    /// Prepares the answers of the next file dialogs.
    pub(crate) async fn dialogs_will_answer(&self, paths: &[&Path]) {
        self.shell("answer_dialogs", json!({ "answers": paths })).await;
    }

    /// Makes the page exactly this large.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        match self.engine {
            Engine::Window => {
                self.client.set_window_size(width, height).await.expect("the window takes a size");
            }
            Engine::Chromium => {
                let metrics = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params":
                    { "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false } });
                self.devtools(metrics).await;
            }
        }
        self.holds_with(
            "the page has its size",
            "return window.innerWidth === arguments[0]",
            vec![json!(width)],
        )
        .await;
        self.draws().await;
    }

    /// Waits until the page has been drawn with all that it has heard of.
    async fn draws(&self) {
        let frames =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))";
        self.script_async(frames, Vec::new()).await;
    }

    /// Light or dark, as the system would say.
    pub(crate) async fn theme(&self, theme: &str) {
        match self.engine {
            Engine::Window => self.shell("theme", json!({ "theme": theme })).await,
            Engine::Chromium => {
                let media = json!({ "cmd": "Emulation.setEmulatedMedia", "params":
                    { "features": [{ "name": "prefers-color-scheme", "value": theme }] } });
                self.devtools(media).await;
            }
        }
        let script =
            "return matchMedia('(prefers-color-scheme: dark)').matches === (arguments[0] === 'dark')";
        self.holds_with("the page has its theme", script, vec![json!(theme)]).await;
    }

    async fn devtools(&self, command: Value) {
        self.client.issue_cmd(DevTools(command)).await.expect("Chromium takes the command");
    }

    /// Loads the page again.
    pub(crate) async fn reload(&self) {
        self.script("document.documentElement.removeAttribute('data-ready'); location.reload()", Vec::new())
            .await;
        self.is_ready().await;
    }

    /// Waits until a text stands somewhere on the page, as text or in a field.
    pub(crate) async fn shows(&self, text: &str) {
        let script = "return document.body.innerText.includes(arguments[0])
            || [...document.querySelectorAll('input, textarea')].some((e) => (e.value + (e.placeholder ?? '')).includes(arguments[0]))";
        self.holds_with(&format!("the page shows {text}"), script, vec![json!(text)]).await;
    }

    /// Waits until a command answers what a function in JavaScript accepts.
    pub(crate) async fn stored(&self, name: &str, request: Value, accepts: &str) {
        let limit = Instant::now() + LIMIT;
        let mut last = Value::Null;
        while Instant::now() < limit {
            last = self.ask(name, request.clone()).await;
            let script = format!("return ({accepts})(arguments[0])");
            if self.script(&script, vec![last.clone()]).await == json!(true) {
                return;
            }
            tokio::time::sleep(BETWEEN).await;
        }
        panic!("not within {LIMIT:?}: {name} answers what {accepts} accepts; it answers {last}");
    }

    /// Waits until the agenda on the screen is stored as a function in JavaScript accepts it.
    pub(crate) async fn stored_agenda(&self, accepts: &str) {
        let meeting = self.open_meeting().await;
        self.stored("agenda.read", json!({ "id": meeting }), accepts).await;
    }

    /// Waits until the agenda on the screen is stored with these Arabic titles.
    pub(crate) async fn stored_titles(&self, titles: &[&str]) {
        let limit = Instant::now() + LIMIT;
        let meeting = self.open_meeting().await;
        let mut stored = Vec::new();
        while stored != titles {
            assert!(Instant::now() < limit, "the stored titles become {titles:?}; they are {stored:?}");
            let agenda = self.ask("agenda.read", json!({ "id": meeting })).await;
            let items = agenda["items"].as_array().expect("an agenda has items").clone();
            stored =
                items.iter().map(|item| item["title_ar"].as_str().unwrap_or_default().to_owned()).collect();
        }
    }

    /// The id of the meeting that is open.
    async fn open_meeting(&self) -> Value {
        self.script("return document.querySelector('[data-meeting]')?.dataset.meeting ?? null", Vec::new())
            .await
    }

    /// Opens the first meeting of the list.
    pub(crate) async fn open_first_meeting(&self) {
        self.open_meeting_with("").await;
    }

    /// Opens the first meeting whose row holds a text.
    pub(crate) async fn open_meeting_with(&self, text: &str) {
        let script = "const row = [...document.querySelectorAll('[data-test=meeting-row]')].find((e) => e.innerText.includes(arguments[0]));
            if (row === undefined) return false;
            row.querySelector('[data-test=meeting-title]').click(); return true";
        self.holds_with(&format!("a meeting with «{text}» can be opened"), script, vec![json!(text)]).await;
        self.sees("[data-test='outline']").await;
    }

    /// Waits until the first page of the preview is shown.
    pub(crate) async fn preview_is_there(&self) {
        let script = "const image = document.querySelector('[data-test=preview-page] img, img[data-test=preview-page]');
            return image !== null && image.complete && image.naturalWidth > 0";
        self.holds("the preview shows a page", script).await;
    }

    /// Puts the caret into the Arabic title of the item with this title.
    pub(crate) async fn focus_title(&self, title: &str) {
        self.focus_beside(title, "item-title-ar").await;
    }

    /// Puts the focus into a field of the item with this Arabic title.
    pub(crate) async fn focus_beside(&self, title: &str, field: &str) {
        let script = "const row = [...document.querySelectorAll('[data-test=item-row]')].find((r) => r.querySelector('[data-test=item-title-ar]').value === arguments[0]);
            const field = row?.querySelector(`[data-test=${arguments[1]}]`);
            if (!field) return false;
            field.focus(); return document.activeElement === field";
        self.holds_with(
            &format!("{field} of «{title}» takes the focus"),
            script,
            vec![json!(title), json!(field)],
        )
        .await;
    }

    /// Presses keys that give a row another place, and waits until its title, drawn there, has the caret again where
    /// it was.
    pub(crate) async fn reorder(&self, title: &str, held: &[Key], key: Key) {
        let place = "const e = document.activeElement; const row = e?.closest('[data-test=item-row]');
            return row && e.value === arguments[0] && e.dataset.test === 'item-title-ar' && e.selectionStart === 1
                ? [...row.parentElement.children].indexOf(row) + ' ' + row.dataset.depth : null";
        self.script("document.activeElement.setSelectionRange(1, 1)", Vec::new()).await;
        let before = self.script(place, vec![json!(title)]).await;
        self.press(held, key.into()).await;
        let elsewhere = format!(
            "const place = (function () {{ {place} }})(...arguments);
            return place !== null && place !== arguments[1]"
        );
        self.holds_with("the moved title has the caret again", &elsewhere, vec![json!(title), before]).await;
    }

    /// Waits until the palette, which is open, lists what it found for these words.
    pub(crate) async fn palette_answers(&self, words: &str) {
        self.sees(&format!("[data-test='palette-list'][data-answered='{words}']")).await;
        self.sees("[data-test='palette-hit']").await;
    }

    /// Waits until the item with this Arabic title lies this deep.
    pub(crate) async fn depth_is(&self, title: &str, depth: u32) {
        let script = "const row = [...document.querySelectorAll('[data-test=item-row]')].find((r) => r.querySelector('[data-test=item-title-ar]').value === arguments[0]);
            return row !== undefined && Number(row.dataset.depth) === arguments[1]
                && document.activeElement?.closest('[data-test=item-row]') === row";
        self.holds_with(
            &format!("«{title}» lies {depth} deep and keeps the focus"),
            script,
            vec![json!(title), json!(depth)],
        )
        .await;
    }

    /// Runs an action of the palette by its name in the code.
    pub(crate) async fn command(&self, action: &str) {
        self.press(&[Key::Control], 'k').await;
        self.sees("[data-test='palette']").await;
        self.click(&format!("[data-test='palette-action'][data-id='{action}']")).await;
        self.sees_no("[data-test='palette']").await;
    }

    /// A picture of the page, once two in a row agree.
    pub(crate) async fn picture(&self, to: &Path) {
        let limit = Instant::now() + LIMIT;
        let mut last = Vec::new();
        loop {
            self.draws().await;
            let now = self.client.screenshot().await.expect("the page can be pictured");
            if now == last || Instant::now() > limit {
                break;
            }
            last = now;
        }
        std::fs::create_dir_all(to.parent().expect("a picture lies in a folder"))
            .expect("the folder can be made");
        std::fs::write(to, last).expect("the picture can be written");
    }

    /// Closes the window as the officer does by its cross, and waits until the page is gone. A browser leaves the page
    /// instead and comes back to it.
    pub(crate) async fn close_by_the_cross(&self) {
        match self.engine {
            Engine::Window => {
                let ask =
                    "void window.__TAURI_INTERNALS__.invoke('shell', { action: 'press_cross', args: {} })";
                // The window may be gone before it can answer.
                drop(self.client.execute(ask, Vec::new()).await);
            }
            Engine::Chromium => {
                let address = self.client.current_url().await.expect("the page has an address");
                self.client.goto("about:blank").await.expect("the page can be left");
                self.client.goto(address.as_str()).await.expect("the page can be opened again");
                return self.is_ready().await;
            }
        }
        let limit = Instant::now() + LIMIT;
        let page = "return document.querySelector('[data-test=sidebar]') !== null";
        while self.client.execute(page, Vec::new()).await.is_ok_and(|there| there == json!(true)) {
            assert!(Instant::now() < limit, "the window closes");
            tokio::time::sleep(BETWEEN).await;
        }
    }

    pub(crate) async fn close(self) {
        drop(self.client.close().await);
    }
}

/// A command of Chromium's own protocol.
#[derive(Debug)]
struct DevTools(Value);

impl fantoccini::wd::WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
