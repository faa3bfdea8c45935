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
    let bundle = if cfg!(windows) { "nsis,msi" } else { "deb" };
    let ui = workplace.ui().display().to_string();
    let npx = if cfg!(windows) { "npx.cmd" } else { "npx" };
    let arguments = ["--prefix", ui.as_str(), "--no-install", "tauri", "build", "--bundles", bundle];
    let mut command = step::command(npx, &arguments, &workplace.root.join("src-tauri"));
    command.env("CARGO_TARGET_DIR", &workplace.target);
    step::run(command)?;
    println!("the package lies in {}", workplace.target.join("release").join("bundle").display());
    Ok(())
}
