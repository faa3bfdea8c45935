//! The live preview: the pages of the PDF as pictures, each named by its content.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_domain::paper;
use ts_rs::TS;

use super::PaperLanguageName;
use crate::template;
use crate::{Code, Desk, Refusal};

/// Which agenda to show.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub(crate) struct PreviewRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The language or languages.
    pub language: PaperLanguageName,
}

/// The pages of the paper as it will print.
#[derive(Debug, Clone, PartialEq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct PreviewAnswer {
    /// The pages in order.
    pub pages: Vec<PreviewPage>,
    /// What of the office's template the preview could not take over.
    pub notes: Vec<String>,
}

/// One page of the preview.
#[derive(Debug, Clone, PartialEq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct PreviewPage {
    /// The name of the page's content; it changes when the page changes.
    pub hash: String,
    /// The width in points.
    pub width_pt: f64,
    /// The height in points.
    pub height_pt: f64,
}

/// Which page to fetch.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub(crate) struct PageRequest {
    /// The name of the page's content.
    pub hash: String,
}

/// One page as a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct PageAnswer {
    /// The page as SVG, without script and without reference to anything outside.
    pub svg: String,
}

/// Sets the agenda and names its pages.
pub(crate) fn preview(desk: &Desk, request: PreviewRequest) -> Result<PreviewAnswer, Refusal> {
    let sheet = paper::agenda_sheet(&desk.journal, &request.meeting, request.language.into(), desk.today())?;
    let own = template::layout(desk, &sheet)?;
    let pages = desk.press()?.pages(&sheet, &own.layout)?;
    let pages = pages
        .into_iter()
        .map(|page| PreviewPage { hash: page.hash, width_pt: page.width_pt, height_pt: page.height_pt })
        .collect();
    Ok(PreviewAnswer { pages, notes: own.not_taken })
}

/// One page of the last previews.
pub(crate) fn preview_page(desk: &Desk, request: PageRequest) -> Result<PageAnswer, Refusal> {
    let svg = desk.press()?.page_svg(&request.hash);
    let svg = svg.ok_or_else(|| Refusal::new(Code::NotFound, "error-preview-page-gone", &[]))?;
    Ok(PageAnswer { svg: svg.to_string() })
}
