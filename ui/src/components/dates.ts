/** Days with a precision, as typed and stored: `2021`, `2021-Q2`, `2021-06`, `2021-06-10`. */

const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Western digits for any digits that were typed. */
export function westernDigits(value: string): string {
  return value.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** A typed day in its stored form; nothing when it is no day. Accepts `/`, `.` and single digits. */
export function readDay(typed: string): string | null {
  const value = westernDigits(typed)
    .trim()
    .replace(/[/.\s]+/g, "-")
    .toUpperCase();
  let match = /^(\d{4})$/.exec(value);
  if (match) return year(match[1]) ? value : null;
  match = /^(\d{4})-?Q([1-4])$/.exec(value);
  if (match) return year(match[1]) ? `${match[1]}-Q${match[2]}` : null;
  match = /^(\d{4})-(\d{1,2})$/.exec(value);
  if (match) return month(match[2]) && year(match[1]) ? `${match[1]}-${two(match[2])}` : null;
  match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? reversed(value);
  if (!match) return null;
  const stored = `${match[1]}-${two(match[2])}-${two(match[3])}`;
  const at = new Date(`${stored}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(stored);
  return exists && year(match[1]) ? stored : null;
}

// 10-06-2021, as it is often written.
function reversed(value: string): RegExpExecArray | null {
  const match = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(value);
  return match ? (["", match[3]!, match[2]!, match[1]!] as unknown as RegExpExecArray) : null;
}

const year = (value: string | undefined): boolean => Number(value) >= 1900 && Number(value) <= 2200;
const month = (value: string | undefined): boolean => Number(value) >= 1 && Number(value) <= 12;
const two = (value: string | undefined): string => (value ?? "").padStart(2, "0");

/** A typed clock time as `HH:MM`; nothing when it is none. Accepts `9`, `930`, `9:30`, `9.30`. */
export function readTime(typed: string): string | null {
  const value = westernDigits(typed).trim();
  const match = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/.exec(value);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? "0")];
  return hours < 24 && minutes < 60 ? `${two(String(hours))}:${two(String(minutes))}` : null;
}

/** One cell of a calendar page. */
export interface Cell {
  iso: string;
  day: number;
  /** Whether it belongs to the month that is shown. */
  inside: boolean;
}

/** The six weeks of a month's page; `first` is the weekday of its first column, 1 (Monday) to 7 (Sunday). */
export function monthPage(year: number, month: number, first: number): Cell[] {
  const start = new Date(Date.UTC(year, month - 1, 1));
  const shift = ((start.getUTCDay() || 7) - first + 7) % 7;
  return Array.from({ length: 42 }, (_, index) => {
    const at = new Date(Date.UTC(year, month - 1, 1 - shift + index));
    return {
      iso: at.toISOString().slice(0, 10),
      day: at.getUTCDate(),
      inside: at.getUTCMonth() === month - 1,
    };
  });
}

/** A day moved by a number of days. */
export function addDays(iso: string, days: number): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
