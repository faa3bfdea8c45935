/** The names of stored fields, for the history and the conflicts. */
import { format, known } from "@/i18n/fluent.svelte";
import { text } from "@/i18n/messages";

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
