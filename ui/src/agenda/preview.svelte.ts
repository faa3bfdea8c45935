/** The pages of a paper as pictures: only pages whose hash changed are fetched, old ones stay until then. */
import { SvelteMap } from "svelte/reactivity";
import { call } from "@/api/client";
import type { PaperLanguage, PreviewAnswer } from "@/api/types";
import { asRefusal } from "@/api/client";
import type { Refusal } from "@/platform";

/** Changes that follow each other within this time are rendered once, in milliseconds. */
const SETTLE = 120;
/** So many pages are kept as pictures. */
const KEEP = 60;

export class PreviewPages {
  answer = $state.raw<PreviewAnswer | null>(null);
  /** Pictures by the hash of their page. */
  pictures = new SvelteMap<string, string>();
  failure = $state.raw<Refusal | null>(null);
  busy = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #meeting: string;

  constructor(meeting: string) {
    this.#meeting = meeting;
  }

  /** Renders soon; at once when nothing is shown yet. */
  ask(language: PaperLanguage): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#render(language), this.answer ? SETTLE : 0);
  }

  async #render(language: PaperLanguage): Promise<void> {
    const turn = ++this.#turn;
    this.busy = true;
    try {
      const answer = await call("agenda.preview", { meeting: this.#meeting, language });
      const missing = [...new Set(answer.pages.map((page) => page.hash))].filter(
        (hash) => !this.pictures.has(hash),
      );
      for (const hash of missing) {
        if (turn !== this.#turn) return;
        const { svg } = await call("agenda.preview_page", { hash });
        this.pictures.set(hash, URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
      }
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.failure = null;
      this.#forget();
    } catch (error) {
      if (turn === this.#turn) this.failure = asRefusal(error);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }

  #forget(): void {
    const shown = new Set(this.answer?.pages.map((page) => page.hash));
    for (const [hash, url] of this.pictures) {
      if (this.pictures.size <= KEEP) return;
      if (shown.has(hash)) continue;
      URL.revokeObjectURL(url);
      this.pictures.delete(hash);
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    for (const url of this.pictures.values()) URL.revokeObjectURL(url);
    this.pictures.clear();
  }
}
