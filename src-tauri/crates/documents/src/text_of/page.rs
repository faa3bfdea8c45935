use super::Sink;

/// Elements that start a new line.
const BLOCKS: [&str; 19] = [
    "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "section",
    "article", "header", "footer", "title",
];

/// The text of a page of HTML: no scripts, no styles, no remarks, no markup.
pub(super) fn read(page: &str, sink: &mut Sink) {
    let mut rest = page;
    while let Some((text, markup)) = rest.split_once('<') {
        push_text(text, sink);
        if let Some(remark) = markup.strip_prefix("!--") {
            rest = remark.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some((tag, after)) = markup.split_once('>') else { return };
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).take(20).collect();
        let name = name.to_ascii_lowercase();
        rest = match name.as_str() {
            "script" | "style" if !tag.starts_with('/') => after_end(after, &name),
            _ => after,
        };
        match name.as_str() {
            "td" | "th" => sink.push("\t"),
            name if BLOCKS.contains(&name) => sink.end_line(),
            _ => {}
        }
    }
    push_text(rest, sink);
}

/// What follows the end of an element whose content is no text.
fn after_end<'t>(content: &'t str, name: &str) -> &'t str {
    let mut rest = content;
    while let Some((_, after)) = rest.split_once("</") {
        if after.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name)) {
            return after.split_once('>').map_or("", |(_, after)| after);
        }
        rest = after;
    }
    ""
}

/// A text with its references resolved and its blanks made one.
fn push_text(text: &str, sink: &mut Sink) {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let found = after.split_once(';').filter(|(name, _)| name.len() <= 10);
        match found.and_then(|(name, after)| Some((reference(name)?, after))) {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    let mut blank = sink.text.is_empty() || sink.text.ends_with(char::is_whitespace);
    for c in out.chars() {
        match c.is_whitespace() {
            true if blank => {}
            true => sink.push(" "),
            false => sink.push(c.encode_utf8(&mut [0; 4])),
        }
        blank = c.is_whitespace();
    }
}

fn reference(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{A0}'),
        "zwnj" => Some('\u{200C}'),
        "laquo" => Some('«'),
        "raquo" => Some('»'),
        _ => match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(digits) => number(digits, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}
