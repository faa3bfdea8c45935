//! The installable package. Here .deb; NSIS and MSI for Windows are configured and untried.

use std::path::Path;

use crate::step::{self, Failure, Outcome};
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
    has_no_doors(&workplace.program("release", "tashawur"))?;
    println!("the package lies in {}", workplace.target.join("release").join("bundle").display());
    Ok(())
}

/// Refuses a program with the doors of tests (record 0008), told by the name of the file that one of them looks for.
fn has_no_doors(program: &Path) -> Outcome {
    const DOOR: &[u8] = b"hold-preparing";
    if std::fs::read(program)?.windows(DOOR.len()).any(|window| window == DOOR) {
        let what = format!("{} has the doors of tests", program.display());
        return Err(Failure::new(what).mended_by("build it without the feature test-doors"));
    }
    Ok(())
}
