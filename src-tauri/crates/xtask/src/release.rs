//! The installable package. Here .deb; NSIS and MSI for Windows are configured and untried.

use crate::step::{self, Outcome};
use crate::workplace::Workplace;
use crate::{check, install};

/// Builds the package of this system and tells where it lies.
///
/// # Errors
/// Something is missing and could not be installed, or the build fails.
pub(crate) fn run() -> Outcome {
    let workplace = Workplace::find();
    install::for_building(&workplace)?;
    check::built_interface(&workplace)?;
    let bundler = install::bundler(&workplace)?.display().to_string();
    let bundle = if cfg!(windows) { "nsis,msi" } else { "deb" };
    let arguments = ["tauri", "build", "--bundles", bundle];
    let mut command = step::command(&bundler, &arguments, &workplace.root.join("src-tauri"));
    command.env("CARGO_TARGET_DIR", &workplace.target);
    step::run(command)?;
    println!("the package lies in {}", workplace.target.join("release").join("bundle").display());
    Ok(())
}
