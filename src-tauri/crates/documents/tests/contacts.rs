//! Contact files as programs and telephones write them, and files that are meant to do harm.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "the functions that tests share are tests too"
)]

use proptest::prelude::*;
use tashawur_documents::Error;
use tashawur_documents::vcard::{self, CardError, CardFault};
use tashawur_sheets::{Address, Card, NameParts, Pair};

fn one(file: &[u8]) -> Card {
    let mut cards = vcard::read(file).expect("the file is read");
    assert_eq!(cards.len(), 1, "the file holds one card");
    cards.remove(0).expect("the card is read")
}

fn address(value: &str, uses: &[&str]) -> Address {
    Address { value: value.into(), uses: uses.iter().map(|word| (*word).to_owned()).collect() }
}

fn layla() -> Card {
    Card {
        uid: "urn:uuid:0190".into(),
        name: Pair::new("السفيرة ليلى بنت أحمد", "Amb. Layla Ahmed"),
        name_parts: NameParts {
            family: Pair::new("أحمد", "Ahmed"),
            given: Pair::new("ليلى", "Layla"),
            additional: Pair::default(),
            prefix: Pair::new("السفيرة", "Amb."),
            suffix: Pair::default(),
        },
        organisation: Pair::new("وزارة الخارجية؛ تونس", "Ministry, Tunis"),
        department: Pair::new("إدارة الهجرة", ""),
        title: Pair::new("مديرة", "Director; acting"),
        emails: vec![address("layla@example.org", &["work"]), address("l@example.net", &[])],
        phones: vec![address("+216 71 000 000", &["work", "fax"])],
        note: Pair::new("سطر أول\nسطر ثانٍ \\ ،", "One, two; three"),
    }
}

#[test]
fn what_is_written_is_read_back_whole_in_both_languages() {
    let file = vcard::write(&[layla(), Card { name: Pair::new("عمر", ""), ..Card::default() }]);
    let cards = vcard::read(&file).expect("the file is read");
    assert_eq!(cards[0], Ok(layla()), "nothing is lost");
    assert_eq!(cards[1].as_ref().map(|card| &card.name), Ok(&Pair::new("عمر", "")), "one language stays one");
    let text = String::from_utf8(file).expect("UTF-8").replace("\r\n ", "");
    assert!(text.contains("FN;ALTID=1;LANGUAGE=ar:السفيرة ليلى بنت أحمد\r\n"), "the Arabic name");
    assert!(text.contains("FN;ALTID=1;LANGUAGE=en:Amb. Layla Ahmed\r\n"), "and the same in English");
    assert!(text.contains("FN;LANGUAGE=ar:عمر\r\n"), "no alternative where there is none");
    assert!(text.contains("N;ALTID=1;LANGUAGE=en:Ahmed;Layla;;Amb.;\r\n"), "five parts of a name");
    assert!(text.contains("TITLE;ALTID=1;LANGUAGE=en:Director\\; acting"), "separators are escaped");
}

#[test]
fn lines_are_folded_between_characters_at_75_bytes() {
    let card = Card { note: Pair::new("مذكرة طويلة ".repeat(30).trim(), ""), ..layla() };
    let text = String::from_utf8(vcard::write(std::slice::from_ref(&card))).expect("no character is cut");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "no line is longer than the standard allows");
    assert_eq!(one(text.as_bytes()), card, "and the text is whole again when it is read");
}

