import { fireEvent, render } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { answeredByHand, settled } from "@/api/by_hand";
import EntriesField from "./EntriesField.svelte";

it("a second entry that is chosen before the first is stored does not lose the first", async () => {
  const sent = answeredByHand();
  const saved: string[][] = [];
  render(EntriesField, {
    label: "tags",
    kinds: ["theme"],
    value: ["a"],
    test: "tags",
    save: (ids: string[]) => {
      saved.push(ids);
      return new Promise<boolean>(() => {});
    },
  });
  await fireEvent.click(document.querySelector('[data-test="tags-add"]')!);
  await settled();
  const list = sent.find((one) => one.name === "register.list")!;
  list.answer(["b", "c"].map((id) => ({ id, title_ar: id, title_en: "", acronym: "", code: "" })));
  await settled();
  const options = (): Element[] => [...document.querySelectorAll('[data-test="entry-option"]')];
  await fireEvent.click(options()[0]!);
  expect(options().map((one) => one.getAttribute("data-entry"))).toEqual(["c"]);
  await fireEvent.click(options()[0]!);
  expect(saved).toEqual([
    ["a", "b"],
    ["a", "b", "c"],
  ]);
});
