/** Numbers, times and dates as they are read, in the digits and the calendar of the settings. */
import { language } from "./language.svelte";

/** A number in the digits of the interface, not grouped. */
export function number(value: number): string {
  return new Intl.NumberFormat(language.locale, { useGrouping: false }).format(value);
}

/** Any text with its Western digits turned into those of the interface (clock times, years). */
export function digits(value: string): string {
  if (!language.locale.endsWith("arab")) return value;
  return value.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** An instant (RFC 3339, UTC) as a day and a clock time on this machine's clock. */
export function dateTime(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const day = new Intl.DateTimeFormat(language.locale, { day: "numeric", month: "short", year: "numeric" });
  return `${day.format(at)}${language.code === "ar" ? "، " : ", "}${clock(at)}`;
}

/** The clock time of an instant on this machine's clock, as HH:MM. */
export function clock(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return digits(`${two(at.getHours())}:${two(at.getMinutes())}`);
}

/** A size in bytes as whole kilobytes, at least 1. */
export function kilobytes(bytes: number): string {
  return number(Math.max(1, Math.round(bytes / 1024)));
}

/** The name of a month, 1 to 12, in the interface's language. */
export function monthName(month: number): string {
  return new Intl.DateTimeFormat(language.locale, { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2021, month - 1, 15)),
  );
}

/** A text that keeps its own direction where no element can be set around it. */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
