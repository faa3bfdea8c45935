/** The words of the register: its groups, kinds, parts, fields and choices, and the description of each noun. */
import { shapes } from "@/api/shapes";
import { format } from "@/i18n/fluent.svelte";
import { text } from "@/i18n/messages";
import type { FieldShape, PartShape, Shape } from "./shape";

const key = (word: string): string => word.replace(/_/g, "-");

/** The name of a group of kinds. */
export const groupName = (group: string): string => format(`register-group-${key(group)}`);

/** One entry of a kind, in words; a meeting too, where a field may name one. */
export function kindName(kind: string): string {
  return kind === "meeting" ? text.meetingColumnTitle() : format(`register-kind-${key(kind)}`);
}

/** All entries of a kind, in words. */
export function kindsName(kind: string): string {
  return kind === "meeting" ? text.meetingTitle() : format(`register-kinds-${key(kind)}`);
}

/** One part of a kind, in words. */
export const partName = (kind: string): string => format(`register-part-${key(kind)}`);

/** All parts of a kind, in words. */
export const partsName = (kind: string): string => format(`register-parts-${key(kind)}`);

/** The label of a field or a pair of fields. */
export const labelName = (label: string): string => format(`register-field-${key(label)}`);

/** A choice of a field, in words. */
export const choiceName = (label: string, value: string): string =>
  format(`register-choice-${key(label)}-${key(value)}`);

/** Whether the register has this kind. */
export const isKind = (kind: string): boolean => shapes.some((shape) => shape.kind === kind);

/** The description of a kind; nothing when the register has none of that name. */
export function shapeOf(kind: string): Shape | undefined {
  return shapes.find((shape) => shape.kind === kind);
}

/** The description of a kind of part. */
export function partShape(kind: string, part: string): PartShape | undefined {
  return shapeOf(kind)?.parts.find((one) => one.kind === part);
}

/** The fields of this name, of the entries of a kind and of their parts; of all kinds when none is told. */
export function fieldsCalled(name: string, kind?: string): FieldShape[] {
  const of = kind ? shapes.filter((shape) => shape.kind === kind) : shapes;
  const all = of.flatMap((shape) => [...shape.fields, ...shape.parts.flatMap((part) => part.fields)]);
  return all.filter((field) => field.name === name);
}

/** The kinds of entry that meetings and items carry as tags. */
export const tagKinds: readonly string[] = ["objective", "theme"];
