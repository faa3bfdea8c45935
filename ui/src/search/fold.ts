/** A plain folding for filters on screen; the search of the store folds more (prefixes, presentation forms). */
import { westernDigits } from "@/components/dates";

/** Small letters, no harakat or tatweel, one shape for each hamza seat, ة as ه, ى as ي, Western digits. */
export function fold(value: string): string {
  return westernDigits(value)
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ؤ/g, "و")
    .replace(/[ئى]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/\s+/g, " ")
    .trim();
}
