//! The sample archive: what is known of the meetings of the process, as ordinary documents of a store of its own.
//!
//! The facts lie in `data/`, in blocks of lines that anyone can read; see `crate::facts`.

mod build;
mod fill;
mod register;

pub use fill::fill;

/// The files of the register's sample, for the test that reads all of them.
#[cfg(test)]
pub(crate) fn register_files() -> impl Iterator<Item = &'static str> {
    register::FILES.into_iter()
}

#[cfg(test)]
mod tests;
