//! The arguments of the terminal.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Tashawur from a terminal: the same commands as the window.
#[derive(Debug, Parser)]
#[command(name = "tashawur-cli", version, about)]
pub(crate) struct Arguments {
    /// The folder of the store; it is made when it is missing.
    #[arg(long, global = true, default_value = "tashawur-store")]
    pub store: PathBuf,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// What the terminal can ask for.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Writes the sample archive into an empty store.
    Demo,
    /// Runs one command, or many from a file.
    Call(Call),
    /// Writes a paper.
    Export(Export),
    /// Prints hits as a JSON array, best first.
    Search {
        /// The words to look for.
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// Verifies every change and rebuilds every row; exit 0 only when all is well.
    Check,
    /// Takes another store's changes in; prints what is new and the conflicts.
    Merge {
        /// The folder of the other store.
        other: PathBuf,
    },
    /// Prints the command table with its JSON Schemas.
    Commands,
    /// The test server of the interface, on the loopback address only.
    Serve(Serve),
}

/// One command, or many.
#[derive(Debug, Args)]
pub(crate) struct Call {
    /// The name of the command.
    #[arg(required_unless_present = "batch", default_value = "")]
    pub name: String,
    /// The request as JSON.
    #[arg(default_value = "{}")]
    pub json: String,
    /// A file with one `{"name":…,"args":…}` a line; an answer a line, printed once it is durable.
    #[arg(long, conflicts_with_all = ["name", "json"])]
    pub batch: Option<PathBuf>,
}

/// A paper to write.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Which paper.
    pub paper: Paper,
    /// The meeting's id.
    #[arg(long)]
    pub meeting: String,
    /// The language or languages.
    #[arg(long)]
    pub lang: Lang,
    /// The format.
    #[arg(long)]
    pub format: Format,
    /// The file to write.
    #[arg(short, long)]
    pub output: PathBuf,
}

/// Which paper.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Paper {
    /// The agenda of a meeting.
    Agenda,
}

/// The language or languages of a paper.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Lang {
    /// Arabic.
    Ar,
    /// English.
    En,
    /// Both side by side.
    Both,
}

impl Lang {
    /// The name in the command table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ar => "arabic",
            Self::En => "english",
            Self::Both => "both",
        }
    }
}

/// The format of a paper.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// A Word document.
    Docx,
    /// A PDF.
    Pdf,
    /// A calendar file.
    Ics,
}

impl Format {
    /// The name in the command table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Ics => "ics",
        }
    }
}

/// The test server.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The port; 0 takes a free one. The address is printed.
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// The folder of the built interface.
    #[arg(long, default_value = "ui/dist")]
    pub ui: PathBuf,
}
