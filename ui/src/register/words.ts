/** A part or a line of the register in a few words: what it is, and what tells it from others. */
import type { EntryRow } from "@/api/types";
import { dateWords, spanWords } from "@/i18n/dates";
import { language } from "@/i18n/language.svelte";
import { number } from "@/i18n/numbers";
import { best, second } from "@/meeting/names";
import { filled, formRows, listOf, numberOf, textOf, type FormRow, type Values } from "./form";
import { choiceName, labelName, shapeOf } from "./names";
import type { FieldShape, PartShape } from "./shape";

/** A part in words. */
export interface PartWords {
  main: string;
  details: string[];
  dates: string;
}

/** What stands first, in this order, and what is no part of the line. */
const first = ["title", "name", "party", "holder", "target", "instrument", "state", "organisation", "owner"];
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

/** A part in words; `titleOf` gives the titles of the entries that it names. */
export function partWords(shape: PartShape, values: Values, titleOf: Titles): PartWords {
  const rows = formRows(shape.fields).filter((row) => filled(row, values) && !silent.has(row.name));
  const main = first.map((name) => rows.find((row) => row.name === name)).find(Boolean) ?? rows[0];
  const rest = rows.filter((row) => row !== main).map((row) => fieldWords(row, values, titleOf));
  return {
    main: main ? fieldWords(main, values, titleOf) : "",
    details: [...figureWords(shape.fields, values), ...rest].filter(Boolean),
    dates: spanWords(textOf(values, "starts") || null, textOf(values, "ends") || null),
  };
}

/** The second line of a row of the list: its sort, position or dates, and the name in the other language. */
export function rowWords(row: EntryRow): string {
  const sort = shapeOf(row.kind)?.fields.find((field) => field.name === "sort");
  const words = [
    row.sort && sort ? choiceName(sort.label, row.sort) : "",
    row.kind === "person" ? best(row.long_name_ar, row.long_name_en) : "",
    spanWords(row.starts, row.ends),
    second(row.title_ar, row.title_en),
  ];
  return words.filter(Boolean).join(" · ");
}
