//! The stored names of the values of enums: an unknown name is kept and shown as unknown.

use serde::de::value::{Error as ValueError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};

/// The value of a stored name; the default for a name that was never stored or has no meaning here.
pub(crate) fn parse<T: DeserializeOwned + Default>(name: &str) -> T {
    if name.is_empty() {
        return T::default();
    }
    let input: StrDeserializer<'_, ValueError> = name.into_deserializer();
    <T as Deserialize>::deserialize(input).unwrap_or_default()
}

/// The name under which a value is stored.
pub(crate) fn name<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::{MeetingKind, MeetingMode};

    #[test]
    fn names_of_enums_read_back_and_unknown_ones_are_shown_as_unknown() {
        assert_eq!(name(&MeetingKind::OrdinaryAnnual), "ordinary_annual");
        assert_eq!(parse::<MeetingKind>("preparatory_session"), MeetingKind::PreparatorySession);
        assert_eq!(parse::<MeetingMode>("by_post"), MeetingMode::Unknown, "from a newer program");
        assert_eq!(parse::<MeetingMode>(""), MeetingMode::InPerson, "never set");
    }
}
