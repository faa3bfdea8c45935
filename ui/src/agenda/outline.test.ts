import { fireEvent, render } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, it } from "vitest";
import { answeredByHand, settled, type Waiting } from "@/api/by_hand";
import { pending } from "@/api/pending";
import type { AgendaView, ItemView } from "@/api/types";
import { Agenda } from "./agenda.svelte";
import Outline from "./Outline.svelte";

let sent: Waiting[] = [];
beforeEach(() => (sent = answeredByHand()));

const item = (id: string): ItemView =>
  ({
    id,
    kind: "item",
    parent: null,
    depth: 0,
    title_ar: "",
    title_en: "",
    presenter: { entry: null, name_ar: "", name_en: "" },
    documents: [],
    flags: [],
  }) as unknown as ItemView;
const view = (ids: string[]): AgendaView =>
  ({ items: ids.map(item), days: [], meeting: { languages: "both" } }) as unknown as AgendaView;
const waits = (name: string, at = 0): Waiting => sent.filter((one) => one.name === name)[at]!;
const title = (id: string): HTMLTextAreaElement =>
  document.querySelector(`[data-item="${id}"] [data-test="item-title-ar"]`)!;

/** Types into whatever has the focus. */
async function type(text: string): Promise<void> {
  const field = document.activeElement as HTMLTextAreaElement;
  field.setRangeText(text, field.selectionEnd, field.selectionEnd, "end");
  await fireEvent.input(field);
}

async function outline(): Promise<Agenda> {
  const agenda = new Agenda("m");
  agenda.view = view(["a"]);
  const shown = render(Outline, { agenda, view: agenda.view });
  title("a").focus();
  await fireEvent.keyDown(title("a"), { key: "Enter", code: "Enter" });
  await settled();
  expect(shown.container.contains(document.activeElement)).toBe(true);
  return agenda;
}

it("letters that follow Enter at once go into the new item", async () => {
  await outline();
  await type("next");
  waits("agenda_item.create").answer({ id: "b" }, ["m"]);
  await settled();
  waits("agenda.read").answer(view(["a", "b"]));
  await settled();
  expect([title("a").value, title("b").value]).toEqual(["", "next"]);
  expect(document.activeElement).toBe(title("b"));
  pending.drop("m/b/title_ar");
});

it("a second line that is typed before the first row is there becomes the item after it", async () => {
  await outline();
  await type("next\nlast");
  waits("agenda_item.create").answer({ id: "b" }, ["m"]);
  await settled();
  waits("agenda.read").answer(view(["a", "b"]));
  await settled();
  waits("agenda_item.edit").answer(null, ["m"]);
  await settled();
  expect(waits("agenda_item.create", 1).request).toMatchObject({ after: "b" });
  waits("agenda_item.create", 1).answer({ id: "c" }, ["m"]);
  await settled();
  waits("agenda.read", 1).answer(view(["a", "b", "c"]));
  await settled();
  expect(title("c").value).toBe("last");
  pending.drop("m/c/title_ar");
});

it("what was typed for an item that is refused is not lost", async () => {
  await outline();
  await type("next");
  waits("agenda_item.create").refuse();
  await settled();
  await tick();
  expect(title("a").value).toBe("next");
  pending.drop("m/a/title_ar");
});
