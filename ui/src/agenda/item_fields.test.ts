import { fireEvent, render } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, it } from "vitest";
import { answeredByHand, settled } from "@/api/by_hand";
import { pending } from "@/api/pending";
import type { AgendaView, ItemView } from "@/api/types";
import { Agenda } from "./agenda.svelte";
import Details from "./Details.svelte";

const item = (id: string): ItemView =>
  ({
    id,
    kind: "item",
    title_ar: `title ${id}`,
    title_en: "",
    note_ar: "",
    note_en: "",
    decision_ar: "",
    decision_en: "",
    presenter: { entry: null, name_ar: `presenter ${id}`, name_en: "" },
    tags: [],
    documents: [],
    flags: [],
  }) as unknown as ItemView;

function desk(): Agenda {
  const agenda = new Agenda("m");
  agenda.view = { items: [item("a"), item("b")], days: [], meeting: {} } as unknown as AgendaView;
  agenda.selected = "a";
  render(Details, { agenda });
  return agenda;
}

async function type(test: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-test="${test}"]`)!;
  field.value = text;
  await fireEvent.input(field);
}

it("what is typed for an item is stored for it, although another one is chosen before the store answers", async () => {
  const sent = answeredByHand();
  const agenda = desk();
  await type("field-title-ar", "first");
  void pending.flush();
  await settled();
  await type("field-title-en", "second");
  await type("field-presenter-en", "third");
  void pending.flush();
  agenda.selected = "b";
  await tick();
  for (let at = 0; at < 3; at += 1) {
    sent.filter((one) => one.name === "agenda_item.edit")[at]!.answer(null);
    await settled();
  }
  const stored = sent.filter((one) => one.name === "agenda_item.edit").map((one) => one.request);
  expect(stored).toMatchObject([
    { item: "a", values: { title_ar: "first" } },
    { item: "a", values: { title_en: "second" } },
    { item: "a", values: { presenter: { text_ar: "presenter a", text_en: "third" } } },
  ]);
});

it("the second language of a presenter does not take back the first one", async () => {
  const sent = answeredByHand();
  desk();
  await type("field-presenter-ar", "arabic");
  await type("field-presenter-en", "english");
  void pending.flush();
  await settled();
  sent[0]!.answer(null);
  await settled();
  expect(sent[1]!.request).toMatchObject({
    values: { presenter: { text_ar: "arabic", text_en: "english" } },
  });
  sent[1]!.answer(null);
  await settled();
});
