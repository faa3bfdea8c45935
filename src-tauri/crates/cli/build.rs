//! How the program is linked.

/// A program with a fixed address starts at once. Position-independent, it has 136,590 addresses to
/// mend before `main` (the tables of Typst, ICU and the chart of fonts): 5.1 ms of every call, where
/// 1.4 ms are enough. See `src-tauri/docs/0011-fixed-address-for-the-command-line.md`.
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if target == "linux" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
