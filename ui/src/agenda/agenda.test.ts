import { beforeEach, expect, it } from "vitest";
import { answeredByHand, settled, type Waiting } from "@/api/by_hand";
import { onChange, send } from "@/api/client";
import type { AgendaView } from "@/api/types";
import { Agenda } from "./agenda.svelte";

let waiting: Waiting[] = [];
beforeEach(() => (waiting = answeredByHand()));

const view = (title: string): AgendaView =>
  ({ items: [{ id: "i", title_ar: title }], days: [], meeting: {} }) as unknown as AgendaView;

/** An agenda as its screen holds it: read again at each change. */
function shown(): Agenda {
  const agenda = new Agenda("m");
  onChange(() => void agenda.load());
  void agenda.load();
  return agenda;
}

it("who asks after a change does not take a reading that was begun before it", async () => {
  const agenda = shown();
  await settled();
  void send("agenda_item.edit", { meeting: "m", item: "i", values: {} });
  await settled();
  waiting[1]!.answer(null, ["m"]);
  await settled();
  let read = false;
  void agenda.load().then(() => (read = true));
  waiting[0]!.answer(view("old"));
  await settled();
  expect(read, "the reading from before the change is no answer").toBe(false);
  waiting[2]!.answer(view("new"));
  await settled();
  expect([read, agenda.items[0]?.title_ar]).toEqual([true, "new"]);
  expect(waiting.map((one) => one.name)).toEqual(["agenda.read", "agenda_item.edit", "agenda.read"]);
});

it("a text that was stored is not shown as it was before, whatever was read meanwhile", async () => {
  const agenda = shown();
  await settled();
  waiting[0]!.answer(view("old"));
  await settled();
  void agenda.load();
  void agenda.write("i", { title_ar: "typed" });
  await settled();
  waiting.find((one) => one.name === "agenda_item.edit")!.answer(null, ["m"]);
  await settled();
  waiting[1]!.answer(view("old"));
  await settled();
  expect(agenda.items[0]?.title_ar).toBe("typed");
});
