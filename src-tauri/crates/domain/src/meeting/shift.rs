//! Moving the years and numbers of an earlier meeting's texts on to the next one.

use crate::clock::western;

/// From which meeting to which.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Shift {
    /// The years of the two meetings; nothing when the earlier one has no date.
    pub(super) years: Option<(i32, i32)>,
    /// Their ordinals; nothing when they are not numbered.
    pub(super) ordinals: Option<(u32, u32)>,
}

/// A stretch of a text: a number of four digits, or anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Year(i32, &'a str),
    Other(&'a str),
}

impl Shift {
    /// A text with its years moved on. The year of the earlier meeting becomes that of the new one, and a plan
    /// of two years, as in «2020-2021», moves by whole plans, so that a meeting keeps its place in the plan.
    /// Every other year is a fact and stays, and so does a number in a symbol with letters.
    pub(super) fn text(&self, text: &str) -> String {
        let Some((old, new)) = self.years else { return text.to_owned() };
        let parts = parts(text);
        let mut written = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(part) = parts.get(at) {
            at += match (part, parts.get(at + 1), parts.get(at + 2)) {
                (Part::Year(first, one), Some(Part::Other(between)), Some(Part::Year(last, two)))
                    if is_dash(between) =>
                {
                    let by = if *last == first + 1 { plan_shift(*first, old, new) } else { 0 };
                    push_year(&mut written, first + by, one);
                    written.push_str(between);
                    push_year(&mut written, last + by, two);
                    3
                }
                (Part::Year(first, one), Some(Part::Other(between)), Some(Part::Other(last)))
                    if is_dash(between) && is_short(last, first + 1) =>
                {
                    let by = plan_shift(*first, old, new);
                    push_year(&mut written, first + by, one);
                    written.push_str(between);
                    push_year(&mut written, (first + 1 + by) % 100, last);
                    3
                }
                (Part::Year(year, digits), ..) => {
                    push_year(&mut written, if *year == old { new } else { *year }, digits);
                    1
                }
                (Part::Other(text), ..) => {
                    written.push_str(text);
                    1
                }
            };
        }
        written
    }

    /// A symbol such as `ARCP/7/2021/1` with its ordinal and its year moved on.
    pub(super) fn symbol(&self, symbol: &str) -> String {
        let moved = symbol.split('/').map(|part| {
            let number: Option<u32> = part.parse().ok();
            let is = |old: u32| number == Some(old);
            match (self.ordinals, self.years) {
                (_, Some((old, new))) if part.len() == 4 && u32::try_from(old).is_ok_and(is) => {
                    new.to_string()
                }
                (Some((old, new)), _) if is(old) => new.to_string(),
                _ => part.to_owned(),
            }
        });
        // The last part of a long symbol is the serial of the paper, whatever its number.
        let mut parts: Vec<String> = moved.collect();
        if let (Some(last), Some(kept)) = (parts.last_mut(), symbol.split('/').next_back())
            && symbol.matches('/').count() > 1
        {
            kept.clone_into(last);
        }
        parts.join("/")
    }
}

/// By how many years a plan that begins in `first` moves, so that the new meeting stands where the old one did.
fn plan_shift(first: i32, old: i32, new: i32) -> i32 {
    2 * ((new - first).div_euclid(2) - (old - first).div_euclid(2))
}

fn is_dash(text: &str) -> bool {
    matches!(text.trim(), "-" | "–" | "—" | "‑" | "/" | "إلى" | "to") && text.chars().count() <= 6
}

/// Whether a number is the short form of a year, as in «2020-21».
fn is_short(digits: &str, year: i32) -> bool {
    let plain: String = digits.chars().map(western).collect();
    plain.len() == 2 && plain.parse() == Ok(year % 100)
}

/// The year in the digits in which the old one was written.
fn push_year(written: &mut String, year: i32, like: &str) {
    let eastern = like.chars().next().is_some_and(|digit| !digit.is_ascii_digit());
    let digits =
        if eastern { tashawur_arabic::Digits::ArabicIndic } else { tashawur_arabic::Digits::Western };
    written.push_str(&digits.write(&format!("{year:02}")));
}

