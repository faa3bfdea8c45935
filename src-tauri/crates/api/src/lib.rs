//! The command table: every request and answer, and the one way in.
