/** What the palette lists: meetings looked at last, hits of the search, and every action of the moment. */
import { call } from "@/api/client";
import { lastAsked } from "@/api/last_asked";
import type { Hit } from "@/api/types";
import { actions, type Action } from "@/desk/actions.svelte";
import { attempt } from "@/desk/notices.svelte";
import { go } from "@/desk/place.svelte";
import { text } from "@/i18n/messages";
import { fold } from "./fold";
import { kindsName, openHit } from "./hits";
import { recent, type Recent } from "./recent";
import { nothing, placeOf } from "./wanted";

/** One line of the palette. */
export type Line =
  | { id: string; group: string; type: "action"; action: Action }
  | { id: string; group: string; type: "hit"; hit: Hit }
  | { id: string; group: string; type: "all"; words: string }
  | { id: string; group: string; type: "recent"; meeting: Recent };

/** A pause in typing before the store is asked, in milliseconds. */
const PAUSE = 60;

export class Palette {
  typed = $state("");
  hits = $state.raw<Hit[]>([]);
  /** The text for which `hits` holds. */
  answered = $state("");
  at = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #latest = lastAsked();
  #recent = recent();

  get lines(): Line[] {
    const words = fold(this.typed).split(" ").filter(Boolean);
    if (words.length === 0) return [...this.#recents(), ...this.#actions([])];
    const all: Line = {
      id: "all",
      group: text.searchScreenTitle(),
      type: "all",
      words: this.typed.trim(),
    };
    return [...this.#hitLines(), ...this.#actions(words), all];
  }

  type(value: string): void {
    this.typed = value;
    this.at = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(value.trim()), PAUSE);
  }

  #find(wanted: string): Promise<void> {
    const found: Promise<Hit[] | undefined> =
      wanted === "" ? Promise.resolve([]) : attempt(() => call("search.find", { text: wanted, limit: 30 }));
    return this.#latest(found, (hits) => {
      // An answer to an older text is not shown, and neither is an older answer when the store refuses this one.
      if (this.typed.trim() !== wanted) return;
      this.hits = hits ?? [];
      if (hits) this.answered = wanted;
    });
  }

  /**
   * The line to take: one that was chosen among those in sight, or else the first for what is typed, not for the
   * letters before it. Nothing when more is typed meanwhile.
   */
  async line(): Promise<Line | undefined> {
    const wanted = this.typed.trim();
    if (this.at === 0 && this.answered !== wanted) {
      clearTimeout(this.#timer);
      await this.#find(wanted);
      if (this.typed.trim() !== wanted) return undefined;
    }
    return this.lines[this.at];
  }

  move(to: number): void {
    const count = this.lines.length;
    if (count > 0) this.at = (to + count) % count;
  }

  #recents(): Line[] {
    return this.#recent.map((meeting) => ({
      id: `recent-${meeting.id}`,
      group: text.searchGroupRecent(),
      type: "recent",
      meeting,
    }));
  }

  #actions(words: string[]): Line[] {
    const seen = new Set<string>();
    return actions()
      .filter((action) => {
        const name = fold(action.title());
        if (seen.has(name) || !words.every((word) => name.includes(word))) return false;
        seen.add(name);
        return action.id !== "search";
      })
      .map((action) => ({
        id: `action-${action.id}`,
        group: text.searchGroupCommands(),
        type: "action",
        action,
      }));
  }

  /** The hits by group; the group of the best hit stands first. */
  #hitLines(): Line[] {
    const groups = [...new Set(this.hits.map((hit) => groupOf(hit.kind)))];
    const rank = (hit: Hit): number => groups.indexOf(groupOf(hit.kind));
    return [...this.hits]
      .map((hit, index) => ({ hit, index }))
      .sort((one, other) => rank(one.hit) - rank(other.hit) || one.index - other.index)
      .map(({ hit }) => ({
        id: `hit-${hit.kind}-${hit.id}-${hit.item ?? ""}`,
        group: groupOf(hit.kind),
        type: "hit",
        hit,
      }));
  }
}

function groupOf(kind: string): string {
  return ["meeting", "agenda_item", "document"].includes(kind) ? kindsName(kind) : text.searchGroupRegister();
}

/** Goes where a line leads, or does what it says. */
export function follow(line: Line): void {
  if (line.type === "action") void line.action.run();
  else if (line.type === "recent") go({ area: "meeting", id: line.meeting.id, item: null });
  else if (line.type === "all") go(placeOf({ ...nothing, words: line.words }));
  else void openHit(line.hit);
}
