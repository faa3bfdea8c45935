//! What is asked of a picture and answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which picture.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct BodyPictureRequest {
    /// The id of the organisation or process in its middle.
    pub id: String,
    /// The day, `YYYY-MM-DD`; today when nothing is said.
    pub on: Option<String>,
    /// The language of its words: `ar`, `en`.
    pub language: String,
    /// How many relations away from the body others may be: 1 to 4; 2 when nothing is said.
    pub steps: Option<u32>,
}

/// The bodies around one body on a day. Places are logical: the first number of a point counts from the side where
/// reading begins, the second one from the top, both in units of which a line of a box has 21.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct BodyPicture {
    /// The body in its middle.
    pub id: String,
    /// The day.
    pub on: String,
    /// The width of the whole.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The bodies.
    pub bodies: Vec<PictureBody>,
    /// The arrows between them.
    pub links: Vec<PictureLink>,
    /// Whether more bodies or relations were found than a picture shows.
    pub more: bool,
}

/// A body in the picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct PictureBody {
    /// The entry's id.
    pub id: String,
    /// Its kind: `organisation`, `process`.
    pub kind: String,
    /// Its name on the day, in the language of the picture.
    pub name: String,
    /// Where its box begins, from the side where reading begins.
    pub x: i32,
    /// The top of its box.
    pub y: i32,
    /// The width of its box.
    pub width: i32,
    /// The height of its box.
    pub height: i32,
    /// Its row, from the top.
    pub row: u32,
    /// Its relations, each as a sentence.
    pub relations: Vec<String>,
}

/// An arrow in the picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct PictureLink {
    /// The body that acts.
    pub from: String,
    /// The body to which it is something.
    pub to: String,
    /// What it is to it, such as `supports`; `member` for a membership.
    pub sorts: Vec<String>,
    /// The same in words.
    pub word: String,
    /// The points of the arrow.
    pub points: Vec<[i32; 2]>,
    /// The middle of the word.
    pub word_at: [i32; 2],
    /// How wide the word is.
    pub word_width: i32,
}
