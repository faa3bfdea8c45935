/** How a file goes out: where to, whether it is written, and why it is not. */
import { asRefusal } from "@/api/client";
import type { Saved } from "@/api/types";
import { text } from "@/i18n/messages";
import { saveFile, type Refusal } from "@/platform";
import { fileName } from "./file_name";

/** The saving of one file. */
export class Saving<Written extends Saved = Saved> {
  busy = $state(false);
  /** What was written; nothing before it is, or when something else is chosen since. */
  saved = $state.raw<Written | null>(null);
  failure = $state.raw<Refusal | null>(null);
  /** The name of the file that was written, without its folder. */
  readonly name = $derived(this.saved ? fileName(this.saved.path) : "");

  /** What was said of a file no longer holds: something else is chosen. */
  forget(): void {
    this.saved = null;
    this.failure = null;
  }

  /** Asks where a file of this name shall lie, and writes it there, unless the officer cancels. */
  async run(name: () => Promise<string>, write: (path: string) => Promise<Written>): Promise<void> {
    if (this.busy || this.saved) return;
    this.busy = true;
    this.failure = null;
    try {
      const path = await saveFile(text.exportSaveTitle(), await name());
      if (path) this.saved = await write(path);
    } catch (error) {
      this.failure = asRefusal(error);
    }
    this.busy = false;
  }
}
