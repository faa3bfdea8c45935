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
import { dateWords } from "@/i18n/dates";
import { choiceName, fieldsCalled, isKind, kindName, labelName } from "@/register/names";
import { titleOf } from "@/register/titles.svelte";

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

/** The set of which a stored field is a member, such as `themes` of `themes/theme:situation`, and the member. */
export function memberOf(field: string): { set: string; member: string } | null {
  const at = field.indexOf("/");
  return at < 0 ? null : { set: field.slice(0, at), member: field.slice(at + 1) };
}

/** The name of a field of the register; nothing when no noun has it. */
function registerName(field: string, kind?: string): string | undefined {
  const found = fieldsCalled(field, kind)[0];
  if (!found) return undefined;
  const code = /_(ar|en)$/.exec(field)?.[1];
  if (!code) return labelName(found.label);
  const language = code === "ar" ? text.deskLanguageArabic() : text.deskLanguageEnglish();
  return `${labelName(found.label)} (${language})`;
}

/** The name of a stored field in words, of a set for its members; its own name when there is none. */
export function fieldName(stored: string, kind?: string): string {
  const field = memberOf(stored)?.set ?? stored;
  const own = kind && isKind(kind) ? registerName(field, kind) : undefined;
  if (own) return own;
  const known_ = special[field];
  if (known_) return known_();
  const key = field.replace(/_/g, "-");
  const id = modules.map((module) => `${module}-${key}`).find((one) => known(one));
  return id ? format(id) : (registerName(field) ?? field);
}

/** The names of stored values, by field; a kind may be that of a meeting, an item, a day or an entry. */
const values: Record<string, Record<string, () => string>> = {
  sort: { ...meetingKinds, ...dayKinds, ...itemKinds },
  kind: { ...dayKinds, ...itemKinds, ...meetingKinds },
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

/** A stored value of the register in words; nothing where it is shown as it stands. */
function registerValue(field: string, value: string, kind?: string): string | undefined {
  for (const { form, label, values } of fieldsCalled(field, kind)) {
    if (form === "choice" && values?.includes(value)) return choiceName(label, value);
    if (form === "entry") return titleOf(value) || undefined;
    if (form === "date") return dateWords(value);
  }
  return undefined;
}

/** A stored value in words, where it is a choice or names an entry; as it is otherwise. */
export function valueName(field: string, value: string, kind?: string): string {
  if (kind && isKind(kind)) {
    const own = value === "" ? undefined : registerValue(field, value, kind);
    if (own) return own;
  } else if (field === "kind" && isKind(value)) return kindName(value);
  const name = values[field]?.[value];
  if (name) return name();
  if (field === "days_off") return daysOff(value);
  if (value === "true") return text.deskYes();
  if (value === "false") return text.deskNo();
  return /^[0-9.:-]+$/.test(value) ? digits(value) : value;
}

/** What a change did, in words: a member of a set that came or went is said by its title. */
export function changeWords(
  change: { field: string; before: string; after: string },
  kind?: string,
): { before: string; after: string } {
  const set = memberOf(change.field);
  if (set) {
    const title = titleOf(set.member) || set.member;
    return {
      before: change.before === "true" ? title : "",
      after: change.after === "true" ? title : "",
    };
  }
  const { before, after } = change;
  return {
    before: before && valueName(change.field, before, kind),
    after: after && valueName(change.field, after, kind),
  };
}
