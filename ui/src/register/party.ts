/** Parties that are texts: who presents or hosts without standing in the register. */
import type { NamedParty, Party } from "@/api/types";

/** A party with its text in one language, beside that in the other one as it stands. */
export function withText(party: NamedParty | undefined, code: "ar" | "en", value: string): Party {
  const text = { entry: null, text_ar: party?.name_ar ?? "", text_en: party?.name_en ?? "" };
  return code === "ar" ? { ...text, text_ar: value } : { ...text, text_en: value };
}
