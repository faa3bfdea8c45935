//! Medians and percentiles of measured times.

use std::time::Instant;

use serde_json::json;

/// Times in milliseconds.
#[derive(Default)]
pub(crate) struct Times(Vec<f64>);

impl Times {
    /// Measures one run.
    pub(crate) fn run<T>(&mut self, body: impl FnOnce() -> T) -> T {
        let started = Instant::now();
        let value = body();
        self.0.push(started.elapsed().as_secs_f64() * 1000.0);
        value
    }

    /// The value that a share of all times stays under or at.
    pub(crate) fn at(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len() - 1;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a place in a short list"
        )]
        let place = (share * last as f64).round() as usize;
        sorted[place.min(last)]
    }

    /// The median.
    pub(crate) fn median(&self) -> f64 {
        self.at(0.5)
    }
}

/// Prints a figure with an upper limit in milliseconds.
pub(crate) fn print_limit(name: &str, times: &Times, limit_ms: f64) {
    let p95 = times.at(0.95);
    let line = json!({
        "name": name, "ours_ms": round(times.median()), "ours_p95_ms": round(p95), "peer": null, "peer_ms": null,
        "ratio": null, "goal": format!("p95 under {limit_ms} ms"), "met": p95 < limit_ms,
    });
    println!("{line}");
}

/// Prints a figure beside a peer's, of which it may be at most a multiple.
pub(crate) fn print_multiple(name: &str, ours: &Times, peer: &str, theirs: &Times, most: f64) {
    let ratio = ours.median() / theirs.median();
    let line = json!({
        "name": name, "ours_ms": round(ours.median()), "ours_p95_ms": round(ours.at(0.95)), "peer": peer,
        "peer_ms": round(theirs.median()), "ratio": round(ratio), "goal": format!("at most {most} times"), "met": ratio <= most,
    });
    println!("{line}");
}

/// Prints the figures of two archives or more, each ten times as large as the one before. The exponent between the
/// first and the last is 0 for no growth and 1 for growth in proportion.
pub(crate) fn print_growth(name: &str, medians: &[f64]) {
    let (first, last) = (medians[0], medians[medians.len() - 1]);
    let times_as_much = 10.0_f64.powi(i32::try_from(medians.len() - 1).unwrap());
    let exponent = (last / first).ln() / times_as_much.ln();
    let times: Vec<f64> = medians.iter().copied().map(round).collect();
    let line = json!({
        "name": name, "ours_ms": times, "peer": null, "peer_ms": null, "ratio": round(exponent),
        "goal": "exponent at most 1.1", "met": exponent <= 1.1,
    });
    println!("{line}");
}

/// Two decimals, the second one kept for small figures.
pub(crate) fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
