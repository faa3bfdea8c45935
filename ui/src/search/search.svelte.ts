/** The hits of the search screen, page by page, with how many there are. */
import { call } from "@/api/client";
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
  #asked: Wanted | null = null;

  get more(): boolean {
    return this.hits.length < Math.min(this.count.total, MOST);
  }

  async find(wanted: Wanted): Promise<void> {
    this.#asked = wanted;
    const request = { text: wanted.words, filters: filtersOf(wanted), limit: PAGE };
    const found = asks(wanted)
      ? await attempt(() => Promise.all([call("search.find", request), call("search.count", request)]))
      : ([[], { total: 0, kinds: [], read_as: null }] satisfies [Hit[], SearchCount]);
    // An answer to an older question is not shown.
    if (!found || this.#asked !== wanted) return;
    [this.hits, this.count] = found;
    this.answered = wanted;
  }

  async next(): Promise<void> {
    const wanted = this.#asked;
    if (!wanted) return;
    const request = { text: wanted.words, filters: filtersOf(wanted), limit: PAGE, offset: this.hits.length };
    const page = await attempt(() => call("search.find", request));
    if (page && this.#asked === wanted) this.hits = [...this.hits, ...page];
  }
}
