/** How far a store is prepared that another version of the program left, while its first answer is awaited. */
import { preparing as ask, type Preparing } from "@/platform";

/** How often to ask, in milliseconds. A store that needs no preparing answers sooner. */
const EVERY = 200;

let far = $state.raw<Preparing | null>(null);

export const preparing = {
  /** How far it is; nothing while nobody prepares anything. */
  get far(): Preparing | null {
    return far;
  },
};

/** Follows the preparing until `work` has ended; says whether there was any. */
export async function whilePreparing(work: Promise<unknown>): Promise<boolean> {
  let ended = false;
  let any = false;
  const end = work.catch(() => {}).finally(() => (ended = true));
  while (!ended) {
    await Promise.race([end, new Promise((later) => setTimeout(later, EVERY))]);
    if (ended) break;
    const next = await ask().catch(() => null);
    if (ended) break;
    far = next;
    any ||= next !== null;
  }
  far = null;
  return any;
}
