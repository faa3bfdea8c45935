//! Filters, alone and with words: kinds, states, years, tags with what lies under them, what is deleted; counts and
//! pages.

use tashawur_journal::{DocId, Value, member_field};

use super::everything::{entry, paper};
use super::seventh;
use crate::agenda::{self, ItemPatch, ItemRequest};
use crate::meeting::{self, MeetingPatch};
use crate::party::Party;
use crate::register;
use crate::search::{SearchFilters, SearchRequest, count, find};
use crate::testing::{Store, some};

fn ask(text: &str, filters: SearchFilters) -> SearchRequest {
    SearchRequest { text: text.to_owned(), filters, limit: Some(200), ..SearchRequest::default() }
}

fn found(store: &Store, request: &SearchRequest) -> Vec<String> {
    let hits = find(&store.journal, request).expect("a search");
    let counted = count(&store.journal, request).expect("a count");
    assert_eq!(counted.total as usize, hits.len(), "the count is that of the list: {request:?}");
    hits.into_iter().map(|hit| hit.item.unwrap_or(hit.id)).collect()
}

fn kinds(kinds: &[&str]) -> SearchFilters {
    SearchFilters { kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(), ..SearchFilters::default() }
}

fn tags(ids: &[&str]) -> SearchFilters {
    SearchFilters { tags: ids.iter().map(|id| (*id).to_owned()).collect(), ..SearchFilters::default() }
}

fn tagged(store: &Store, meeting: &str, title: &str, tag: &str) -> String {
    let item = store.titled(meeting, None, title);
    let tagged = store.journal.edit("agenda_item.edit", |edit| {
        edit.set(&DocId(meeting.to_owned()), &item, &member_field("tags", tag), Value::Bool(true))
    });
    tagged.map_err(|error: tashawur_journal::Error| error).expect("the tag is written");
    item
}

fn jordan() -> Option<Party> {
    Some(Party { entry: some("state:JO"), ..Party::default() })
}

#[test]
fn a_theme_finds_what_carries_it_and_what_carries_a_theme_under_it_000_7() {
    let store = Store::new();
    let parent = entry(&store, "theme", &[("name_ar", "الاعتماد على النفس"), ("sort", "theme")]);
    let child = entry(&store, "theme", &[("name_ar", "سبل العيش"), ("sort", "theme"), ("parent", &parent)]);
    let deep = entry(&store, "theme", &[("name_ar", "الصيد"), ("sort", "theme"), ("parent", &child)]);
    let meeting = seventh(&store);
    let of_child = tagged(&store, &meeting, "مشاريع صغيرة", &child);
    let of_deep = tagged(&store, &meeting, "قوارب الصيد", &deep);
    let bare = store.titled(&meeting, None, "مشاريع أخرى");
    let all = found(&store, &ask("", tags(&[&parent])));
    assert!(all.contains(&of_child) && all.contains(&of_deep), "the parent includes its children: {all:?}");
    assert!(!all.contains(&bare), "and nothing else");
    let of_the_child = found(&store, &ask("مشاريع", tags(&[&child])));
    assert_eq!(of_the_child, [of_child], "words and a tag are met together");
    let under = found(&store, &ask("", tags(&[&deep])));
    assert!(!under.contains(&all[0]) || under.contains(&of_deep), "a child does not include its parent");
}

#[test]
fn an_instrument_includes_its_objectives_and_a_group_of_beneficiaries_filters_001_22_002_10() {
    let store = Store::new();
    let instrument = entry(&store, "instrument", &[("name_ar", "ميثاق الأنهار")]);
    let objective = [("name_ar", "حماية الضفاف"), ("instrument", &instrument), ("sort", "objective")];
    let objective = entry(&store, "objective", &objective);
    let group = entry(&store, "theme", &[("name_ar", "صيادون"), ("sort", "beneficiary_group")]);
    let situation = entry(&store, "theme", &[("name_ar", "حالة الدلتا"), ("sort", "situation")]);
    let meeting = seventh(&store);
    for (tag, filter) in [(&objective, &instrument), (&group, &group), (&situation, &situation)] {
        let item = tagged(&store, &meeting, "متابعة", tag);
        let hits = found(&store, &ask("متابعة", tags(&[filter])));
        assert_eq!(hits, [item], "the tag finds its item and no other");
    }
}

