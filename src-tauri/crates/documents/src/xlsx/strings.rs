use quick_xml::events::Event;

use crate::Error;
use crate::archive::push_content;
use crate::package::walk;

/// The shared texts of a workbook; the runs of a formatted text are joined, guides to its reading left out.
pub(super) fn read(part: &str, xml: &str) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut text = Text::default();
    walk(part, xml, |_, event| {
        text.see(event);
        match event {
            Event::End(e) if e.local_name().as_ref() == "si" => found.push(text.take()),
            Event::Empty(e) if e.local_name().as_ref() == "si" => found.push(String::new()),
            _ => {}
        }
        Ok(())
    })?;
    Ok(found)
}

/// A text that is put together from the elements `t` of a cell or a shared text.
#[derive(Debug, Default)]
pub(super) struct Text {
    inside: bool,
    guide: bool,
    found: String,
}

impl Text {
    pub(super) fn see(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(e) => match e.local_name().as_ref() {
                "t" => self.inside = !self.guide,
                "rPh" => self.guide = true,
                _ => {}
            },
            Event::End(e) => match e.local_name().as_ref() {
                "t" => self.inside = false,
                "rPh" => self.guide = false,
                _ => {}
            },
            event if self.inside => push_content(event, &mut self.found),
            _ => {}
        }
    }

    pub(super) fn take(&mut self) -> String {
        unescape(std::mem::take(&mut self.found))
    }
}

/// Workbooks write what XML cannot hold as `_x` and four hexadecimal digits and `_`.
pub(super) fn unescape(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("_x") {
        out.push_str(before);
        let code = after.get(..4).filter(|_| after.get(4..5) == Some("_"));
        let c = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match (c, after.get(5..)) {
            (Some(c), Some(after)) => {
                out.push(c);
                rest = after;
            }
            _ => {
                out.push_str("_x");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_joined_and_guides_to_the_reading_left_out() {
        let xml = "<sst><si><t>أ &amp; ب</t></si><si><r><t>x</t></r><r><t xml:space=\"preserve\"> y</t></r>\
                   <rPh><t>z</t></rPh></si><si/></sst>";
        assert_eq!(read("part", xml), Ok(vec!["أ & ب".into(), "x y".into(), String::new()]), "three texts");
    }

    #[test]
    fn characters_that_xml_cannot_hold_come_back() {
        assert_eq!(unescape("a_x000D_b".into()), "a\rb", "a carriage return");
        assert_eq!(unescape("_x005F_x0041_".into()), "_x0041_", "an escape that was meant as a text");
        assert_eq!(unescape("a_xZZZZ_ _x00".into()), "a_xZZZZ_ _x00", "what is no escape stays");
        assert_eq!(unescape("_xابجد_".into()), "_xابجد_", "letters of several bytes do no harm");
    }
}
