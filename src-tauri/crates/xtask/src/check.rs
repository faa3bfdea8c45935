//! The fast part: format, lints, types, texts, arrows, generated files.

use crate::step::{self, Outcome};
use crate::workplace::Workplace;
use crate::{arrows, generate, install, keys};

/// Installs what is missing and runs the fast checks.
///
/// # Errors
/// A check fails.
pub(crate) fn run() -> Outcome {
    let workplace = Workplace::find();
    install::for_building(&workplace)?;
    rust(&workplace)?;
    texts_and_arrows(&workplace)?;
    interface(&workplace)
}

/// Format and lints of the Rust side. The interface must have been built once, since the window carries it.
///
/// # Errors
/// A check fails.
pub(crate) fn rust(workplace: &Workplace) -> Outcome {
    step::run(workplace.cargo(&["fmt", "--all", "--check"]))?;
    built_interface(workplace)?;
    step::run(workplace.cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// The arrows, the use of every text, and the generated files. (That both languages agree is checked by the
/// build of the crate `i18n`.)
///
/// # Errors
/// A check fails.
pub(crate) fn texts_and_arrows(workplace: &Workplace) -> Outcome {
    arrows::check(workplace)?;
    keys::check(workplace)?;
    generate::compare(workplace)
}

/// Types and lints of the interface.
///
/// # Errors
/// A check fails.
pub(crate) fn interface(workplace: &Workplace) -> Outcome {
    step::run(workplace.npm(&["run", "--silent", "check"]))?;
    step::run(workplace.npm(&["run", "--silent", "lint"]))
}

/// Builds the interface into `ui/dist`.
///
/// # Errors
/// The build fails.
pub(crate) fn built_interface(workplace: &Workplace) -> Outcome {
    step::run(workplace.npm(&["run", "--silent", "build"]))
}
