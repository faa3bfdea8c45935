/** The stretch of time that the timeline shows: plain functions over whole days, counted from 1 January 1970. */

/** How far the timeline can be zoomed, from the widest stretch to the narrowest. */
export const zooms = ["decade", "five-years", "two-years", "year", "quarter", "month", "week"] as const;

/** One step of the zoom. */
export type Zoom = (typeof zooms)[number];

/** A stretch of days; the last one belongs to it. */
export interface Span {
  first: number;
  last: number;
}

const DAY = 86_400_000;

/** The number of a day written `2021-12-14`; nothing when it is none. */
export function dayNumber(date: string): number | null {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.round(at / DAY);
}

/** A day as it is written, `2021-12-14`. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function of(year: number, month: number, day = 1): number {
  return Math.round(Date.UTC(year, month, day) / DAY);
}

const wide: Record<"decade" | "five-years" | "two-years" | "year", number> = {
  decade: 10,
  "five-years": 5,
  "two-years": 2,
  year: 1,
};

/**
 * The stretch of a zoom around a day: whole years, months or weeks; a decade begins three years before, so that what
 * is past and what is to come are both in sight. A week begins on the day after the weekly days off.
 */
export function spanAround(zoom: Zoom, day: number, weekStart = 7): Span {
  const at = new Date(day * DAY);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  switch (zoom) {
    case "week": {
      const first = day - ((weekday(day) - weekStart + 7) % 7);
      return { first, last: first + 6 };
    }
    case "month":
      return { first: of(year, month), last: of(year, month + 1) - 1 };
    case "quarter": {
      const begin = month - (month % 3);
      return { first: of(year, begin), last: of(year, begin + 3) - 1 };
    }
    default: {
      const years = wide[zoom];
      const begin = year - Math.floor(years / 3);
      return { first: of(begin, 0), last: of(begin + years, 0) - 1 };
    }
  }
}

/** The day around which the next stretch lies, forwards or backwards. */
export function moved(zoom: Zoom, day: number, steps: number): number {
  const at = new Date(day * DAY);
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const within = (y: number, m: number): number => {
    const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
    return of(y, m, Math.min(date, last));
  };
  switch (zoom) {
    case "week":
      return day + 7 * steps;
    case "month":
      return within(year, month + steps);
    case "quarter":
      return within(year, month + 3 * steps);
    default:
      return within(year + Math.max(1, Math.floor(wide[zoom] / 2)) * steps, month);
  }
}

/** The zoom beside this one: 1 nearer, -1 farther. */
export function zoomed(zoom: Zoom, by: number): Zoom {
  const at = zooms.indexOf(zoom) + by;
  return zooms[Math.max(0, Math.min(zooms.length - 1, at))]!;
}

/** A mark of the scale. */
export interface Tick {
  day: number;
  /** What it begins. */
  of: "year" | "month" | "day";
}

/** The marks of the scale: years, months or days, so that no more than some thirty stand side by side. */
export function ticks(zoom: Zoom, span: Span): Tick[] {
  const marks: Tick[] = [];
  if (zoom === "week" || zoom === "month") {
    for (let day = span.first; day <= span.last; day += 1) marks.push({ day, of: "day" });
    return marks;
  }
  const months = zoom === "quarter" || zoom === "year" ? 1 : zoom === "two-years" ? 3 : 12;
  const from = new Date(span.first * DAY);
  for (let month = 0; ; month += months) {
    const day = of(from.getUTCFullYear(), from.getUTCMonth() + month);
    if (day > span.last) return marks;
    marks.push({ day, of: months === 12 ? "year" : "month" });
  }
}

/** Where a stretch of days stands in the span, in shares of its width; nothing when it lies outside. */
export function placed(span: Span, first: number, last: number): { start: number; size: number } | null {
  if (last < span.first || first > span.last) return null;
  const width = span.last - span.first + 1;
  const from = Math.max(first, span.first);
  const to = Math.min(last, span.last) + 1;
  return { start: (from - span.first) / width, size: (to - from) / width };
}

/** Lays stretches over one another in as few lanes as they need, none touching another; the lane of each. */
export function lanes(stretches: { start: number; size: number }[]): number[] {
  const ends: number[] = [];
  const lane: number[] = [];
  const inOrder = [...stretches.entries()].sort(([, one], [, other]) => one.start - other.start);
  for (const [at, { start, size }] of inOrder) {
    const free = ends.findIndex((end) => end <= start + 1e-9);
    lane[at] = free < 0 ? ends.length : free;
    ends[lane[at]] = start + size;
  }
  return lane;
}
