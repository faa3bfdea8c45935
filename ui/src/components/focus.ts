/** Keeps the keyboard's place when what had the focus is gone. */
import { tick } from "svelte";

/** Gives the focus to what `find` finds, once the page is drawn, if what had it was taken away. */
export async function refocus(find: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  const has = document.activeElement;
  const lost = !has || has === document.body || has.matches(":disabled");
  if (lost) find()?.focus();
}
