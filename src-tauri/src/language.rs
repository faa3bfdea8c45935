//! The language of the system, for the first start.

/// `ar` on a system in Arabic, else `en`.
pub(crate) fn of_the_system() -> &'static str {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|locale| !locale.is_empty())
        .or_else(sys_locale::get_locale);
    match locale {
        Some(locale) if locale.to_lowercase().starts_with("ar") => "ar",
        _ => "en",
    }
}
