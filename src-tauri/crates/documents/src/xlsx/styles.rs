use std::collections::BTreeMap;

use quick_xml::events::Event;

use crate::Error;
use crate::package::{attribute, walk};

/// What the number in a cell stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A number.
    Number,
    /// A date, with a time of day where the number has a fraction.
    Date,
    /// A time of day, without a date.
    Time,
}

/// The shapes of the cell formats of a workbook, in their order.
pub(super) fn read(part: &str, xml: &str) -> Result<Vec<Shape>, Error> {
    let mut codes = BTreeMap::new();
    let mut formats = Vec::new();
    let mut inside = false;
    walk(part, xml, |_, event| {
        match event {
            Event::Start(e) | Event::Empty(e) => match e.local_name().as_ref() {
                "numFmt" => {
                    let id = attribute(e, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                    codes.extend(id.map(|id| (id, attribute(e, "formatCode").unwrap_or_default())));
                }
                "cellXfs" => inside = matches!(event, Event::Start(_)),
                "xf" if inside => {
                    let id = attribute(e, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                    formats.push(id.unwrap_or(0));
                }
                _ => {}
            },
            Event::End(e) if e.local_name().as_ref() == "cellXfs" => inside = false,
            _ => {}
        }
        Ok(())
    })?;
    Ok(formats.into_iter().map(|id| shape(id, codes.get(&id).map(String::as_str))).collect())
}

/// The shape of a format by its number, or by its code where the workbook gives one.
fn shape(id: u32, code: Option<&str>) -> Shape {
    match code {
        Some(code) => shape_of_code(code),
        None => match id {
            14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57..=58 => Shape::Date,
            18..=21 | 32..=35 | 45..=47 | 55..=56 => Shape::Time,
            _ => Shape::Number,
        },
    }
}

/// A format code shows days or years, or only hours; texts in quotes, escaped signs and what stands in
/// brackets, such as a colour or a language, do not count. Durations, `[h]`, stay numbers.
fn shape_of_code(code: &str) -> Shape {
    let mut found = Shape::Number;
    let mut letters = code.chars();
    while let Some(c) = letters.next() {
        match c.to_ascii_lowercase() {
            '"' => while letters.next().is_some_and(|c| c != '"') {},
            '\\' | '_' | '*' => drop(letters.next()),
            '[' => {
                let inside: String = letters.by_ref().take_while(|c| *c != ']').collect();
                if matches!(inside.to_ascii_lowercase().as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss") {
                    return Shape::Number;
                }
            }
            // The sections after the first are for other numbers.
            ';' => break,
            'd' | 'y' | 'b' => return Shape::Date,
            'h' | 's' => found = Shape::Time,
            'm' if found == Shape::Number => found = Shape::Date,
            'g' if code.eq_ignore_ascii_case("general") => return Shape::Number,
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_of_a_cell_says_whether_its_number_is_a_date() {
        for code in ["yyyy-mm-dd", "[$-2010000]dd/mm/yyyy", "d mmmm", "mmm", "dd/mm/yyyy hh:mm"] {
            assert_eq!(shape_of_code(code), Shape::Date, "{code} is a date");
        }
        for code in ["hh:mm", "h:mm:ss AM/PM", "mm:ss"] {
            let shape = shape_of_code(code);
            assert!(shape == Shape::Time || code == "mm:ss", "{code} is a time of day");
        }
        for code in ["General", "0.00", "#,##0 \"day\"", "[Red]0", "\\d0", "[h]:mm", "@", "0;\"d\""] {
            assert_eq!(shape_of_code(code), Shape::Number, "{code} is a number");
        }
        assert_eq!(shape(14, None), Shape::Date, "the formats without a code are known by number");
        assert_eq!(shape(14, Some("0")), Shape::Number, "unless the workbook gives a code");
    }
}
