/** The words and shapes of what stands on the timeline. */
import type { MeetingStatus, TimelineItem, TimelineKind, TimelineRow } from "@/api/types";
import { language } from "@/i18n/language.svelte";
import { text } from "@/i18n/messages";
import type { Place } from "@/desk/place.svelte";

/** The names of the kinds, in the order of the filter. */
export const kinds: Record<TimelineKind, () => string> = {
  meeting: text.calendarKindMeeting,
  document: text.calendarKindDocument,
  plan: text.calendarKindPlan,
  day: text.calendarKindDay,
  segment: text.calendarKindSegment,
  mandate: text.calendarKindMandate,
  chair_term: text.calendarKindChairTerm,
  standing: text.calendarKindStanding,
  holiday: text.calendarKindHoliday,
};

/** A shape for each kind, so that none is told by its colour alone. */
export const marks: Record<TimelineKind, string> = {
  meeting: "●",
  document: "■",
  plan: "▬",
  day: "•",
  segment: "◦",
  mandate: "◆",
  chair_term: "▲",
  standing: "◇",
  holiday: "✦",
};

const statuses: Record<MeetingStatus, () => string> = {
  planned: text.calendarStatusPlanned,
  upcoming: text.calendarStatusUpcoming,
  under_way: text.calendarStatusUnderWay,
  unconfirmed: text.calendarStatusUnconfirmed,
  held: text.calendarStatusHeld,
  postponed: text.calendarStatusPostponed,
  cancelled: text.calendarStatusCancelled,
  unknown: text.calendarStatusUnknown,
};

/** The word for where something stands. */
export const statusWord = (status: MeetingStatus): string => statuses[status]();

/** The text of a pair in the language of the interface, or else the other one. */
export const best = (ar: string, en: string): string => (language.code === "ar" ? ar || en : en || ar);

/** The name of a row: an entry's, or that of a kind. */
export function rowName(row: TimelineRow): string {
  const name = best(row.title_ar, row.title_en);
  if (name) return name;
  if (row.kind === "standing") return text.calendarRowStanding();
  if (row.kind === "holiday") return text.calendarRowHolidays();
  return row.id === "meeting" ? text.calendarRowMeetings() : text.calendarRowEditions();
}

/** The dates of an item in words, open ones as such. */
export function daysOf(item: TimelineItem): string {
  const days = language.code === "ar" ? item.days_ar : item.days_en;
  return item.last_day === null ? text.calendarSince({ date: days }) : days;
}

/** What the state of an item is called: late and due before its status. */
export function stateOf(item: TimelineItem): string {
  if (item.late) return text.calendarLate();
  if (item.due) return text.calendarDue();
  return item.status ? statusWord(item.status) : "";
}

/** The whole of an item in one line, for whoever hears it: first what is also to be seen. */
export function spoken(item: TimelineItem): string {
  const parts = [
    best(item.title_ar, item.title_en),
    stateOf(item),
    kinds[item.kind](),
    best(item.detail_ar, item.detail_en),
    daysOf(item),
  ];
  return parts.filter(Boolean).join(language.code === "ar" ? "، " : ", ");
}

/** Where an item is edited: what is a part of an entry, at that part. */
export function placeOf(item: TimelineItem): Place {
  if (item.document_kind === "meeting") return { area: "meeting", id: item.document, item: null };
  const { document_kind: kind, document: id, part } = item;
  return { area: "register", kind, id, deleted: false, part: part ?? undefined };
}
