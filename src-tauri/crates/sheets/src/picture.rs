use serde::{Deserialize, Serialize};

use crate::Tongue;

/// A drawing of boxes and arrows as it is printed, once in each language of the paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureSheet {
    /// The drawing, the leading language first.
    pub sides: Vec<PictureSide>,
}

/// The drawing in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureSide {
    /// The language.
    pub tongue: Tongue,
    /// The title over the drawing.
    pub title: String,
    /// The day that it shows, under the title.
    pub dated: String,
    /// What a reader who does not see the drawing is told of it.
    pub described: String,
    /// A notice under the drawing, such as that not everything fits; empty when there is none.
    pub notice: String,
    /// The heading of the list below the drawing.
    pub list_title: String,
    /// The arrows as sentences.
    pub list: Vec<String>,
    /// The width of the drawing, in units.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The boxes.
    pub boxes: Vec<PictureBox>,
    /// The arrows.
    pub arrows: Vec<PictureArrow>,
}

/// A box with its text. Places count from the side where reading begins and from the top.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureBox {
    /// Where it begins, and its top.
    pub at: [i32; 2],
    /// Its width and its height.
    pub size: [i32; 2],
    /// The text in it.
    pub text: String,
    /// Whether it is the one that the drawing is about.
    pub is_centre: bool,
}

/// An arrow with its word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureArrow {
    /// Its points in its direction.
    pub points: Vec<[i32; 2]>,
    /// The word on it.
    pub word: String,
    /// The middle of the word.
    pub word_at: [i32; 2],
    /// How wide the word is.
    pub word_width: i32,
}
