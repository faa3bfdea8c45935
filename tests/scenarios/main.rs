//! What an officer does, through the command table, as the window does it. Each test is named for the fact that
//! it proves; the row of the domain page stands beside it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a broken expectation is the message"
)]

mod agenda;
mod bodies;
mod calendar;
mod cli;
mod deleted;
mod earlier;
mod facts;
mod facts_migration;
mod facts_refugees;
mod facts_resettlement;
mod finding;
mod follow;
mod hostile;
mod meetings;
mod old_stores;
mod people;
mod preparing;
mod register;
mod sample;
mod search;
mod table;
mod tags;
mod translation;
mod trouble;
mod two_laptops;
