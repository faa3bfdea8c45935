/** What is looked for: words and filters, as an address, as a request, and as a saved search keeps it. */
import type { Entry, SearchFilters } from "@/api/types";
import type { Place } from "@/desk/place.svelte";

type Values = Entry["values"];

export interface Wanted {
  words: string;
  kinds: string[];
  states: string[];
  tags: string[];
  years: number[];
  deleted: boolean;
}

export const nothing: Wanted = { words: "", kinds: [], states: [], tags: [], years: [], deleted: false };

const list = (text: string | undefined): string[] => (text ?? "").split(" ").filter(Boolean);
const numbers = (text: string | undefined): number[] =>
  list(text)
    .map(Number)
    .filter((year) => Number.isInteger(year) && year > 0 && year < 10_000);

/** Reads the parts of an address. */
export function fromParts(parts: string[]): Wanted {
  const [words = "", kinds, states, tags, years, deleted] = parts;
  return {
    words,
    kinds: list(kinds),
    states: list(states),
    tags: list(tags),
    years: numbers(years),
    deleted: deleted === "deleted",
  };
}

/** The place that shows this. */
export function placeOf(wanted: Wanted): Place {
  const parts = [
    wanted.words,
    ...[wanted.kinds, wanted.states, wanted.tags, wanted.years].map((one) => one.join(" ")),
  ];
  return { area: "noun", name: "search", parts: [...parts, wanted.deleted ? "deleted" : ""] };
}

/** The filters of a request. */
export function filtersOf({ kinds, states, tags, years, deleted }: Wanted): SearchFilters {
  return { kinds, states, tags, years, deleted };
}

/** Whether anything is asked for. */
export function asks(wanted: Wanted): boolean {
  return wanted.words.trim() !== "" || isFiltered(wanted);
}

/** Whether there is a filter. */
export function isFiltered({ kinds, states, tags, years, deleted }: Wanted): boolean {
  return deleted || [kinds, states, tags, years].some((one) => one.length > 0);
}

/** Reads a saved search. */
export function fromValues(values: Values): Wanted {
  const line = (field: string): string => (typeof values[field] === "string" ? values[field] : "");
  const ids = (field: string): string[] => (Array.isArray(values[field]) ? values[field] : []);
  return {
    words: line("words"),
    kinds: list(line("kinds")),
    years: numbers(line("years")),
    states: ids("states"),
    tags: ids("tags"),
    deleted: values.only_deleted === true,
  };
}

/** The values of a saved search. */
export function valuesOf(wanted: Wanted): Values {
  return {
    words: wanted.words.trim() || null,
    kinds: wanted.kinds.join(" ") || null,
    years: wanted.years.join(" ") || null,
    states: wanted.states,
    tags: wanted.tags,
    only_deleted: wanted.deleted,
  };
}

/** The list with the value, or without it when it was there. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}
