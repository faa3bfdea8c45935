//! One figure: ours, the peer's, the ratio, the goal, and whether it is met.

use std::process::Command;
use std::time::Instant;

use serde_json::{Value, json};

use super::Output;
use crate::step::{Failure, Outcome};

/// One printed figure.
pub(crate) struct Figure(pub(crate) Value);

impl Figure {
    /// A figure that must be at least `times` as fast as the peer.
    pub(crate) fn faster(name: &str, ours: f64, peer: &str, theirs: f64, times: f64) -> Self {
        let ratio = theirs / ours;
        Self::new(name, ours, peer, theirs, ratio, &format!("at least {times} times faster"), ratio >= times)
    }

    /// A figure that may be at most `share` of the peer's.
    pub(crate) fn share(name: &str, ours: f64, peer: &str, theirs: f64, share: f64) -> Self {
        let ratio = ours / theirs;
        Self::new(name, ours, peer, theirs, ratio, &format!("at most {share} of it"), ratio <= share)
    }

    fn new(name: &str, ours: f64, peer: &str, theirs: f64, ratio: f64, goal: &str, met: bool) -> Self {
        Self(json!({
            "name": name, "ours_ms": round(ours), "peer": peer, "peer_ms": round(theirs),
            "ratio": round(ratio), "goal": goal, "met": met,
        }))
    }

    /// Prints the figure.
    pub(crate) fn print(&self, output: Output) {
        if output == Output::Json {
            println!("{}", self.0);
            return;
        }
        let met = if self.0.get("met") == Some(&Value::Bool(true)) { "met" } else { "NOT MET" };
        println!(
            "{:<58} {:>22} | {:<34} {:>10} | {:>7} | {:<26} {met}",
            self.word("name"),
            self.ours(),
            self.word("peer"),
            self.word("peer_ms"),
            self.word("ratio"),
            self.word("goal"),
        );
    }

    fn ours(&self) -> String {
        match self.0.get("ours_p95_ms") {
            Some(p95) => format!("{} (p95 {p95})", self.word("ours_ms")),
            None if self.0.get("found").is_some() => format!("{} found", self.word("found")),
            None => self.word("ours_ms"),
        }
    }

    fn word(&self, member: &str) -> String {
        match self.0.get(member) {
            None | Some(Value::Null) => String::from("-"),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    }
}

/// Two decimals.
pub(crate) fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// The median of times in milliseconds; 0 for none.
pub(crate) fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Runs commands in turn, one run of each a round, after one round that does not count; answers the median
/// of each in milliseconds.
///
/// # Errors
/// A command cannot be started, or it fails.
pub(crate) fn in_turn(rounds: usize, commands: &[&dyn Fn() -> Command]) -> Outcome<Vec<f64>> {
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); commands.len()];
    for round in 0..=rounds {
        for (make, times) in commands.iter().zip(&mut times) {
            let time = time_of(&mut make())?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    Ok(times.into_iter().map(median).collect())
}

fn time_of(command: &mut Command) -> Outcome<f64> {
    let started = Instant::now();
    let output = command.output().map_err(|error| Failure::new(format!("{command:?}: {error}")))?;
    let time = started.elapsed().as_secs_f64() * 1000.0;
    if output.status.success() {
        return Ok(time);
    }
    Err(Failure::new(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr))))
}
