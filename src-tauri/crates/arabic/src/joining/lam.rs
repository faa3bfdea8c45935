use unicode_bidi::{BidiClass, bidi_class};

/// Nouns that begin with an ال of their own, which is no article: «لالتزام الدول», not «للتزام».
const NOT_ARTICLES: [&str; 11] = [
    "التزام",
    "التماس",
    "التحاق",
    "التقاء",
    "التفاف",
    "التهاب",
    "التباس",
    "التفات",
    "التئام",
    "التقاط",
    "التواء",
];

/// The name after the preposition «لـ»: «للجمهورية التونسية»، «لدولة الكويت»، «للجنة». Before Latin letters
/// and digits the preposition stands apart: «لـ ATCR». Empty for an empty name.
pub fn lam(name: &str) -> String {
    let name = name.trim();
    let Some(first) = name.chars().next() else { return String::new() };
    if bidi_class(first) != BidiClass::AL {
        let apart = if first.is_alphanumeric() { " " } else { "" };
        return format!("لـ{apart}{name}");
    }
    match without_article(name) {
        // Three lams in a row are written as two.
        Some(rest) if rest.starts_with('ل') => format!("ل{rest}"),
        Some(rest) => format!("لل{rest}"),
        None => format!("ل{name}"),
    }
}

fn without_article(name: &str) -> Option<&str> {
    if NOT_ARTICLES.iter().any(|word| name.starts_with(word)) {
        return None;
    }
    name.strip_prefix("ال")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_full_names_of_the_22_states_follow_the_preposition() {
        let states = [
            ("المملكة الأردنية الهاشمية", "للمملكة الأردنية الهاشمية"),
            ("دولة الإمارات العربية المتحدة", "لدولة الإمارات العربية المتحدة"),
            ("مملكة البحرين", "لمملكة البحرين"),
            ("الجمهورية التونسية", "للجمهورية التونسية"),
            ("الجمهورية الجزائرية الديمقراطية الشعبية", "للجمهورية الجزائرية الديمقراطية الشعبية"),
            ("جمهورية جيبوتي", "لجمهورية جيبوتي"),
            ("المملكة العربية السعودية", "للمملكة العربية السعودية"),
            ("جمهورية السودان", "لجمهورية السودان"),
            ("الجمهورية العربية السورية", "للجمهورية العربية السورية"),
            ("جمهورية الصومال الفيدرالية", "لجمهورية الصومال الفيدرالية"),
            ("جمهورية العراق", "لجمهورية العراق"),
            ("سلطنة عُمان", "لسلطنة عُمان"),
            ("دولة فلسطين", "لدولة فلسطين"),
            ("دولة قطر", "لدولة قطر"),
            ("جمهورية القمر المتحدة", "لجمهورية القمر المتحدة"),
            ("دولة الكويت", "لدولة الكويت"),
            ("الجمهورية اللبنانية", "للجمهورية اللبنانية"),
            ("دولة ليبيا", "لدولة ليبيا"),
            ("جمهورية مصر العربية", "لجمهورية مصر العربية"),
            ("المملكة المغربية", "للمملكة المغربية"),
            ("الجمهورية الإسلامية الموريتانية", "للجمهورية الإسلامية الموريتانية"),
            ("الجمهورية اليمنية", "للجمهورية اليمنية"),
        ];
        for (name, joined) in states {
            assert_eq!(lam(name), joined, "«المندوبية الدائمة لـ» + «{name}»");
        }
    }

    #[test]
    fn short_names_and_bodies_follow_it_too() {
        assert_eq!(lam("الأردن"), "للأردن");
        assert_eq!(lam("لبنان"), "للبنان");
        assert_eq!(lam("اللجنة التوجيهية"), "للجنة التوجيهية", "three lams are written as two");
        assert_eq!(lam("الاجتماع السابع"), "للاجتماع السابع");
        assert_eq!(lam("ألمانيا"), "لألمانيا", "an alef with hamza opens no article");
        assert_eq!(lam("التزامات الدول"), "لالتزامات الدول");
    }

    #[test]
    fn latin_names_stand_apart() {
        assert_eq!(lam("ATCR"), "لـ ATCR");
        assert_eq!(lam(" 22 دولة "), "لـ 22 دولة");
        assert_eq!(lam("«المنتدى»"), "لـ«المنتدى»");
        assert_eq!(lam("  "), "");
    }
}
