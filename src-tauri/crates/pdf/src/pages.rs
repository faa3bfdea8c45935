use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use typst::layout::{Frame, FrameItem};
use typst_layout::Page;

/// How many pages of earlier versions are kept beside those of the newest one.
const EARLIER: usize = 200;

/// A page of the paper; its picture is fetched by its hash.
#[derive(Debug, Clone, PartialEq)]
pub struct PageImage {
    /// The name of the picture: the same hash, the same picture.
    pub hash: String,
    /// Width in points.
    pub width_pt: f64,
    /// Height in points.
    pub height_pt: f64,
}

/// The pages that can be asked for, with the pictures of those that were.
#[derive(Default)]
pub(crate) struct Gallery {
    kept: HashMap<String, Kept>,
    order: VecDeque<String>,
}

#[derive(Clone)]
enum Kept {
    /// Set, but never looked at: a page is drawn when it comes into sight.
    Set(Arc<Page>),
    Drawn(Arc<str>),
}

impl Gallery {
    /// Takes in the pages of a paper and lets the oldest ones of earlier papers go.
    pub(crate) fn hang(&mut self, pages: &[Page]) -> Vec<PageImage> {
        let images: Vec<PageImage> = pages.iter().map(|page| self.keep(page)).collect();
        let current: HashSet<&str> = images.iter().map(|image| image.hash.as_str()).collect();
        let most = current.len() + EARLIER;
        let mut waiting = self.order.len();
        while self.kept.len() > most && waiting > 0 {
            waiting -= 1;
            let Some(oldest) = self.order.pop_front() else { break };
            if current.contains(oldest.as_str()) {
                self.order.push_back(oldest);
            } else {
                self.kept.remove(&oldest);
            }
        }
        images
    }

    fn keep(&mut self, page: &Page) -> PageImage {
        let hash = format!("{:032x}", typst::utils::hash128(&Ink(&page.frame)));
        if !self.kept.contains_key(&hash) {
            self.kept.insert(hash.clone(), Kept::Set(Arc::new(page.clone())));
            self.order.push_back(hash.clone());
        }
        let size = page.frame.size();
        PageImage { hash, width_pt: size.x.to_pt(), height_pt: size.y.to_pt() }
    }

    /// The page to be drawn, or its picture if it was drawn before.
    pub(crate) fn find(&self, hash: &str) -> Option<Result<Arc<str>, Arc<Page>>> {
        self.kept.get(hash).map(|kept| match kept {
            Kept::Set(page) => Err(page.clone()),
            Kept::Drawn(picture) => Ok(picture.clone()),
        })
    }

    /// Keeps the picture in the place of the page.
    pub(crate) fn drawn(&mut self, hash: &str, picture: Arc<str>) {
        if let Some(kept) = self.kept.get_mut(hash) {
            *kept = Kept::Drawn(picture);
        }
    }
}

/// What of a frame can be seen. The typesetter's own hash also holds the places of marks for the structure
/// of the file, which move on every page after an edit.
struct Ink<'a>(&'a Frame);

impl Hash for Ink<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.size().hash(state);
        for (point, item) in self.0.items() {
            point.hash(state);
            match item {
                FrameItem::Group(group) => {
                    group.transform.hash(state);
                    group.clip.hash(state);
                    Ink(&group.frame).hash(state);
                }
                FrameItem::Text(text) => text.hash(state),
                FrameItem::Shape(shape, _) => shape.hash(state),
                FrameItem::Image(image, size, _) => (image, size).hash(state),
                FrameItem::Link(..) | FrameItem::Tag(..) => {}
            }
        }
    }
}
