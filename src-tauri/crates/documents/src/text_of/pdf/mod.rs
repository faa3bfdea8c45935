//! The text of a PDF, read with a budget of steps: pages, their content, the letters that their fonts name, and the order
//! in which a person reads them.

mod content;
mod file;
mod font;
mod lexer;
mod line;

use super::{Limits, Sink};
use crate::Error;
use crate::package::damaged;
use content::Reading;
use file::Objects;
use lexer::{Dictionary, Value};

/// How deep the tree of pages may be.
const DEPTH: usize = 30;
/// The most pages that are read.
const PAGES: usize = 20_000;

/// Reads the text of every page.
pub(super) fn read(bytes: &[u8], limits: Limits, sink: &mut Sink) -> Result<(), Error> {
    let mut objects = Objects::read(bytes, limits)?;
    let mut pages = Vec::new();
    if let Some(catalogue) = objects.catalogue()?
        && let Some(tree) = objects.dictionary(&catalogue, "Pages")?
    {
        collect(&mut objects, tree, None, DEPTH, &mut pages)?;
    }
    if pages.is_empty() {
        let found = objects.of_type(b"Page")?.into_iter();
        pages.extend(found.map(|page| Page { resources: page.get(b"Resources".as_slice()).cloned(), page }));
    }
    if pages.is_empty() {
        return Err(damaged("PDF", "it has no pages"));
    }
    let mut reading = Reading::new(objects);
    for page in pages {
        reading.page(&page, sink)?;
        sink.end_line();
        if sink.truncated {
            break;
        }
    }
    Ok(())
}

/// A page with the resources that it has or inherits.
struct Page {
    page: Dictionary,
    resources: Option<Value>,
}

/// Collects the pages below a node of the tree.
fn collect(
    objects: &mut Objects<'_>,
    node: Dictionary,
    inherited: Option<Value>,
    depth: usize,
    pages: &mut Vec<Page>,
) -> Result<(), Error> {
    objects.budget.spend(1)?;
    let resources = node.get(b"Resources".as_slice()).cloned().or(inherited);
    let Some(Value::Array(kids)) = objects.entry(&node, "Kids")? else {
        pages.push(Page { page: node, resources });
        return Ok(());
    };
    for kid in kids {
        if depth == 0 || pages.len() >= PAGES {
            break;
        }
        if let Some(Value::Dictionary(kid)) = objects.resolved(&kid)? {
            collect(objects, kid, resources.clone(), depth - 1, pages)?;
        }
    }
    Ok(())
}