#[test]
fn a_card_of_version_3_is_read() {
    let card = one("BEGIN:VCARD\r\nVERSION:3.0\r\nN;CHARSET=UTF-8:أحمد;ليلى;;;\r\nFN:ليلى\r\n  أحمد\r\n\
         ORG:وزارة الخارجية;إدارة الهجرة\r\nitem1.EMAIL;type=INTERNET;type=WORK:a@b.c\r\n\
         EMAIL;TYPE=pref:first@b.c\r\nTEL;TYPE=\"cell,voice\":+20\\, 2\r\nNOTE:a\\nb\\;c\r\n\
         PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg==\r\nEND:VCARD\r\n"
        .as_bytes());
    assert_eq!(card.name, Pair::new("ليلى أحمد", ""), "a folded name is Arabic by its letters");
    assert_eq!(card.name_parts.family.ar, "أحمد", "its parts");
    assert_eq!(card.department.ar, "إدارة الهجرة", "the second level of the organisation");
    assert_eq!(
        card.emails,
        [address("first@b.c", &[]), address("a@b.c", &["work"])],
        "the preferred one first"
    );
    assert_eq!(card.phones, [address("+20, 2", &["cell"])], "types in quotes");
    assert_eq!(card.note.en, "a\nb;c", "escapes are undone");
}

#[test]
fn a_card_of_version_2_1_is_read() {
    let card = one(b"begin:vcard\nversion:2.1\n\
          N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=A3=D8=AD=D9=85=D8=AF;=\n=D9=84=D9=8A=D9=84=D9=89\n\
          TEL;WORK;VOICE:+20 2\nTEL;CELL;PREF:+20 1\nNOTE;QUOTED-PRINTABLE:a=0D=0Ab\n\
          ORG;CHARSET=windows-1256:\xE6\xD2\xC7\xD1\xC9\nTITLE:a\n b\n\
          AGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Other\nEND:VCARD\nEMAIL:a@b.c\nend:vcard\n");
    assert_eq!(card.name, Pair::new("ليلى أحمد", ""), "a name is made of its parts where there is none");
    assert_eq!(
        card.phones,
        [address("+20 1", &["cell"]), address("+20 2", &["work"])],
        "types without a name"
    );
    assert_eq!(card.note.en, "a\nb", "quoted-printable with line ends");
    assert_eq!(card.organisation.ar, "وزارة", "a character set of its own");
    assert_eq!(card.title.en, "a b", "the blank of a folded line belongs to the text");
    assert_eq!(card.emails.len(), 1, "what follows the card of an assistant belongs to the card");
}

#[test]
fn a_card_of_version_4_is_read() {
    let card = one("BEGIN:VCARD\r\nVERSION:4.0\r\nFN;ALTID=1;LANGUAGE=en-GB:Tunis Mission\r\n\
         FN;ALTID=1;LANGUAGE=ar-TN:بعثة تونس\r\nTEL;VALUE=uri;PREF=2;TYPE=\"voice,home\":tel:+33-1\r\n\
         TEL;PREF=1:+33-2\r\nEMAIL:MAILTO:a@b.c\r\nUID:urn:uuid:1\r\nEND:VCARD\r\n"
        .as_bytes());
    assert_eq!(card.name, Pair::new("بعثة تونس", "Tunis Mission"), "each name in its language");
    assert_eq!(card.phones, [address("+33-2", &[]), address("+33-1", &["home"])], "by preference");
    assert_eq!(card.emails[0].value, "a@b.c", "an address without its scheme");
    assert_eq!(card.uid, "urn:uuid:1", "the name of the card");
}

#[test]
fn wrong_encodings_are_read() {
    let arabic = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\xE1\xED\xE1\xEC\r\nEND:VCARD\r\n";
    assert_eq!(one(arabic).name.ar, "ليلى", "Windows-1256 that nobody names");
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:ليلى\r\nEND:VCARD\r\n";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(one(&[b"\xFF\xFE".as_slice(), &wide].concat()).name.ar, "ليلى", "UTF-16");
    assert_eq!(one(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()).name.ar, "ليلى", "UTF-8 with a mark");
    let lie = text.replace("FN:", "FN;CHARSET=windows-1256:");
    assert_eq!(one(lie.as_bytes()).name.ar, "ليلى", "UTF-8 under the name of another encoding");
}

