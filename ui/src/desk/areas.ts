/**
 * The screens that nouns bring with them. A noun's folder has an `area.ts` whose default export says what the sidebar,
 * the palette and the frame need to know; nothing else has to be told of it. Its screen is loaded when it is opened.
 */
import type { Component } from "svelte";

/** A screen of a noun. */
export interface Area {
  /** The first part of its address: `calendar` in `#/calendar/2026`. */
  name: string;
  title: () => string;
  /** The icon of its line in the sidebar; without one it is reached from elsewhere and from the palette. */
  icon?: Component<{ size?: number }>;
  /** The place of its line in the sidebar, from the top. */
  order: number;
  /** Its name in the palette. */
  command: () => string;
  /** The name of its action, as the command table knows it. */
  action: string;
  /** The kinds of the register above whose list a button leads to it. */
  beside?: readonly string[];
  /** Whether that button tells it the kind, as the other part of the address. */
  fromList?: boolean;
  /** The kind of the register whose new entries are begun on this screen, with `new` as the other part. */
  begins?: string;
  /** The screen, which gets the other parts of the address. */
  screen: () => Promise<{ default: Component<{ parts: string[] }> }>;
}

const found = import.meta.glob<{ default: Area | Area[] }>("../*/area.ts", { eager: true });

/** All of them, in the order of the sidebar. */
export const areas: readonly Area[] = Object.values(found)
  .flatMap((module) => module.default)
  .sort((one, two) => one.order - two.order);

/** The screen of this name. */
export function areaOf(name: string): Area | undefined {
  return areas.find((area) => area.name === name);
}
