import { fireEvent, render } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, it } from "vitest";
import { answeredByHand, settled, type Waiting } from "@/api/by_hand";
import { pending } from "@/api/pending";
import type { Entry, EntryPart, EntryRow } from "@/api/types";
import type { Place } from "@/desk/place.svelte";
import RegisterScreen from "./RegisterScreen.svelte";

let sent: Waiting[] = [];
beforeEach(() => (sent = answeredByHand()));

const entry = (id: string, name: string, parts: EntryPart[] = []): Entry => ({
  id,
  kind: "organisation",
  title_ar: name,
  title_en: "",
  values: { name_ar: name },
  parts,
  problems: [],
  deleted: false,
  built_in: false,
  merged_into: null,
});
const row = (id: string): EntryRow =>
  ({
    id,
    kind: "organisation",
    title_ar: id,
    title_en: "",
    long_name_ar: "",
    long_name_en: "",
    acronym: "",
    code: "",
    variants: "",
    parent: null,
    order: 0,
    words: [],
  }) as unknown as EntryRow;
const at = (id: string): Place & { area: "register" } => ({
  area: "register",
  kind: "organisation",
  id,
  deleted: false,
});

/** What was sent under a name and waits still; the first of them unless another one is asked for. */
const waits = (name: string, place = 0): Waiting => sent.filter((one) => one.name === name)[place]!;
const named = <T extends HTMLElement>(test: string): T =>
  document.querySelector<T>(`[data-test="${test}"]`) as T;

/** Shows the register with the entry «a» open. */
async function register() {
  const shown = render(RegisterScreen, { place: at("a") });
  await settled();
  waits("register.list").answer([row("a"), row("b"), row("c")]);
  waits("register.read").answer(entry("a", "first"));
  await settled();
  return { open: (id: string) => shown.rerender({ place: at(id) }) };
}

async function type(field: HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  await fireEvent.input(field);
}

it("the second of two quick new parts does not overwrite the first", async () => {
  await register();
  await fireEvent.click(named("part-new-recommendation"));
  await type(named("part-title-ar"), "one");
  void pending.flush();
  await fireEvent.keyDown(named("part-title-ar"), { key: "Escape" });
  await fireEvent.click(named("part-new-recommendation"));
  await type(named("part-title-ar"), "two");
  void pending.flush();
  await settled();
  waits("register.create_part").answer({ id: "p1" }, ["a"]);
  await settled();
  expect(waits("register.create_part", 1)?.request).toMatchObject({ values: { title_ar: "two" } });
  expect(named<HTMLTextAreaElement>("part-title-ar").value).toBe("two");
  waits("register.create_part", 1).answer({ id: "p2" }, ["a"]);
  await settled();
});

it("a new part that is begun while another one is open is a part of its own", async () => {
  await register();
  await fireEvent.click(named("part-new-recommendation"));
  await type(named("part-title-ar"), "one");
  void pending.flush();
  await settled();
  waits("register.create_part").answer({ id: "p1" }, ["a"]);
  await settled();
  await fireEvent.click(named("part-new-recommendation"));
  await type(named("part-title-ar"), "two");
  void pending.flush();
  await settled();
  expect(waits("register.create_part", 1)?.request).toMatchObject({ values: { title_ar: "two" } });
  waits("register.create_part", 1).answer({ id: "p2" }, ["a"]);
  await settled();
});

it("what was typed in a new part belongs to it, although it was closed before the store answered", async () => {
  await register();
  await fireEvent.click(named("part-new-recommendation"));
  await type(named("part-title-ar"), "arabic");
  void pending.flush();
  await settled();
  await type(named("part-title-en"), "english");
  void pending.flush();
  await fireEvent.keyDown(named("part-title-en"), { key: "Escape" });
  await fireEvent.click(named("part-new-recommendation"));
  waits("register.create_part").answer({ id: "p1" }, ["a"]);
  await settled();
  expect(waits("register.edit_part").request).toMatchObject({ part: "p1", values: { title_en: "english" } });
  waits("register.edit_part").answer(null, ["a"]);
  await settled();
});

it("a text that was stored stays in its field until the entry is read again", async () => {
  await register();
  await type(named("entry-name-ar"), "first and more");
  void pending.flush();
  await settled();
  waits("register.edit").answer(entry("a", "first and more"), ["a"]);
  await settled();
  expect(named<HTMLTextAreaElement>("entry-name-ar").value).toBe("first and more");
});

it("an answer that was overtaken does not bring an old entry back", async () => {
  const { open } = await register();
  await open("b");
  await open("a");
  await settled();
  waits("register.read", 2).answer(entry("a", "new"));
  waits("register.read", 1).answer(entry("b", "other"));
  await settled();
  expect(named<HTMLTextAreaElement>("entry-name-ar").value).toBe("new");
});

it("what is typed for an entry is stored for it, although another one is opened before its turn", async () => {
  const { open } = await register();
  await type(named("entry-name-ar"), "changed");
  void pending.flush();
  await settled();
  await type(named("entry-acronym"), "CH");
  void pending.flush();
  await open("b");
  await settled();
  waits("register.read", 1).answer(entry("b", "other"));
  await settled();
  waits("register.edit").answer(entry("a", "changed"), ["a"]);
  await settled();
  expect(waits("register.edit", 1).request).toMatchObject({ id: "a", values: { acronym: "CH" } });
  waits("register.edit", 1).answer(entry("a", "changed"), ["a"]);
  await settled();
});

it("Delete takes the entry that was just chosen, not the one that the pane still shows", async () => {
  const { open } = await register();
  await open("b");
  await tick();
  await fireEvent.keyDown(named("register-list"), { key: "Delete" });
  await settled();
  expect(waits("register.delete").request).toEqual({ id: "b" });
  waits("register.delete").answer(null, ["b"]);
  await settled();
});
