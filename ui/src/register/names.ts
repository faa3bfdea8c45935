/** The names of the register's kinds and of their fields. */
import type { EntryKind } from "@/api/types";
import { text } from "@/i18n/messages";

export const entryKinds: Record<EntryKind, () => string> = {
  state: text.registerKindState,
  person: text.registerKindPerson,
  organisation: text.registerKindOrganisation,
  process: text.registerKindProcess,
  instrument: text.registerKindInstrument,
  term: text.registerKindTerm,
};

export const entryLists: Record<EntryKind, () => string> = {
  state: text.registerKindsState,
  person: text.registerKindsPerson,
  organisation: text.registerKindsOrganisation,
  process: text.registerKindsProcess,
  instrument: text.registerKindsInstrument,
  term: text.registerKindsTerm,
};

/** The names of a pair of fields: one for the eye, one for each language. */
export interface PairNames {
  both: () => string;
  ar: () => string;
  en: () => string;
}

/** What the name of an entry is called, by kind. */
export function nameLabels(kind: EntryKind): PairNames {
  if (kind === "state")
    return {
      both: text.registerFieldShortName,
      ar: text.registerFieldShortNameAr,
      en: text.registerFieldShortNameEn,
    };
  if (kind === "term")
    return { both: text.registerFieldTerm, ar: text.registerFieldTermAr, en: text.registerFieldTermEn };
  return { both: text.registerFieldName, ar: text.registerFieldNameAr, en: text.registerFieldNameEn };
}

/** What the long name of an entry is called, by kind. */
export function longLabels(kind: EntryKind): PairNames {
  switch (kind) {
    case "state":
      return {
        both: text.registerFieldOfficialName,
        ar: text.registerFieldOfficialNameAr,
        en: text.registerFieldOfficialNameEn,
      };
    case "person":
      return {
        both: text.registerFieldPosition,
        ar: text.registerFieldPositionAr,
        en: text.registerFieldPositionEn,
      };
    case "term":
      return {
        both: text.registerFieldExplanation,
        ar: text.registerFieldExplanationAr,
        en: text.registerFieldExplanationEn,
      };
    default:
      return {
        both: text.registerFieldFullName,
        ar: text.registerFieldFullNameAr,
        en: text.registerFieldFullNameEn,
      };
  }
}
