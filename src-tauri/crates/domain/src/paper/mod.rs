//! The papers of a meeting as plain sheets: every text final, nothing of a file format.
