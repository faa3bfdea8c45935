/** An earlier version as plain fields: what a dialog shows of a record, an entry or the settings. */
import type { Entry, MeetingRecord, Settings } from "@/api/types";
import { best } from "@/meeting/names";
import { partShape, shapeOf } from "@/register/names";
import { titleOf } from "@/register/titles.svelte";
import { partWords } from "@/register/words";

/** A field of an earlier version: its stored name and its value then. */
export interface EarlierField {
  field: string;
  value: string;
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/** The fields of the settings, in their order; the template is no value of the officer's. */
export function settingsFields(settings: Settings): EarlierField[] {
  const told = Object.entries(settings).filter(([name]) => name !== "template");
  return told.map(([field, value]) => ({ field, value: plain(value) }));
}

/** The fields of an entry in the order of its form, a set as the titles of its members. */
export function entryFields(entry: Entry): EarlierField[] {
  const fields = shapeOf(entry.kind)?.fields ?? [];
  return fields.map(({ name }) => {
    const value = entry.values[name];
    return { field: name, value: Array.isArray(value) ? value.map(titleOf).join("\n") : plain(value) };
  });
}

/** The parts of an entry in words. */
export function entryParts(entry: Entry): { id: string; kind: string; words: string }[] {
  return entry.parts
    .filter((part) => !part.deleted)
    .map((part) => {
      const shape = partShape(entry.kind, part.kind);
      const words = shape ? partWords(shape, part.values, titleOf) : null;
      const said = words ? [words.main, ...words.details, words.dates] : [];
      return { id: part.id, kind: part.kind, words: said.filter(Boolean).join(" · ") };
    });
}

/** The fields of a meeting, by the names under which they are stored. */
export function meetingFields(meeting: MeetingRecord): EarlierField[] {
  const fields: Record<string, unknown> = {
    sort: meeting.kind,
    ordinal: meeting.ordinal,
    typed_title_ar: meeting.typed_title_ar,
    typed_title_en: meeting.typed_title_en,
    starts: meeting.starts,
    ends: meeting.ends,
    status_set: meeting.status_set,
    mode: meeting.mode,
    place_ar: meeting.place_ar,
    place_en: meeting.place_en,
    host_entry: best(meeting.host.name_ar, meeting.host.name_en),
    theme_ar: meeting.theme_ar,
    theme_en: meeting.theme_en,
    symbol: meeting.symbol,
    languages: meeting.languages,
    numbering: meeting.numbering,
    zone: meeting.zone,
    note_ar: meeting.note_ar,
    note_en: meeting.note_en,
  };
  return Object.entries(fields).map(([field, value]) => ({ field, value: plain(value) }));
}

/** The changed fields by item; the document's own stand under the empty id. */
export function changedByItem(changed: { item: string; field: string }[]): Map<string, Set<string>> {
  const items = new Map<string, Set<string>>();
  for (const { item, field } of changed) {
    const fields = items.get(item) ?? new Set<string>();
    items.set(item, fields.add(field));
  }
  return items;
}
