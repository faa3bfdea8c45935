use tashawur_sheets::Tongue;

use super::style::{Role, Styles};
use crate::text::{Stretch, clean, escape, escape_held, left_to_right, stretches};

/// The XML of paragraphs and tables, as it is written.
pub(super) struct Ink<'s> {
    pub out: String,
    styles: &'s Styles,
}

/// What a paragraph has beyond its style; lengths in twentieths of a point, from the start side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Setting {
    pub indent: usize,
    pub hanging: usize,
    /// Kept on the page of what follows.
    pub keep_next: bool,
    /// At the start side, whatever the style says; in a narrow column, instead of justified.
    pub ragged: bool,
    /// In the middle, whatever the style says.
    pub centred: bool,
    /// On a new page.
    pub new_page: bool,
    /// Without the room above that the style gives.
    pub joins_above: bool,
    /// Without the room below that the style gives.
    pub joins_below: bool,
}

/// How a run looks beyond the style of its paragraph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Weight {
    /// As the style says.
    #[default]
    Style,
    Bold,
}

/// The rules of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// Thin rules between rows, heavier ones above and below.
    Grid,
    /// One thin rule between the columns.
    Columns,
}

/// What a cell has beyond its table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct CellSetting {
    pub width: usize,
    pub span: usize,
    pub shaded: bool,
    /// A thin rule above the cell.
    pub ruled: bool,
    pub middle: bool,
}

impl<'s> Ink<'s> {
    pub(super) fn new(styles: &'s Styles) -> Self {
        Self { out: String::with_capacity(64 * 1024), styles }
    }

    /// A paragraph in a style; `body` writes its runs.
    pub(super) fn paragraph(
        &mut self,
        role: Role,
        tongue: Tongue,
        setting: Setting,
        body: impl FnOnce(&mut Self),
    ) {
        self.put("<w:p><w:pPr><w:pStyle w:val=\"");
        escape(self.styles.id(role, tongue), &mut self.out);
        self.put("\"/>");
        if setting.keep_next {
            self.put("<w:keepNext/>");
        }
        if setting.new_page {
            self.put("<w:pageBreakBefore/>");
        }
        if setting.joins_above || setting.joins_below {
            self.put("<w:spacing");
            self.put(if setting.joins_above { " w:before=\"0\"" } else { "" });
            self.put(if setting.joins_below { " w:after=\"0\"" } else { "" });
            self.put("/>");
        }
        if setting.indent > 0 || setting.hanging > 0 {
            // In a right-to-left paragraph `left` means the start side, that is, the right.
            let Setting { indent, hanging, .. } = setting;
            self.put(&format!("<w:ind w:left=\"{indent}\" w:hanging=\"{hanging}\"/>"));
        }
        if setting.centred {
            self.put("<w:jc w:val=\"center\"/>");
        } else if setting.ragged {
            self.put("<w:jc w:val=\"left\"/>");
        }
        self.put("</w:pPr>");
        body(self);
        self.put("</w:p>");
    }

    /// A paragraph that takes up no room, where the format demands one.
    pub(super) fn empty(&mut self, role: Role, tongue: Tongue) {
        self.gap(role, tongue, 20);
    }

