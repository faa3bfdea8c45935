/** The names of what a meeting can be, in the language of the interface. */
import type {
  DayKind,
  ItemKind,
  MeetingKind,
  MeetingLanguages,
  MeetingMode,
  MeetingStatus,
  NumberingStyle,
} from "@/api/types";
import { language } from "@/i18n/language.svelte";
import { text } from "@/i18n/messages";

type Names<T extends string> = Record<T, () => string>;

export const meetingKinds: Names<MeetingKind> = {
  ordinary_annual: text.meetingKindOrdinaryAnnual,
  extraordinary: text.meetingKindExtraordinary,
  preparatory_session: text.meetingKindPreparatorySession,
  joint_consultation: text.meetingKindJointConsultation,
  panel: text.meetingKindPanel,
  high_level: text.meetingKindHighLevel,
  session: text.meetingKindSession,
  other: text.meetingKindOther,
  unknown: text.meetingKindUnknown,
};

export const modes: Names<MeetingMode> = {
  in_person: text.meetingModeInPerson,
  video: text.meetingModeVideo,
  hybrid: text.meetingModeHybrid,
  unknown: text.meetingModeUnknown,
};

export const statuses: Names<MeetingStatus> = {
  planned: text.meetingStatusPlanned,
  upcoming: text.meetingStatusUpcoming,
  under_way: text.meetingStatusUnderWay,
  unconfirmed: text.meetingStatusUnconfirmed,
  held: text.meetingStatusHeld,
  postponed: text.meetingStatusPostponed,
  cancelled: text.meetingStatusCancelled,
  unknown: text.meetingStatusUnknown,
};

export const paperLanguages: Names<MeetingLanguages> = {
  both: text.meetingLanguagesBoth,
  arabic_only: text.meetingLanguagesArabicOnly,
  unknown: text.meetingLanguagesUnknown,
};

export const numberings: Names<NumberingStyle> = {
  item_ordinal: text.meetingNumberingItemOrdinal,
  decimal: text.meetingNumberingDecimal,
  adverb: text.meetingNumberingAdverb,
  abjad: text.meetingNumberingAbjad,
  un_mixed: text.meetingNumberingUnMixed,
};

export const itemKinds: Names<ItemKind> = {
  opening: text.agendaKindOpening,
  item: text.agendaKindItem,
  heading: text.agendaKindHeading,
  break: text.agendaKindBreak,
  prayer: text.agendaKindPrayer,
  meal: text.agendaKindMeal,
  side_event: text.agendaKindSideEvent,
  closing: text.agendaKindClosing,
  unknown: text.agendaKindUnknown,
};

export const dayKinds: Names<DayKind> = {
  main: text.programmeDayKindMain,
  preliminary: text.programmeDayKindPreliminary,
  side_events: text.programmeDayKindSideEvents,
  unknown: text.programmeDayKindUnknown,
};

/** The choices of a list, without what this program does not know, unless it is the value. */
export function choices<T extends string>(names: Names<T>, value?: T): { value: string; label: string }[] {
  return (Object.keys(names) as T[])
    .filter((one) => one !== "unknown" || one === value)
    .map((one) => ({ value: one, label: names[one]() }));
}

/** One of a pair of texts: the interface's language, or the other where that one is empty. */
export function best(arabic: string, english: string): string {
  return language.code === "ar" ? arabic || english : english || arabic;
}

/** The other text of a pair, where both are there. */
export function second(arabic: string, english: string): string {
  return language.code === "ar" ? (arabic ? english : "") : english ? arabic : "";
}
