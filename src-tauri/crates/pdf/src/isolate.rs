use tashawur_sheets::Tongue;

const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const END: char = '\u{2069}';

/// Encloses a text in an isolate of its own direction, so that its surroundings cannot reorder it.
pub(crate) fn enclose(text: &str, tongue: Tongue) -> String {
    let open = match tongue {
        Tongue::Arabic => RIGHT_TO_LEFT,
        Tongue::English => LEFT_TO_RIGHT,
    };
    format!("{open}{text}{END}")
}

/// Encloses every run of the other script in an isolate, so that a symbol such as `A/RES/73/195` or an
/// English name keeps its order inside Arabic, and an Arabic name inside English.
pub(crate) fn isolate(text: &str, base: Tongue) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while let Some((start, end)) = next_run(&characters, at, base) {
        out.extend(characters.get(at..start).unwrap_or_default());
        let run: String = characters.get(start..end).unwrap_or_default().iter().collect();
        out.push_str(&enclose(&run, base.other()));
        at = end;
    }
    out.extend(characters.get(at..).unwrap_or_default());
    out
}

/// The next run of the other script at or after `from`, as a half-open range.
fn next_run(characters: &[char], from: usize, base: Tongue) -> Option<(usize, usize)> {
    let own = |c: char| script(c) == Some(base);
    let first = from + characters.get(from..)?.iter().position(|c| opens(*c, base))?;
    let limit = characters
        .get(first..)?
        .iter()
        .position(|c| own(*c) || *c == '\n')
        .map_or(characters.len(), |length| first + length);
    let last = characters.get(first..limit)?.iter().rposition(|c| closes(*c, base))? + first;
    let start = widen_back(characters, from, first, last);
    let end = widen(characters, start, last, limit);
    Some((start, end))
}

/// Whether a run of the other script can begin here: with one of its letters, or with a `+` of a telephone
/// number, which would be turned round inside Arabic.
fn opens(character: char, base: Tongue) -> bool {
    script(character) == Some(base.other()) || (character == '+' && base == Tongue::Arabic)
}

/// Whether a run can end here. A number after foreign words belongs to them: `GRF 2023`.
fn closes(character: char, base: Tongue) -> bool {
    opens(character, base) || character.is_numeric()
}

/// Takes in what is attached before the run: `4Mi`, `(a) Text`.
fn widen_back(characters: &[char], from: usize, first: usize, last: usize) -> usize {
    let mut start = first;
    while start > from
        && characters.get(start - 1).is_some_and(|c| c.is_numeric() || matches!(c, '.' | '#' | '$' | '@'))
    {
        start -= 1;
    }
    let open = characters.get(start..=last).is_some_and(|run| unmatched(run, '(', ')') < 0);
    if open && start > from && characters.get(start - 1) == Some(&'(') { start - 1 } else { start }
}

/// Takes in what is attached after the run: a bracket that was opened inside it, `C++`, `50%`.
fn widen(characters: &[char], start: usize, last: usize, limit: usize) -> usize {
    let mut end = last + 1;
    while end < limit {
        let Some(next) = characters.get(end) else { break };
        let open = characters.get(start..end).is_some_and(|run| unmatched(run, '(', ')') > 0);
        if !(matches!(next, '+' | '#' | '%' | '°' | '™' | '®') || (*next == ')' && open)) {
            break;
        }
        end += 1;
    }
    end
}

/// How many brackets are open at the end of the run; below zero when one closes that never opened.
fn unmatched(run: &[char], open: char, close: char) -> i32 {
    let mut depth = 0;
    let mut lowest = 0;
    for character in run {
        depth += i32::from(*character == open) - i32::from(*character == close);
        lowest = lowest.min(depth);
    }
    if lowest < 0 { lowest } else { depth }
}

/// The script of a letter; nothing for digits, spaces, signs and punctuation.
fn script(character: char) -> Option<Tongue> {
    match character {
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => {
            (character.is_alphabetic()).then_some(Tongue::Arabic)
        }
        _ if character.is_alphabetic() => Some(Tongue::English),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arabic(text: &str) -> String {
        isolate(text, Tongue::Arabic).replace(LEFT_TO_RIGHT, "[").replace(END, "]")
    }

    #[test]
    fn latin_runs_inside_arabic_are_enclosed() {
        assert_eq!(arabic("تقرير (UNHCR) لعام"), "تقرير ([UNHCR]) لعام", "the brackets stay Arabic");
        assert_eq!(arabic("الوثيقة A/RES/73/195 (XII)."), "الوثيقة [A/RES/73/195 (XII)].", "own brackets");
        assert_eq!(arabic("المنتدى GRF 2023، جنيف"), "المنتدى [GRF 2023]، جنيف", "the number belongs to it");
        assert_eq!(
            arabic("الهاتف +20 2 2575 0511 فقط"),
            "الهاتف [+20 2 2575 0511] فقط",
            "a telephone number"
        );
        assert_eq!(
            arabic("البند (a) Text"),
            "البند [(a) Text]",
            "a bracket that closes inside is opened inside"
        );
    }

    #[test]
    fn dates_and_numbers_inside_arabic_are_left_alone() {
        for text in ["يومي 14، 15 مايو 2025", "31/12/2025", "عامي 2020-2021", ""] {
            assert_eq!(arabic(text), text, "no Latin letter, no isolate");
        }
    }

    #[test]
    fn arabic_runs_inside_english_are_enclosed() {
        let text = isolate("The «بيان القاهرة» statement", Tongue::English);
        assert_eq!(text, "The «\u{2067}بيان القاهرة\u{2069}» statement", "the run and nothing else");
    }
}
