//! The blocks of the sample's files: a first line that says what it is (`meeting`, `day`, `item`, `person`), then
//! a line `field: value` for each field. A blank line ends a block; lines that begin with `#` are remarks.

/// One block.
#[derive(Debug)]
pub(crate) struct Block {
    /// `meeting`, `day`, `item` or `person`.
    pub(crate) what: &'static str,
    /// The name after the colon of the first line; empty when there is none.
    pub(crate) name: &'static str,
    /// The fields in order.
    pub(crate) fields: Vec<(&'static str, &'static str)>,
}

impl Block {
    /// The value of a field; empty when it is not given.
    pub(crate) fn get(&self, field: &str) -> &'static str {
        self.fields.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| value)
    }

    /// The number of a field; nothing when it is not given.
    pub(crate) fn number(&self, field: &str) -> Option<i64> {
        self.get(field).parse().ok()
    }
}

/// The blocks of a file.
pub(crate) fn blocks(file: &'static str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut inside = false;
    for line in file.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let (name, value) = line.split_once(':').map_or((line, ""), |(name, value)| (name, value.trim()));
        match blocks.last_mut().filter(|_| inside) {
            _ if line.is_empty() => inside = false,
            Some(block) => block.fields.push((name, value)),
            None => {
                blocks.push(Block { what: name, name: value, fields: Vec::new() });
                inside = true;
            }
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_parted_by_blank_lines_and_remarks_are_left_out() {
        let blocks = blocks("# remark\n\nmeeting\nsort: panel\n\nday: one\nstart: 10:00\n");
        let [meeting, day] = blocks.as_slice() else { panic!("two blocks") };
        assert_eq!((meeting.what, meeting.get("sort"), meeting.get("none")), ("meeting", "panel", ""));
        assert_eq!(
            (day.what, day.name, day.get("start")),
            ("day", "one", "10:00"),
            "only the first colon parts"
        );
    }
}