#[test]
fn a_bad_card_is_listed_and_the_others_are_read() {
    let file = "BEGIN:VCARD\nVERSION:3.0\nFN:a\nEND:VCARD\n\
                BEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n\
                BEGIN:VCARD\nVERSION:3.0\nFN:cut off\n\
                BEGIN:VCARD\nVERSION:9.9\nFN:b\nEND:VCARD\n\
                BEGIN:VCARD\nVERSION:4.0\nFN:c\nEND:VCARD\n\
                BEGIN:VCARD\nFN:d\n";
    let cards = vcard::read(file.as_bytes()).expect("the file is read");
    let names: Vec<&str> = cards.iter().flatten().map(|card| card.name.en.as_str()).collect();
    assert_eq!(names, ["a", "c"], "the good ones go in");
    let bad: Vec<CardError> = cards.into_iter().filter_map(Result::err).collect();
    let error = |number, line, fault| CardError { number, line, fault };
    assert_eq!(
        bad,
        [
            error(2, 5, CardFault::NoName),
            error(3, 9, CardFault::NoEnd),
            error(4, 12, CardFault::Version("9.9".into())),
            error(6, 20, CardFault::NoEnd),
        ],
        "the bad ones are listed by number, line and reason"
    );
}

#[test]
fn each_bound_is_named_when_it_is_passed() {
    assert_eq!(vcard::read(b"name,phone"), Err(Error::NotContacts), "a table is no contact file");
    assert_eq!(vcard::read(b""), Err(Error::NotContacts), "nothing is no contact file");
    let card = "BEGIN:VCARD\nFN:a\nEND:VCARD\n";
    let many = card.repeat(vcard::MOST_CARDS);
    assert_eq!(
        vcard::read(many.as_bytes()).map(|cards| cards.len()),
        Ok(vcard::MOST_CARDS),
        "as many as allowed"
    );
    let refused = Error::TooManyCards { limit: vcard::MOST_CARDS };
    assert_eq!(vcard::read(format!("{many}{card}").as_bytes()), Err(refused), "one card more");
    let long = format!("BEGIN:VCARD\nFN:{}\nEND:VCARD\n{card}", "x".repeat(vcard::MOST_CHARACTERS + 1));
    let cards = vcard::read(long.as_bytes()).expect("the file is read");
    assert_eq!(
        cards[0].as_ref().map_err(|error| &error.fault),
        Err(&CardFault::TooLong),
        "a name without end"
    );
    assert!(cards[1].is_ok(), "the next card is read");
    let tall = format!("BEGIN:VCARD\nFN:a\n{}END:VCARD\n", "TEL:1\n".repeat(vcard::MOST_PROPERTIES));
    let cards = vcard::read(tall.as_bytes()).expect("the file is read");
    assert_eq!(
        cards[0].as_ref().map_err(|error| &error.fault),
        Err(&CardFault::TooLong),
        "numbers without end"
    );
}

proptest! {
    #[test]
    fn any_card_survives_writing_and_reading(
        ar in "[ء-ي،؛\\\\;,: =]{0,40}", en in "[a-z\\\\;,:=\" ]{0,120}", note in "[a-zء-ي\n\\\\;,]{0,60}",
    ) {
        let pair = |ar: &str, en: &str| Pair::new(ar.trim(), en.trim());
        let card = Card {
            name: pair(&format!("ليلى {ar}"), &en),
            name_parts: NameParts { family: pair(&ar, &en), ..NameParts::default() },
            title: pair(&ar, &en),
            note: Pair::new("", note.trim()),
            ..Card::default()
        };
        prop_assume!(!card.name.en.is_empty() || card.name_parts.family.en.is_empty());
        prop_assert_eq!(one(&vcard::write(std::slice::from_ref(&card))), card);
    }

    #[test]
    fn a_file_that_is_cut_off_or_spoilt_never_stops_the_program(at in 0_usize..2_000, byte: u8, cut in 0_usize..2_000) {
        let mut file = vcard::write(&[layla(), layla()]);
        let place = at % file.len();
        file[place] = byte;
        let _ = vcard::read(&file);
        file.truncate(cut % file.len());
        let _ = vcard::read(&file);
    }
}
