/// One message: its names and its variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The name in the texts, such as `agenda-count-items`.
    pub id: &'static str,
    /// The function in [`crate::text`], such as `agenda_count_items`.
    pub rust: &'static str,
    /// The function of the interface, such as `agendaCountItems`.
    pub typescript: &'static str,
    /// The variables that are numbers.
    pub numbers: &'static [&'static str],
    /// The variables that are texts.
    pub texts: &'static [&'static str],
}

/// Every message, by name.
pub const KEYS: &[Key] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));
