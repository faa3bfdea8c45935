/** Copies of the store: keep one on a stick or in a folder, take one back in. */
import { call } from "@/api/client";
import { text } from "@/i18n/messages";
import { pickFolder } from "@/platform";
import { refreshDesk } from "./desk.svelte";
import { attempt, tell } from "./notices.svelte";

let busy = $state<"keeping" | "taking" | null>(null);

export const copies = {
  /** What runs now, if anything. */
  get busy(): "keeping" | "taking" | null {
    return busy;
  },
};

/** Asks for a folder and keeps a verified copy there. */
export async function keepCopy(): Promise<void> {
  await attempt(async () => {
    const folder = await pickFolder(text.deskCopyChooseFolder());
    if (!folder) return;
    busy = "keeping";
    const copy = await call("desk.keep_copy", { folder });
    tell(() => text.deskCopyKept({ path: copy.path }));
    await refreshDesk();
  });
  busy = null;
}

/** Asks for a copy and takes in what it holds: a union, which replaces nothing newer. */
export async function takeBack(): Promise<void> {
  await attempt(async () => {
    const folder = await pickFolder(text.deskCopyChooseSource());
    if (!folder) return;
    busy = "taking";
    const taken = await call("desk.take_back", { folder });
    tell(() => sentences(taken).join(" "));
    await refreshDesk();
  });
  busy = null;
}

function sentences(taken: {
  new_changes: number;
  quarantined: number;
  waiting: number;
  conflicts: number;
}): string[] {
  const list = [text.deskCopyTaken({ count: taken.new_changes })];
  if (taken.quarantined > 0) list.push(text.deskCopyQuarantined({ count: taken.quarantined }) + ".");
  if (taken.waiting > 0) list.push(text.deskCopyWaiting({ count: taken.waiting }) + ".");
  if (taken.conflicts > 0) list.push(text.deskConflictsCount({ count: taken.conflicts }) + ".");
  return list;
}
