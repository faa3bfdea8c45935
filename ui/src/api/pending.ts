/**
 * Texts that are typed and not yet stored. A text is stored after a pause, on leaving its field, before any
 * other writing command, and at the end: one burst, one change, one step of undo. What could not be stored is kept.
 */

/** How long a pause ends a burst of typing, in milliseconds. */
export const PAUSE = 600;

type Save = (value: string) => Promise<void>;

interface Entry {
  value: string;
  save: Save;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class PendingTexts {
  #entries = new Map<string, Entry>();
  #running: Promise<void> = Promise.resolve();
  #pause: number;

  constructor(pause: number = PAUSE) {
    this.#pause = pause;
  }

  /** Notes what stands in a field now; it is stored by `save` when the burst ends. */
  put(key: string, value: string, save: Save): void {
    const before = this.#entries.get(key);
    if (before?.timer) clearTimeout(before.timer);
    const timer = setTimeout(() => void this.flush(key).catch(() => {}), this.#pause);
    this.#entries.set(key, { value, save, timer });
  }

  /** What is typed in a field and not stored; nothing when all is stored. */
  value(key: string): string | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Drops what is typed in a field, as Escape does. */
  drop(key: string): void {
    const entry = this.#entries.get(key);
    if (entry?.timer) clearTimeout(entry.timer);
    this.#entries.delete(key);
  }

  /** Whether anything waits. */
  get waiting(): boolean {
    return this.#entries.size > 0;
  }

  /** Stores one field, or all of them, one after the other in the order in which they were typed. */
  flush(key?: string): Promise<void> {
    const next = this.#running.catch(() => {}).then(() => this.#store(key));
    this.#running = next;
    return next;
  }

  async #store(only?: string): Promise<void> {
    const keys = only === undefined ? [...this.#entries.keys()] : [only];
    const failures: unknown[] = [];
    for (const key of keys) {
      const entry = this.#entries.get(key);
      if (!entry) continue;
      if (entry.timer) clearTimeout(entry.timer);
      entry.timer = undefined;
      try {
        await entry.save(entry.value);
        // More may have been typed while the store was writing: that stays.
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** The texts of this window. */
export const pending = new PendingTexts();
