//! The sample archive: what is known of the meetings of the process, as ordinary documents of a store of its own.
//!
//! The facts lie in `data/`, in blocks of lines that anyone can read; see `block`.

mod block;
mod build;
mod fill;
mod people;

pub use fill::fill;

#[cfg(test)]
mod tests;
