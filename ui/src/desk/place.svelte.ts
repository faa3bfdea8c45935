/** Where the officer is: an address after `#`, so that a reload comes back to the same place. */

import { areaOf } from "./areas";

/** A place on the desk. */
export type Place =
  | { area: "meetings"; deleted: boolean }
  | { area: "meeting"; id: string; item: string | null }
  /** `part` is the part of the entry that is looked for. */
  | { area: "register"; kind: string; id: string | null; deleted: boolean; part?: string | undefined }
  | { area: "translations" }
  | { area: "conflicts" }
  | { area: "settings" }
  /** A screen that a noun brings with it, see `areas.ts`. */
  | { area: "noun"; name: string; parts: string[] };

/** Reads an address such as `#/meeting/ID/ITEM`. */
export function parsePlace(hash: string): Place {
  const [area = "", first, second, ...more] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  switch (area) {
    case "meeting":
      return first ? { area, id: first, item: second || null } : { area: "meetings", deleted: false };
    case "register":
      return { area, kind: first || "state", id: second || null, deleted: false, part: more[0] || undefined };
    case "register-deleted":
      return { area: "register", kind: first || "state", id: null, deleted: true };
    case "translations":
    case "conflicts":
    case "settings":
      return { area };
    case "meetings-deleted":
      return { area: "meetings", deleted: true };
    default:
      return areaOf(area)
        ? { area: "noun", name: area, parts: [first, second, ...more].filter((part) => part !== undefined) }
        : { area: "meetings", deleted: false };
  }
}

/** Writes the address of a place. */
export function addressOf(place: Place): string {
  const join = (...parts: (string | null | undefined)[]): string =>
    "#/" +
    parts
      .filter((part) => part !== null && part !== undefined)
      .map(encodeURIComponent)
      .join("/");
  switch (place.area) {
    case "meeting":
      return join("meeting", place.id, place.item);
    case "register":
      return join(place.deleted ? "register-deleted" : "register", place.kind, place.id, place.part);
    case "meetings":
      return join(place.deleted ? "meetings-deleted" : "meetings");
    case "noun":
      return join(place.name, ...place.parts);
    default:
      return join(place.area);
  }
}

let current = $state<Place>(parsePlace(location.hash));

window.addEventListener("hashchange", () => {
  const next = parsePlace(location.hash);
  if (addressOf(next) !== addressOf(current)) current = next;
});

export const here = {
  get place(): Place {
    return current;
  },
};

/** Goes to a place. */
export function go(place: Place, replace = false): void {
  current = place;
  const address = addressOf(place);
  if (location.hash === address) return;
  try {
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  } catch {
    // WebKit takes a hundred addresses in half a minute, and an arrow key held down asks for more: the place is the
    // right one, and only a reload would miss it.
  }
}

window.addEventListener("popstate", () => {
  current = parsePlace(location.hash);
});
