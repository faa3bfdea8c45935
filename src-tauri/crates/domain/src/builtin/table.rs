//! The tables of facts as they lie in `data/`: a line for each document, its columns separated by bars.

use tashawur_journal::Value;

/// One built-in entry of the register.
pub(super) struct Line {
    pub(super) kind: &'static str,
    /// The second half of its id.
    pub(super) key: &'static str,
    pub(super) registers: Vec<(&'static str, Value)>,
    pub(super) texts: Vec<(&'static str, String)>,
}

/// The columns of the tables of processes, instruments and organisations.
const NAMED: &[&str] = &["name_ar", "name_en", "acronym", "source", "variants", "note_ar", "note_en"];

/// All entries in the order of the tables.
pub(super) fn lines() -> Vec<Line> {
    let states = ["name_ar", "name_en", "long_name_ar", "long_name_en", "variants"];
    let terms = ["name_ar", "name_en", "source", "variants"];
    let mut lines = read("state", include_str!("data/states.txt"), &states);
    for (order, state) in (1..).zip(&mut lines) {
        state.registers.push(("code", Value::Text(state.key.to_owned())));
        state.registers.push(("order", Value::Int(order)));
    }
    lines.extend(read("process", include_str!("data/processes.txt"), NAMED));
    lines.extend(read("instrument", include_str!("data/instruments.txt"), NAMED));
    lines.extend(read("organisation", include_str!("data/organisations.txt"), NAMED));
    lines.extend(read("term", include_str!("data/terms.txt"), &terms));
    lines
}

/// The lines of one table; lines that begin with `#` are remarks.
fn read(kind: &'static str, table: &'static str, columns: &[&'static str]) -> Vec<Line> {
    let lines = table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.filter_map(|line| read_line(kind, line, columns)).collect()
}

fn read_line(kind: &'static str, line: &'static str, columns: &[&'static str]) -> Option<Line> {
    let mut cells = line.split('|').map(str::trim);
    let mut read = Line { kind, key: cells.next()?, registers: Vec::new(), texts: Vec::new() };
    for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        match *column {
            "variants" => read.texts.push(("variants", cell.replace("; ", "\n").replace(';', "\n"))),
            "note_ar" | "note_en" => read.texts.push((column, cell.to_owned())),
            "source" => read.registers.push(("source", Value::Text(sources(cell)))),
            _ => read.registers.push((column, Value::Text(cell.to_owned()))),
        }
    }
    Some(read)
}

/// Where a fact was found, in words, from the marks of the glossary (domain section 6).
fn sources(marks: &str) -> String {
    let words = marks.split_whitespace().map(|mark| match mark {
        "S" => "وثائق منشورة / published documents",
        "L" => "جامعة الدول العربية / League of Arab States",
        "N" => "الأمم المتحدة / United Nations",
        "U" => "استعمال شائع لم يُتحقق منه / common usage, unverified",
        site => site,
    });
    words.collect::<Vec<_>>().join("، ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_has_both_names_and_no_column_too_many() {
        let read = lines();
        assert!(read.len() > 180, "the tables are read as a whole");
        for line in &read {
            let has = |field: &str| line.registers.iter().any(|(name, _)| *name == field);
            assert!(has("name_ar") && has("name_en"), "{} has both names", line.key);
        }
        let widths = [
            (include_str!("data/states.txt"), 6),
            (include_str!("data/processes.txt"), 8),
            (include_str!("data/instruments.txt"), 8),
            (include_str!("data/organisations.txt"), 8),
            (include_str!("data/terms.txt"), 5),
        ];
        for (table, width) in widths {
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                assert_eq!(line.split('|').count(), width, "the columns of «{line}»");
            }
        }
    }
}
