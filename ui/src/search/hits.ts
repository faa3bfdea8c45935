/** Where a hit leads, and what its kind is called. */
import type { Hit } from "@/api/types";
import { call } from "@/api/client";
import { attempt } from "@/desk/notices.svelte";
import { go } from "@/desk/place.svelte";
import { format } from "@/i18n/fluent.svelte";
import { text } from "@/i18n/messages";
import { fromValues, placeOf } from "./wanted";

/** What many of a kind are called. */
export function kindsName(kind: string): string {
  if (kind === "meeting") return text.searchGroupMeeting();
  if (kind === "agenda_item") return text.searchGroupAgendaItem();
  if (kind === "document") return text.searchGroupDocument();
  return format(`register-kinds-${kind.replace(/_/g, "-")}`);
}

/** What a hit is called: its noun, or the part that it is. */
export function kindName(hit: Hit): string {
  if (hit.kind === "meeting") return text.searchHitMeeting();
  if (hit.kind === "agenda_item") return text.searchHitAgendaItem();
  if (hit.kind === "document") return text.searchHitDocument();
  const is = hit.item ? "part" : "kind";
  return format(`register-${is}-${hit.kind.replace(/_/g, "-")}`);
}

/** Goes to where a hit stands: a document to its item, a part to its row in the entry, a saved search to what it finds. */
export async function openHit(hit: Hit): Promise<void> {
  if (hit.within === "meeting") go({ area: "meeting", id: hit.id, item: hit.under ?? hit.item });
  else if (hit.within === "saved_search") await openSaved(hit.id);
  else go({ area: "register", kind: hit.within, id: hit.id, deleted: false, part: hit.item ?? undefined });
}

/** Looks for what a saved search says. */
export async function openSaved(id: string): Promise<void> {
  const saved = await attempt(() => call("register.read", { id }));
  if (saved) go(placeOf(fromValues(saved.values)));
}