#[test]
fn a_state_finds_whatever_names_it() {
    let store = Store::new();
    let meeting = seventh(&store);
    let values = ItemPatch {
        title_ar: some("كلمة افتتاحية"), presenter: jordan(), ..ItemPatch::default()
    };
    let item = store.item(&meeting, None, values);
    let document = paper(&store, &meeting, &item, "ورقة مرفقة");
    let hosted = store.meeting(MeetingPatch { host: jordan(), ..MeetingPatch::default() });
    let under_it = store.titled(&hosted, None, "بند في اجتماع مستضاف");
    let filters = SearchFilters { states: vec!["state:JO".to_owned()], ..SearchFilters::default() };
    let all = found(&store, &ask("", filters.clone()));
    for (id, what) in [
        (&item, "the item that it presents"),
        (&document, "the document before that item"),
        (&hosted, "the meeting that it hosts"),
        (&under_it, "what stands in that meeting"),
        (&"state:JO".to_owned(), "the state itself"),
    ] {
        assert!(all.contains(id), "{what} is found: {all:?}");
    }
    assert!(!all.contains(&meeting), "a meeting is not the state's because one item is");
    let documents = SearchFilters { kinds: vec!["document".to_owned()], ..filters };
    assert_eq!(found(&store, &ask("", documents)), [document], "filters are met together");
}

#[test]
fn a_year_finds_what_has_days_in_it() {
    let store = Store::new();
    let of_2023 = store.meeting(MeetingPatch { starts: some("2023-12-13"), ..MeetingPatch::default() });
    let over_the_year = store.meeting(MeetingPatch {
        starts: some("2022-12-30"),
        ends: some("2023-01-02"),
        ..MeetingPatch::default()
    });
    let of_2021 = store.meeting(MeetingPatch { starts: some("2021-05-01"), ..MeetingPatch::default() });
    let edition = entry(&store, "edition", &[("name_ar", "دورة"), ("starts", "2023")]);
    let filters = SearchFilters { years: vec![2023], ..kinds(&["meeting", "edition"]) };
    let hits = found(&store, &ask("", filters));
    for id in [&of_2023, &over_the_year, &edition] {
        assert!(hits.contains(id), "it has a day in the year: {hits:?}");
    }
    assert!(!hits.contains(&of_2021), "another year is left out");
    let two = SearchFilters { years: vec![2021, 2023], ..kinds(&["meeting"]) };
    assert_eq!(found(&store, &ask("", two)).len(), 3, "of several years any will do");
}

#[test]
fn what_is_deleted_is_found_only_when_asked_for() {
    let store = Store::new();
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "بند محذوف");
    let under = store.titled(&meeting, Some(&item), "بند محذوف فرعي");
    let document = paper(&store, &meeting, &under, "ورقة محذوفة");
    let stays = store.titled(&meeting, None, "بند محذوف الاسم فقط");
    let request = ItemRequest { meeting: meeting.clone(), item: item.clone() };
    agenda::delete(&store.journal, &request).expect("the item goes");
    let entry = entry(&store, "organisation", &[("name_ar", "هيئة محذوفة")]);
    register::delete(&store.journal, &entry).expect("the entry goes");
    let now = found(&store, &ask("محذوف", SearchFilters::default()));
    assert_eq!(now, std::slice::from_ref(&stays), "what is deleted, or lies in it, is not found");
    let deleted = SearchFilters { deleted: true, ..SearchFilters::default() };
    let gone = found(&store, &ask("محذوف", deleted.clone()));
    assert!(
        gone.contains(&item) && gone.contains(&under) && !gone.contains(&stays),
        "it is when asked: {gone:?}"
    );
    let gone = found(&store, &ask("محذوفة", deleted.clone()));
    assert!(gone.contains(&document) && gone.contains(&entry), "documents and entries, too: {gone:?}");
    meeting::delete(&store.journal, &meeting).expect("the meeting goes");
    assert!(found(&store, &ask("محذوف", SearchFilters::default())).is_empty(), "with all that stands in it");
    assert!(found(&store, &ask("", deleted)).contains(&meeting), "and is listed among the deleted");
}

