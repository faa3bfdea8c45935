//! Clock times of a programme, as minutes after midnight.

use crate::error::{Result, invalid_with};

/// The minutes of a whole day.
pub(crate) const DAY: u32 = 24 * 60;

/// Reads `HH:MM` in either family of digits; nothing when it is no clock time.
pub(crate) fn minutes(text: &str) -> Option<u32> {
    let text: String = text.trim().chars().map(western).collect();
    let (hour, minute) = text.split_once(':')?;
    let plain = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(hour) || !plain(minute) || minute.len() != 2 {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// `HH:MM` in Western digits; a programme that runs past midnight goes on from 00:00.
pub(crate) fn shown(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// A clock time in its stored form.
///
/// # Errors
/// It is no clock time.
pub(crate) fn checked(text: &str) -> Result<String> {
    let time =
        minutes(text).ok_or_else(|| invalid_with("error-invalid-time", &[("value", text.to_owned())]))?;
    Ok(shown(time))
}

/// The Western digit for an Arabic-Indic one; anything else as it is.
pub(crate) fn western(character: char) -> char {
    match character {
        '\u{0660}'..='\u{0669}' => digit(u32::from(character) - 0x0660),
        '\u{06F0}'..='\u{06F9}' => digit(u32::from(character) - 0x06F0),
        other => other,
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_times_are_read_in_both_digits_and_stored_in_one_form() {
        assert_eq!(checked("9:05").unwrap(), "09:05");
        assert_eq!(checked("١٠:٣٠").unwrap(), "10:30");
        for wrong in ["", "10", "24:00", "10:60", "10:5", "-1:00", "10:30:00", "ab:cd"] {
            assert!(checked(wrong).is_err(), "«{wrong}» is no clock time");
        }
    }

    #[test]
    fn a_programme_past_midnight_goes_on_from_zero() {
        assert_eq!(shown(DAY + 65), "01:05");
    }
}
