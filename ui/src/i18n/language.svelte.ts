/** The language of the interface: one value, from which direction, digits and every text follow. */

/** A language of the interface. */
export type Language = "ar" | "en";

/** The direction of each language; the only table of its kind. */
export const directions: Record<Language, "rtl" | "ltr"> = { ar: "rtl", en: "ltr" };

let current = $state<Language>("ar");
let arabicDigits = $state(false);
let levantine = $state(false);

/** The language in force, with what follows from it. */
export const language = {
  get code(): Language {
    return current;
  },
  get direction(): "rtl" | "ltr" {
    return directions[current];
  },
  /** The other language, in which the second line of a pair stands. */
  get other(): Language {
    return current === "ar" ? "en" : "ar";
  },
  /** A full locale for Intl: digits and calendar are never left to the engine. */
  get locale(): string {
    return localeOf(current, arabicDigits, levantine);
  },
  set(next: Language): void {
    current = next;
  },
  /** The office's digits and month names, from its settings. */
  setOffice(digits: string, months: string): void {
    arabicDigits = digits === "arabic_indic";
    levantine = months === "levantine" || months === "un_dual";
  },
};

/** The Intl locale of a language with explicit digits and calendar. */
export function localeOf(code: Language, arabic: boolean, levant: boolean): string {
  if (code === "en") return "en-GB-u-ca-gregory-nu-latn";
  return `${levant ? "ar-LB" : "ar-EG"}-u-ca-gregory-nu-${arabic ? "arab" : "latn"}`;
}