    /// An empty paragraph of a height in twentieths of a point.
    pub(super) fn gap(&mut self, role: Role, tongue: Tongue, height: usize) {
        self.put("<w:p><w:pPr><w:pStyle w:val=\"");
        escape(self.styles.id(role, tongue), &mut self.out);
        self.put("\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"");
        self.put(&height.to_string());
        self.put("\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    /// The runs of a text in a line of one language.
    pub(super) fn text(&mut self, tongue: Tongue, text: &str, weight: Weight) {
        let look = match weight {
            Weight::Style => "",
            Weight::Bold => "<w:b/><w:bCs/>",
        };
        self.text_like(tongue, text, &Look { before: look.into(), after: String::new() });
    }

    /// The same with any run properties.
    pub(super) fn text_like(&mut self, tongue: Tongue, text: &str, look: &Look) {
        let text = clean(text);
        for stretch in stretches(tongue, &text) {
            self.run(&stretch, look);
        }
    }

    /// A symbol or a clock time: always from left to right.
    pub(super) fn ltr(&mut self, tongue: Tongue, text: &str, look: &Look) {
        let text = clean(text);
        for stretch in left_to_right(tongue, &text) {
            self.run(&stretch, look);
        }
    }

    /// The step from a number to its title.
    pub(super) fn tab(&mut self) {
        self.put("<w:r><w:tab/></w:r>");
    }

    fn run(&mut self, stretch: &Stretch, look: &Look) {
        self.put("<w:r>");
        if stretch.rtl || !look.is_empty() {
            self.put("<w:rPr>");
            self.put(&look.before);
            if stretch.rtl {
                self.put("<w:rtl/>");
            }
            self.put(&look.after);
            self.put("</w:rPr>");
        }
        for (index, line) in stretch.text.split('\n').enumerate() {
            if index > 0 {
                self.put("<w:br/>");
            }
            for (index, text) in line.split('\t').enumerate() {
                if index > 0 {
                    self.put("<w:tab/>");
                }
                if !text.is_empty() {
                    self.put("<w:t xml:space=\"preserve\">");
                    escape_held(text, stretch, &mut self.out);
                    self.put("</w:t>");
                }
            }
        }
        self.put("</w:r>");
    }

    /// A table of columns with these widths; `body` writes its rows.
    pub(super) fn table(
        &mut self,
        tongue: Tongue,
        widths: &[usize],
        rules: Rules,
        body: impl FnOnce(&mut Self),
    ) {
        self.put("<w:tbl><w:tblPr>");
        if tongue == Tongue::Arabic {
            self.put("<w:bidiVisual/>");
        }
        let total: usize = widths.iter().sum();
        self.put(&format!("<w:tblW w:w=\"{total}\" w:type=\"dxa\"/><w:tblBorders>"));
        self.put(match rules {
            Rules::Grid => concat!(
                r#"<w:top w:val="single" w:sz="8" w:space="0" w:color="404040"/>"#,
                r#"<w:bottom w:val="single" w:sz="8" w:space="0" w:color="404040"/>"#,
                r#"<w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>"#,
            ),
            Rules::Columns => r#"<w:insideV w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>"#,
        });
        self.put("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        self.put("<w:left w:w=\"113\" w:type=\"dxa\"/><w:right w:w=\"113\" w:type=\"dxa\"/>");
        self.put("</w:tblCellMar></w:tblPr><w:tblGrid>");
        for width in widths {
            self.put(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.put("</w:tblGrid>");
        body(self);
        self.put("</w:tbl>");
    }

    /// A row; `whole` keeps it on one page, `head` repeats it on every page.
    pub(super) fn row(&mut self, whole: bool, head: bool, body: impl FnOnce(&mut Self)) {
        self.put("<w:tr>");
        if whole || head {
            self.put("<w:trPr>");
            if whole {
                self.put("<w:cantSplit/>");
            }
            if head {
                self.put("<w:tblHeader/>");
            }
            self.put("</w:trPr>");
        }
        body(self);
        self.put("</w:tr>");
    }

    /// A cell; `body` writes its paragraphs, at least one.
    pub(super) fn cell(&mut self, setting: CellSetting, body: impl FnOnce(&mut Self)) {
        self.put(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>", setting.width));
        if setting.span > 1 {
            self.put(&format!("<w:gridSpan w:val=\"{}\"/>", setting.span));
        }
        if setting.ruled {
            self.put("<w:tcBorders>");
            self.put(r#"<w:top w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>"#);
            self.put("</w:tcBorders>");
        }
        if setting.shaded {
            self.put(r#"<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>"#);
        }
        if setting.middle {
            self.put(r#"<w:vAlign w:val="center"/>"#);
        }
        self.put("</w:tcPr>");
        body(self);
        self.put("</w:tc>");
    }

    fn put(&mut self, xml: &str) {
        self.out.push_str(xml);
    }
}

/// Run properties as XML, cut at the place where the order of the format puts `w:rtl`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub before: String,
    pub after: String,
}

impl Look {
    fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }
}
