/** The lines of a list of states, whatever the list is of. */
import type { DistinguishedState, MemberState } from "@/api/types";
import { dateWords, spanWords } from "@/i18n/dates";
import { text } from "@/i18n/messages";
import { best } from "@/meeting/names";
import { choiceName, shapeOf } from "@/register/names";

/** A state in a list. */
export interface StateLine {
  key: string;
  id: string;
  /** The place in the protocol order; nothing for a state that is no member of the League. */
  order: number | null;
  name_ar: string;
  name_en: string;
  long_name_ar: string;
  long_name_en: string;
  counted: boolean;
  /** What the last columns say. */
  said: string[];
}

/** The distinctions that a state can carry. */
export const distinctions: readonly string[] =
  shapeOf("state")
    ?.parts.find((part) => part.kind === "distinction")
    ?.fields.find((field) => field.name === "sort")?.values ?? [];

/** A member with its standing. */
export function lineOfMember(state: MemberState): StateLine {
  return { ...state, key: state.id, said: [choiceName("standing", state.standing)] };
}

/** A state with what it carries its distinction for, and since when. */
export function lineOfDistinguished(state: DistinguishedState): StateLine {
  const { instrument } = state;
  const said = [instrument ? best(instrument.title_ar, instrument.title_en) : "", periodOf(state)];
  return { ...state, key: state.part, counted: true, said };
}

/** From when to when, in the words of the paper; empty when neither is known. */
function periodOf({ starts, ends }: DistinguishedState): string {
  if (starts && !ends) return text.listSince({ date: dateWords(starts) });
  if (ends && !starts) return text.listUntil({ date: dateWords(ends) });
  return spanWords(starts || null, ends || null);
}

/** The instruments for which these states carry their distinction, each once. */
export function instrumentsOf(states: readonly DistinguishedState[]): { value: string; label: string }[] {
  const named = states.flatMap((state) => (state.instrument ? [state.instrument] : []));
  const titles = new Map(named.map((one) => [one.id, best(one.title_ar, one.title_en)]));
  return [...titles].map(([value, label]) => ({ value, label }));
}