/// The text cut at its years. A number is a year when it has four digits and stands in no word with Latin
/// letters.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_digit = |c: char| western(c).is_ascii_digit();
        let length = |wanted: bool| rest.find(|c| is_digit(c) != wanted).unwrap_or(rest.len());
        let digits = rest.starts_with(is_digit);
        let (part, after) = rest.split_at(length(digits));
        let start = text.len() - rest.len();
        let year = if digits && !in_latin_word(text, start) { year(part) } else { None };
        parts.push(year.map_or(Part::Other(part), |year| Part::Year(year, part)));
        rest = after;
    }
    parts
}

fn year(digits: &str) -> Option<i32> {
    let plain: String = digits.chars().map(western).collect();
    let year: i32 = plain.parse().ok()?;
    (plain.len() == 4 && (1900..2200).contains(&year)).then_some(year)
}

/// Whether the word around a position holds Latin letters, as a symbol does.
fn in_latin_word(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let start = before.rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let word = before.get(start..).unwrap_or_default().chars();
    word.chain(after.chars().take_while(|c| !c.is_whitespace())).any(|c| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_to(old: i32, new: i32) -> Shift {
        Shift { years: Some((old, new)), ordinals: Some((7, 8)) }
    }

    #[test]
    fn the_year_of_the_meeting_moves_and_other_years_are_facts() {
        let text = from_to(2021, 2022).text("تقرير عام 2021 عن الاستراتيجية المعتمدة في 2018");
        assert_eq!(text, "تقرير عام 2022 عن الاستراتيجية المعتمدة في 2018");
        assert_eq!(
            from_to(2021, 2022).text("تقرير عام ٢٠٢١"),
            "تقرير عام ٢٠٢٢",
            "in the digits it was written in"
        );
        assert_eq!(
            from_to(2021, 2022).text("الهاتف 20212021"),
            "الهاتف 20212021",
            "a longer number is no year"
        );
        assert_eq!(from_to(2021, 2022).text("A/RES/2021/5"), "A/RES/2021/5", "a symbol names one paper");
        assert_eq!(Shift::default().text("عام 2021"), "عام 2021", "a meeting without a date moves nothing");
    }

    #[test]
    fn a_plan_of_two_years_moves_by_whole_plans() {
        let follow_up = "متابعة تنفيذ خطة العمل 2020-2021";
        assert_eq!(from_to(2021, 2022).text(follow_up), "متابعة تنفيذ خطة العمل 2022-2023");
        assert_eq!(from_to(2020, 2021).text(follow_up), follow_up, "the second year of the same plan");
        assert_eq!(from_to(2021, 2022).text("مشروع خطة العمل 2022-2023"), "مشروع خطة العمل 2024-2025");
        assert_eq!(from_to(2021, 2022).text("Work plan 2020–2021"), "Work plan 2022–2023");
        assert_eq!(from_to(2021, 2022).text("Work plan 2020-21"), "Work plan 2022-23");
        assert_eq!(from_to(2021, 2022).text("2021-06-10"), "2022-06-10", "a date is no plan");
        assert_eq!(from_to(2021, 2022).text("العقد 2021-2030"), "العقد 2021-2030", "a decade is no plan");
    }

    #[test]
    fn a_symbol_takes_the_new_number_and_year() {
        assert_eq!(from_to(2021, 2022).symbol("ARCP/7/2021/1"), "ARCP/8/2022/1");
        assert_eq!(
            from_to(2021, 2022).symbol("ARCP/7/2021/7"),
            "ARCP/8/2022/7",
            "the serial of the paper stays"
        );
        assert_eq!(from_to(2021, 2022).symbol("ARCP/7/2021/INF.1"), "ARCP/8/2022/INF.1");
        assert_eq!(from_to(2021, 2022).symbol(""), "");
    }
}
