/** How a noun of the register is described; `@/api/shapes` holds the descriptions. */

/** What a field holds. */
export type Form =
  "line" | "text" | "date" | "number" | "choice" | "flag" | "entry" | "entries" | "email" | "code";

/** One field; two that end in `_ar` and `_en` are one text in both languages. */
export interface FieldShape {
  name: string;
  form: Form;
  /** The end of the key of its label, `register-field-…`, and of its choices, `register-choice-…`. */
  label: string;
  least?: number;
  most?: number;
  values?: readonly string[];
  /** The kinds of entry that it may name. */
  kinds?: readonly string[];
}

/** A kind of part of an entry. */
export interface PartShape {
  kind: string;
  /** Whether the parts have an order of their own. */
  ordered: boolean;
  fields: readonly FieldShape[];
}

/** A part of an entry that somebody came to see. */
export interface WantedPart {
  part: string;
  /** Whether it was shown: who returns to it later keeps the focus. */
  shown?: boolean;
}

/** A noun of the register. */
export interface Shape {
  kind: string;
  group: string;
  /** The fields whose entries give the title when there is no name. */
  titledBy: readonly string[];
  fields: readonly FieldShape[];
  parts: readonly PartShape[];
}
