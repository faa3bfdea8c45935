/** Dates that are known to the year, the quarter, the month or the day, in words of the interface. */
import { language } from "./language.svelte";
import { text } from "./messages";
import { digits } from "./numbers";

const quarters = [
  text.entryQuarterFirst,
  text.entryQuarterSecond,
  text.entryQuarterThird,
  text.entryQuarterFourth,
];

/** A date such as `2021`, `2021-Q2`, `2021-06` or `2021-06-10` in words; no more than it says. */
export function dateWords(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return quarters[Number(quarter[2]) - 1]!({ year: digits(quarter[1]!) });
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return digits(date);
  const at = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? 1)));
  return new Intl.DateTimeFormat(language.locale, {
    year: "numeric",
    month: "long",
    day: parts[3] ? "numeric" : undefined,
    timeZone: "UTC",
  }).format(at);
}

/** The first of two dates in words, without the month and the year that the second one says too. */
function beginning(from: string, to: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}$/;
  if (!whole.test(from) || !whole.test(to) || from.slice(0, 4) !== to.slice(0, 4)) return dateWords(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return digits(String(Number(from.slice(8))));
  const at = new Date(`${from}T00:00:00Z`);
  return new Intl.DateTimeFormat(language.locale, { month: "long", day: "numeric", timeZone: "UTC" }).format(
    at,
  );
}

/** From when to when, in words; empty when neither is known. */
export function spanWords(from: string | null, to: string | null): string {
  if (from && to) {
    if (from === to) return dateWords(from);
    return text.entryDatesBoth({ from: beginning(from, to), to: dateWords(to) });
  }
  if (from) return text.entryDatesFrom({ from: dateWords(from) });
  return to ? text.entryDatesTo({ to: dateWords(to) }) : "";
}
