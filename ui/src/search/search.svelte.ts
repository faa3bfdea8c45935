/** The hits of the search screen, page by page, with how many there are. */
import { call } from "@/api/client";
import { lastAsked } from "@/api/last_asked";
import type { Hit, SearchCount } from "@/api/types";
import { attempt } from "@/desk/notices.svelte";
import { asks, filtersOf, type Wanted } from "./wanted";

/** How many hits a page brings. */
const PAGE = 50;

/** The most hits that can be paged through. */
const MOST = 1000;

export class Search {
  hits = $state.raw<Hit[]>([]);
  count = $state.raw<SearchCount>({ total: 0, kinds: [], read_as: null });
  /** What `hits` answers, for those who wait for it. */
  answered = $state<Wanted | null>(null);
  readonly #latest = lastAsked();
  #asked: Wanted | null = null;

  get more(): boolean {
    return this.hits.length < Math.min(this.count.total, MOST);
  }

  find(wanted: Wanted): Promise<void> {
    this.#asked = wanted;
    const request = { text: wanted.words, filters: filtersOf(wanted), limit: PAGE };
    const nothing: [Hit[], SearchCount] = [[], { total: 0, kinds: [], read_as: null }];
    const answer = asks(wanted)
      ? attempt(() => Promise.all([call("search.find", request), call("search.count", request)]))
      : Promise.resolve(nothing);
    return this.#latest(answer, (found) => {
      if (!found) return;
      [this.hits, this.count] = found;
      this.answered = wanted;
    });
  }

  async next(): Promise<void> {
    const wanted = this.#asked;
    if (!wanted) return;
    const request = { text: wanted.words, filters: filtersOf(wanted), limit: PAGE, offset: this.hits.length };
    const page = await attempt(() => call("search.find", request));
    if (page && this.#asked === wanted) this.hits = [...this.hits, ...page];
  }
}
