/** Where an item goes when it is nested, moved or dropped: plain functions on the agenda's list. */

/** What a move needs to know of an item. */
export interface Node {
  id: string;
  parent: string | null;
}

/** A place: under `parent`, after `after`; first where `after` is missing. */
export interface Spot {
  parent?: string;
  after?: string;
}

/** Where something is dropped on an item. */
export type Drop = "before" | "after" | "inside";

function childrenOf<T extends Node>(items: readonly T[], parent: string | null): T[] {
  return items.filter((item) => item.parent === parent);
}

function spot(parent: string | null, after: string | undefined): Spot {
  return { ...(parent === null ? {} : { parent }), ...(after === undefined ? {} : { after }) };
}

function siblings(items: readonly Node[], id: string): { item: Node; list: Node[]; at: number } | null {
  const item = items.find((one) => one.id === id);
  if (!item) return null;
  const list = childrenOf(items, item.parent);
  return { item, list, at: list.findIndex((one) => one.id === id) };
}

/** Under the item above it, as its last part; nothing when there is none. */
export function nest(items: readonly Node[], id: string): Spot | null {
  const found = siblings(items, id);
  const above = found?.list[found.at - 1];
  if (!above) return null;
  return spot(above.id, childrenOf(items, above.id).at(-1)?.id);
}

/** One level up, after the item that it lies under; nothing at the top. */
export function unnest(items: readonly Node[], id: string): Spot | null {
  const item = items.find((one) => one.id === id);
  if (!item || item.parent === null) return null;
  const parent = items.find((one) => one.id === item.parent);
  return parent ? spot(parent.parent, parent.id) : null;
}

/** One place up; the first part of an item goes out above that item. Nothing at the very top. */
export function up(items: readonly Node[], id: string): Spot | null {
  const found = siblings(items, id);
  if (!found) return null;
  if (found.at > 0) return spot(found.item.parent, found.list[found.at - 2]?.id);
  const parent = found.item.parent === null ? null : siblings(items, found.item.parent);
  return parent ? spot(parent.item.parent, parent.list[parent.at - 1]?.id) : null;
}

/** One place down; the last part of an item goes out below that item. Nothing at the very end. */
export function down(items: readonly Node[], id: string): Spot | null {
  const found = siblings(items, id);
  if (!found) return null;
  const next = found.list[found.at + 1];
  if (next) return spot(found.item.parent, next.id);
  return unnest(items, id);
}

/** Whether an item lies anywhere under another one, or is that one. */
export function within(items: readonly Node[], id: string, root: string): boolean {
  let at: string | null = id;
  for (let steps = 0; at !== null && steps <= items.length; steps += 1) {
    if (at === root) return true;
    at = items.find((one) => one.id === at)?.parent ?? null;
  }
  return false;
}

/** The place of an item that is dropped on another one; nothing when it would lie inside itself or stay. */
export function drop(items: readonly Node[], id: string, target: string, where: Drop): Spot | null {
  const found = siblings(items, target);
  if (!found || within(items, target, id)) return null;
  if (where === "inside") {
    const parts = childrenOf(items, target).filter((part) => part.id !== id);
    return spot(target, parts.at(-1)?.id);
  }
  if (where === "after") return spot(found.item.parent, target);
  const before = found.list.slice(0, found.at).filter((one) => one.id !== id);
  return spot(found.item.parent, before.at(-1)?.id);
}

/** The item that is chosen when another one goes away: the one below its parts, or else the one above. */
export function neighbour(items: readonly Node[], id: string): string | null {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return null;
  const below = items.slice(at + 1).find((item) => !within(items, item.id, id));
  return below?.id ?? items[at - 1]?.id ?? null;
}
