/**
 * Tabs that nouns add to the pane of an entry. A noun's folder has a `tab.ts` whose default export says what the pane
 * needs to know; nothing else has to be told of it.
 */
import type { Component } from "svelte";
import type { Entry } from "@/api/types";

/** A tab beside the fields, the links and the history of an entry. */
export interface EntryTab {
  name: string;
  /** The kinds of entries that have it. */
  kinds: readonly string[];
  title: () => string;
  pane: () => Promise<{ default: Component<{ entry: Entry }> }>;
}

const found = import.meta.glob<{ default: EntryTab }>("../*/tab.ts", { eager: true });

/** The tabs that the entries of a kind have. */
export function tabsOf(kind: string): EntryTab[] {
  return Object.values(found)
    .map((module) => module.default)
    .filter((tab) => tab.kinds.includes(kind));
}