#[test]
fn counts_by_kind_leave_the_filter_by_kind_aside() {
    let store = Store::new();
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "موضوع الواحات");
    paper(&store, &meeting, &item, "ورقة الواحات");
    let request = ask("الواحات", kinds(&["document"]));
    let counted = count(&store.journal, &request).expect("a count");
    assert_eq!(counted.total, 1, "one document");
    let by_kind: Vec<(&str, u32)> = counted.kinds.iter().map(|one| (one.kind.as_str(), one.count)).collect();
    assert_eq!(by_kind, [("agenda_item", 1), ("document", 1)], "another kind can still be chosen");
}

#[test]
fn pages_follow_one_another_without_gap_or_overlap() {
    let store = Store::new();
    let meeting = seventh(&store);
    for number in 0..25 {
        store.titled(&meeting, None, &format!("توصية مرقمة {number}"));
    }
    let page = |offset| {
        let request =
            SearchRequest {
                offset: Some(offset), limit: Some(10), ..ask("توصية", SearchFilters::default())
            };
        let hits = find(&store.journal, &request).expect("a page");
        hits.into_iter().filter_map(|hit| hit.item).collect::<Vec<_>>()
    };
    let mut all = [page(0), page(10), page(20)].concat();
    assert_eq!(all.len(), 25, "the last page is shorter");
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 25, "no hit comes twice");
    assert!(page(1_000).is_empty() && page(u32::MAX).is_empty(), "beyond the end there is nothing");
}

#[test]
fn without_words_the_newest_comes_first_and_hostile_filters_find_nothing() {
    let store = Store::new();
    let first = store.meeting(MeetingPatch::default());
    let second = store.meeting(MeetingPatch::default());
    assert_eq!(found(&store, &ask("", kinds(&["meeting"]))), [second, first], "the newest first");
    let hostile = SearchFilters {
        states: vec!["'; DROP TABLE entry; --".to_owned(); 5_000],
        kinds: vec!["\0".to_owned()],
        years: vec![0, u16::MAX],
        tags: vec![String::new()],
        deleted: false,
    };
    assert!(found(&store, &ask("", hostile)).is_empty(), "nothing is found, and nothing is harmed");
    assert!(!found(&store, &ask("", kinds(&["state"]))).is_empty(), "the states are there");
}

#[test]
fn a_filter_takes_hits_away_and_leaves_the_others_in_their_order() {
    let store = Store::new();
    let meeting = seventh(&store);
    let item = store.titled(&meeting, None, "أعمال الصيادين");
    paper(&store, &meeting, &item, "تقرير عن الصيادين");
    let values =
        ItemPatch {
            title_ar: some("ما يستجد"), note_ar: some("مقترحات الصيادين"), ..ItemPatch::default()
        };
    store.item(&meeting, None, values);
    for number in 0..40 {
        store.titled(&meeting, None, &format!("شؤون الصيادين رقم {number}"));
        entry(&store, "theme", &[("name_ar", &format!("الصيادون في الميناء {number}")), ("sort", "theme")]);
    }
    let all = find(&store.journal, &ask("الصيادين", SearchFilters::default())).expect("a search");
    for kind in ["agenda_item", "document", "theme", "meeting"] {
        let of_kind = found(&store, &ask("الصيادين", kinds(&[kind])));
        let kept = all.iter().filter(|hit| hit.kind == kind);
        let kept: Vec<String> = kept.map(|hit| hit.item.clone().unwrap_or_else(|| hit.id.clone())).collect();
        assert_eq!(of_kind, kept, "the hits of the kind {kind}");
    }
}

#[test]
fn the_pages_of_a_filtered_search_hold_each_hit_once() {
    let store = Store::new();
    let meeting = seventh(&store);
    for number in 0..25 {
        store.titled(&meeting, None, &format!("شؤون الصيادين رقم {number}"));
        let values = ItemPatch {
            title_ar: some("ما يستجد"),
            note_ar: some("مقترحات الصيادين"),
            ..ItemPatch::default()
        };
        store.item(&meeting, None, values);
    }
    let whole = found(&store, &ask("الصيادين", kinds(&["agenda_item"])));
    let mut paged = Vec::new();
    for page in 0..5 {
        let request = SearchRequest {
            limit: Some(10),
            offset: Some(page * 10),
            ..ask("الصيادين", kinds(&["agenda_item"]))
        };
        let hits = find(&store.journal, &request).expect("a page");
        paged.extend(hits.into_iter().filter_map(|hit| hit.item));
    }
    assert_eq!(paged, whole, "page after page gives the whole list");
}
