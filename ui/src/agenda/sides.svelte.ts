/** What the panes beside the outline show: details of what, which of their tabs, the paper in which language. */
import type { PaperLanguage } from "@/api/types";
import { memory } from "@/platform";
import type { Agenda } from "./agenda.svelte";
import { panes } from "./panes.svelte";

/** The tabs of the details. */
export type DetailTab = "fields" | "documents" | "history" | "deleted";

const remembered = memory.read("paper");
let tab = $state<DetailTab>("fields");
let paper = $state<PaperLanguage>(remembered === "english" || remembered === "both" ? remembered : "arabic");

export const sides = {
  get tab(): DetailTab {
    return tab;
  },
  set tab(next: DetailTab) {
    tab = next;
  },
  /** The language of the paper that is previewed and printed. */
  get paper(): PaperLanguage {
    return paper;
  },
  set paper(next: PaperLanguage) {
    paper = next;
    memory.write("paper", next);
  },
  meeting(agenda: Agenda): void {
    agenda.selected = null;
    tab = "fields";
    panes.show("details");
  },
  item(_agenda: Agenda): void {
    tab = "fields";
    panes.show("details");
  },
  history(agenda: Agenda, ofItem: boolean): void {
    if (!ofItem) agenda.selected = null;
    tab = "history";
    panes.show("details");
  },
  deleted(agenda: Agenda): void {
    agenda.selected = null;
    tab = "deleted";
    panes.show("details");
  },
  toggle(which: "preview" | "details"): void {
    panes.toggle(which);
  },
};
