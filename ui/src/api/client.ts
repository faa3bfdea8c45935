/**
 * Calls commands of the store and tells the screens what changed. Writes are sent one after the other, in the order in
 * which they were begun; reads run beside them and beside each other, and may be answered in any order.
 */
import { rpc, type Refusal } from "@/platform";
import { isRefusal } from "@/platform/http";
import { WRITES, type Commands } from "./commands";
import { pending } from "./pending";

/** The name of a command. */
export type CommandName = keyof Commands;

type Request<K extends CommandName> = Commands[K]["request"];
type Answer<K extends CommandName> = Commands[K]["answer"];
type Listener = (touched: string[], revision: number) => void;

const listeners = new Set<Listener>();
/** Reads that were sent before a screen asked for them. */
const ahead = new Map<string, Promise<unknown>>();
let revision = -1;
let heard = 0;
/** Resolves when the last write that was begun has been answered. */
let written: Promise<unknown> = Promise.resolve();

/** What takes something out of the store. It is to hold what was changed before, and may last: no write waits for it. */
const takesOut = /\.(export|print|save|keep_copy)$/;

/** Hears of every change of the store; the answer stops the hearing. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Sends a read before the screen that needs it stands, so that the two do not wait for each other. The first `call`
 * of the same read gets its answer, unless the store has changed meanwhile.
 */
export function sendAhead<K extends CommandName>(name: K, request: Request<K>): void {
  const answer = send(name, request);
  // Who asks hears of a refusal; nobody may ask.
  answer.catch(() => {});
  ahead.set(keyOf(name, request), answer);
}

function keyOf(name: CommandName, request: unknown): string {
  return `${name} ${JSON.stringify(request)}`;
}

/** One command. Typed texts are stored before any command that writes or takes something out. Rejects with a `Refusal`. */
export async function call<K extends CommandName>(name: K, request: Request<K>): Promise<Answer<K>> {
  // A text that the store refuses has told so itself, and stays in its field; it must not block undo or export.
  if (WRITES.has(name) || takesOut.test(name)) await pending.flush().catch(() => {});
  const key = keyOf(name, request);
  const sent = ahead.get(key);
  if (!sent) return send(name, request);
  ahead.delete(key);
  return sent as Promise<Answer<K>>;
}

/** As `call`, without storing typed texts first: for the storing itself. */
export async function send<K extends CommandName>(name: K, request: Request<K>): Promise<Answer<K>> {
  if (takesOut.test(name)) await allWritten();
  else if (WRITES.has(name)) return inTurn(() => ask(name, request));
  return ask(name, request);
}

/** Runs a write when those that were begun before it have been answered, well or not. */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const answer = written.then(write);
  written = answer.catch(() => {});
  return answer;
}

/** Resolves when no write is under way and none waits for its turn. */
export async function allWritten(): Promise<void> {
  for (let last; last !== written;) {
    last = written;
    await last;
  }
}

/** How often this window has heard that the store changed. */
export function changesHeard(): number {
  return heard;
}

async function ask<K extends CommandName>(name: K, request: Request<K>): Promise<Answer<K>> {
  let reply;
  try {
    reply = await rpc<Answer<K>>(name, request);
  } catch (error) {
    throw asRefusal(error);
  }
  const changed = reply.touched.length > 0 || (revision >= 0 && reply.revision > revision);
  revision = Math.max(revision, reply.revision);
  if (changed) {
    heard += 1;
    ahead.clear();
    for (const listener of [...listeners]) listener(reply.touched, reply.revision);
  }
  return reply.answer;
}

/** Anything that was thrown, as a refusal that has a sentence. */
export function asRefusal(error: unknown): Refusal {
  if (isRefusal(error)) return error;
  return { code: "internal", message_id: "error-internal", args: {} };
}
