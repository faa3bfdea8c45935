/** The panes of the agenda desk: which stand open, how wide, remembered for each direction. */
import { language } from "@/i18n/language.svelte";
import { memory } from "@/platform";

/** What the shared pane shows on a narrow window. */
export type PaneTab = "preview" | "details";

const widths = $state<Record<string, number>>({});
let tab = $state<PaneTab>(memory.read("pane.tab") === "details" ? "details" : "preview");
let open = $state(memory.read("pane.open") !== "no");
let wide = $state(window.innerWidth >= 1600);

window.addEventListener("resize", () => (wide = window.innerWidth >= 1600));

const key = (name: string): string => `pane.${language.direction}.${wide ? "wide" : "narrow"}.${name}`;

export const panes = {
  get tab(): PaneTab {
    return tab;
  },
  get open(): boolean {
    return open;
  },
  /** Whether the details and the preview have a pane each. */
  get wide(): boolean {
    return wide;
  },
  width(name: string, standard: number): number {
    const at = key(name);
    const value = widths[at] ?? Number(memory.read(at) ?? "");
    return Number.isFinite(value) && value >= 200 ? value : standard;
  },
  resize(name: string, value: number): void {
    widths[key(name)] = value;
  },
  remember(name: string): void {
    const at = key(name);
    if (widths[at]) memory.write(at, String(widths[at]));
  },
  show(next: PaneTab): void {
    tab = next;
    open = true;
    memory.write("pane.tab", next);
    memory.write("pane.open", "yes");
  },
  toggle(which: PaneTab): void {
    if (open && (wide || tab === which)) {
      open = false;
      memory.write("pane.open", "no");
    } else {
      panes.show(which);
    }
  },
};
