//! What comes with the program: the states, the process, the compacts, the bodies, the glossary, the settings.
//!
//! Each is a document under a fixed id whose first change is the same in every store, so that two fresh
//! laptops that are merged have 22 states and not 44. These changes are made once and committed as
//! `changes.bin`. Once released, a line of `data/` is never altered and no line is taken away: that would be
//! another first change. A correction is an ordinary edit; what a later version adds is a new document, or an
//! addition on top of the first change.

mod container;
mod make;
mod table;

use tashawur_journal::BuiltinSet;

pub use make::make;

/// The committed changes, in the form of [`container`].
const CHANGES: &[u8] = include_bytes!("changes.bin");

/// The first changes of all built-in documents, as [`tashawur_journal::OpenOptions`] wants them.
pub fn builtin() -> BuiltinSet {
    BuiltinSet::new(container::mark(CHANGES), || container::unpack(CHANGES))
}

/// The files of additions, for the test that reads all of them.
#[cfg(test)]
pub(crate) fn files() -> impl Iterator<Item = &'static str> {
    make::ADDITIONS.into_iter().map(|(_, file)| file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn making_the_built_in_changes_anew_gives_the_committed_bytes() {
        let made = make().expect("the built-in documents can be made");
        assert!(
            made == CHANGES,
            "the committed first changes differ from the data: run `cargo xtask generate`, and only add lines"
        );
    }

    #[test]
    fn every_document_of_the_container_is_there() {
        let ids: Vec<String> = container::unpack(CHANGES).into_iter().map(|builtin| builtin.doc.0).collect();
        for id in ["process:ARCP", "instrument:GCR", "instrument:GCM", "organisation:LAS", "settings"] {
            assert!(ids.iter().any(|other| other == id), "{id} comes with the program");
        }
        let mut single = ids.clone();
        single.sort();
        single.dedup();
        let states = single.iter().filter(|id| id.starts_with("state:")).count();
        assert_eq!(states, 22, "the League has 22 member states");
    }

    #[test]
    fn a_document_stands_once_in_the_additions_of_a_name() {
        let mut seen = std::collections::HashSet::new();
        for (name, file) in make::ADDITIONS {
            for fact in crate::facts::facts(file) {
                assert!(
                    seen.insert((name, fact.name)),
                    "{} stands twice: its parts would share ids",
                    fact.name
                );
            }
        }
    }
}
