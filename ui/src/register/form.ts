/** How the fields of a noun stand in its form: two languages of one text beside each other, the rest one by one. */
import type { FieldValue } from "@/api/types";
import type { FieldShape } from "./shape";

/** The values of an entry or a part. */
export type Values = Record<string, FieldValue>;

/** One place of the form. */
export interface FormRow {
  /** The name of the field; of a pair, without the language. */
  name: string;
  /** Both languages of one text. */
  pair: boolean;
  /** The field; of a pair, the Arabic one. */
  field: FieldShape;
  /** Whether it takes the whole width. */
  wide: boolean;
}

const wideForms = new Set(["text", "entries"]);

/** The places of a form in their order. */
export function formRows(fields: readonly FieldShape[]): FormRow[] {
  const names = new Set(fields.map((field) => field.name));
  const rows: FormRow[] = [];
  for (const field of fields) {
    const base = field.name.replace(/_(ar|en)$/, "");
    const pair = base !== field.name && names.has(`${base}_ar`) && names.has(`${base}_en`);
    if (pair && field.name.endsWith("_en")) continue;
    rows.push({
      name: pair ? base : field.name,
      pair,
      field,
      wide: pair || wideForms.has(field.form) || field.name === "source",
    });
  }
  return rows;
}

/** Whether a value says something. */
export function says(value: FieldValue | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
}

/** Whether a place of the form holds something. */
export function filled(row: FormRow, values: Values): boolean {
  return row.pair ? says(values[`${row.name}_ar`]) || says(values[`${row.name}_en`]) : says(values[row.name]);
}

/** So many places are always shown; the others when they hold something or are asked for. */
export const ALWAYS = 7;

/** The text of a value; empty when it is no text. */
export const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === "string" ? value : "";
};

/** The members of a set; none when there is no set. */
export const listOf = (values: Values, name: string): string[] => {
  const value = values[name];
  return Array.isArray(value) ? value : [];
};

/** The number of a field; nothing when there is none. */
export const numberOf = (values: Values, name: string): number | null => {
  const value = values[name];
  return typeof value === "number" ? value : null;
};

/** A name of the journal as it stands in the names for the window tests. */
export const dashed = (name: string): string => name.replace(/_/g, "-");
