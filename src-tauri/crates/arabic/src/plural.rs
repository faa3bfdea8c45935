//! The plural categories of Arabic cardinal numbers.

/// The form of the counted noun that a number asks for in Arabic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PluralCategory {
    /// 0: «لا ردود».
    Zero,
    /// 1: «رد واحد».
    One,
    /// 2: «ردان».
    Two,
    /// 3 to 10, 103 to 110, …: «3 ردود».
    Few,
    /// 11 to 99, 111 to 199, …: «11 رداً».
    Many,
    /// 100 to 102, 200 to 202, …: «100 رد».
    Other,
}

/// The category of a whole number, by the cardinal rule of the Unicode CLDR for Arabic.
pub fn category(n: u64) -> PluralCategory {
    match (n, n % 100) {
        (0, _) => PluralCategory::Zero,
        (1, _) => PluralCategory::One,
        (2, _) => PluralCategory::Two,
        (_, 3..=10) => PluralCategory::Few,
        (_, 11..=99) => PluralCategory::Many,
        _ => PluralCategory::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_six_categories_is_chosen_as_cldr_says() {
        let expected = [
            (PluralCategory::Zero, &[0][..]),
            (PluralCategory::One, &[1]),
            (PluralCategory::Two, &[2]),
            (PluralCategory::Few, &[3, 10, 103, 110, 1003]),
            (PluralCategory::Many, &[11, 22, 99, 111, 158]),
            (PluralCategory::Other, &[100, 101, 102, 200, 1_000, 281_000_000]),
        ];
        for (category_wanted, numbers) in expected {
            for n in numbers {
                assert_eq!(category(*n), category_wanted, "the category of {n}");
            }
        }
    }
}
