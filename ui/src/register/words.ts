/** A part or a line of the register in a few words: what it is, and what tells it from others. */
import type { EntryRow } from "@/api/types";
import { dateWords, spanWords } from "@/i18n/dates";
import { language } from "@/i18n/language.svelte";
import { number } from "@/i18n/numbers";
import { best } from "@/meeting/names";
import { filled, formRows, listOf, numberOf, textOf, type FormRow, type Values } from "./form";
import { choiceName, labelName, shapeOf } from "./names";
import type { FieldShape, PartShape } from "./shape";

/** A part in words. */
export interface PartWords {
  main: string;
  details: string[];
  dates: string;
}

/** What stands first in the line of a part, in this order, and what is no part of the line. */
const first = [
  "title",
  "name",
  "text",
  "party",
  "holder",
  "target",
  "instrument",
  "state",
  "organisation",
  "owner",
];
const silent = new Set(["starts", "ends", "source", "note", "long_name", "value", "qualifier"]);

type Titles = (id: string) => string;

function fieldWords(row: FormRow, values: Values, titleOf: Titles): string {
  if (row.pair) return best(textOf(values, `${row.name}_ar`), textOf(values, `${row.name}_en`));
  const { form, label } = row.field;
  const value = textOf(values, row.name);
  if (form === "choice") return choiceName(label, value);
  if (form === "entry") return titleOf(value);
  if (form === "date") return dateWords(value);
  if (form === "flag") return labelName(label);
  if (form === "entries")
    return listOf(values, row.name)
      .map(titleOf)
      .filter(Boolean)
      .join(language.code === "ar" ? "، " : ", ");
  if (form === "number") return `${labelName(label)}: ${number(numberOf(values, row.name) ?? 0)}`;
  return value;
}

/** A figure as it is said: “more than 100”. */
function figureWords(fields: readonly FieldShape[], values: Values): string[] {
  const value = numberOf(values, "value");
  if (value === null) return [];
  const qualifier = fields.find((field) => field.name === "qualifier");
  const said = qualifier && textOf(values, "qualifier");
  return [`${said && said !== "exactly" ? `${choiceName(qualifier.label, said)} ` : ""}${number(value)}`];
}

/** From when to when; where a part has one date only, that is the day itself and no beginning. */
function datesOf(shape: PartShape, values: Values): string {
  const starts = textOf(values, "starts");
  if (!shape.fields.some((field) => field.name === "ends")) return starts && dateWords(starts);
  return spanWords(starts || null, textOf(values, "ends") || null);
}

/** A part in words; `titleOf` gives the titles of the entries that it names. */
export function partWords(shape: PartShape, values: Values, titleOf: Titles): PartWords {
  const rows = formRows(shape.fields).filter((row) => filled(row, values) && !silent.has(row.name));
  const main = first.map((name) => rows.find((row) => row.name === name)).find(Boolean) ?? rows[0];
  const rest = rows.filter((row) => row !== main).map((row) => fieldWords(row, values, titleOf));
  return {
    main: main ? fieldWords(main, values, titleOf) : "",
    details: [...figureWords(shape.fields, values), ...rest].filter(Boolean),
    dates: datesOf(shape, values),
  };
}

/** The second line of a row of the list: its sort, position or dates. The name in the other language follows. */
export function rowWords(row: EntryRow): string {
  const shape = shapeOf(row.kind);
  const sort = shape?.fields.find((field) => field.name === "sort");
  // What stands in the calendar on one date is on that date; anything else begins on it.
  const onDay = shape?.group === "calendar" && row.starts !== null && row.ends === null;
  const words = [
    row.sort && sort ? choiceName(sort.label, row.sort) : "",
    row.kind === "person" ? best(row.long_name_ar, row.long_name_en) : "",
    onDay ? dateWords(row.starts ?? "") : spanWords(row.starts, row.ends),
  ];
  return words.filter(Boolean).join(" · ");
}
