/** The names of stored fields, for the history and the conflicts. */
import { format, known } from "@/i18n/fluent.svelte";
import { language } from "@/i18n/language.svelte";
import { digits } from "@/i18n/numbers";
import { text } from "@/i18n/messages";
import {
  dayKinds,
  itemKinds,
  meetingKinds,
  modes,
  numberings,
  paperLanguages,
  statuses,
} from "@/meeting/names";
import { entryKinds } from "@/register/names";

const special: Record<string, () => string> = {
  sort: text.agendaFieldKind,
  kind: text.meetingFieldKind,
  typed_title_ar: text.meetingFieldTitleAr,
  typed_title_en: text.meetingFieldTitleEn,
  status_set: text.meetingFieldStatus,
  place: text.agendaFieldPlace,
  presenter_entry: text.agendaFieldPresenter,
  presenter_text_ar: text.agendaFieldPresenter,
  presenter_text_en: text.agendaFieldPresenter,
  host_entry: text.meetingFieldHost,
  host_text_ar: text.meetingFieldHost,
  host_text_en: text.meetingFieldHost,
  file_name: text.agendaDocumentAttach,
  days_off: text.settingsDaysOff,
  deleted: text.historyFieldDeleted,
};

const modules = [
  "agenda-field",
  "meeting-field",
  "programme-field",
  "register-field",
  "settings",
  "agenda-document",
];

/** The name of a stored field in words; its own name when there is none. */
export function fieldName(field: string): string {
  const known_ = special[field];
  if (known_) return known_();
  const key = field.replace(/_/g, "-");
  const id = modules.map((module) => `${module}-${key}`).find((one) => known(one));
  return id ? format(id) : field;
}

/** The names of stored values, by field; a kind may be that of a meeting, an item, a day or an entry. */
const values: Record<string, Record<string, () => string>> = {
  sort: { ...meetingKinds, ...dayKinds, ...itemKinds },
  kind: { ...entryKinds, ...dayKinds, ...itemKinds, ...meetingKinds },
  mode: modes,
  status_set: statuses,
  languages: paperLanguages,
  numbering: numberings,
  digits: { western: text.settingsDigitsWestern, arabic_indic: text.settingsDigitsArabicIndic },
  months: {
    egyptian: text.settingsMonthsEgyptian,
    levantine: text.settingsMonthsLevantine,
    league_dual: text.settingsMonthsLeagueDual,
    un_dual: text.settingsMonthsUnDual,
  },
};

/** The days of the week as they are stored: 1 is Monday. */
const weekdays = [
  text.deskWeekdayMonday,
  text.deskWeekdayTuesday,
  text.deskWeekdayWednesday,
  text.deskWeekdayThursday,
  text.deskWeekdayFriday,
  text.deskWeekdaySaturday,
  text.deskWeekdaySunday,
];

function daysOff(value: string): string {
  const names = value.split(",").map((day) => weekdays[Number(day) - 1]?.() ?? day);
  return names.join(language.code === "ar" ? "، " : ", ");
}

/** A stored value in words, where it is a choice; as it is otherwise. */
export function valueName(field: string, value: string): string {
  const name = values[field]?.[value];
  if (name) return name();
  if (field === "days_off") return daysOff(value);
  if (value === "true") return text.deskYes();
  if (value === "false") return text.deskNo();
  return /^[0-9.:-]+$/.test(value) ? digits(value) : value;
}
