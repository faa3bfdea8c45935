import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PAUSE } from "@/api/pending";
import GrowText from "./GrowText.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field whose store keeps texts without the spaces around them, as the register does. */
async function field(key: string) {
  const stored: string[] = [];
  const save = async (text: string): Promise<void> => {
    stored.push(text.trim());
    await shown.rerender({ value: text.trim() });
  };
  const shown = render(GrowText, { key, value: "", label: key, save });
  const element = screen.getByLabelText<HTMLTextAreaElement>(key);
  element.focus();
  const type = (text: string): Promise<void> => {
    element.setRangeText(text, element.selectionEnd, element.selectionEnd, "end");
    return fireEvent.input(element).then(() => {});
  };
  const pause = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(PAUSE);
    await tick();
  };
  return { element, stored, type, pause, show: (value: string) => shown.rerender({ value }) };
}

it("a pause after a space does not join the next word to the one before it", async () => {
  const { element, stored, type, pause } = await field("space");
  await type("المنتدى ");
  await pause();
  await type("العربي");
  await pause();
  expect(element.value).toBe("المنتدى العربي");
  expect(stored).toEqual(["المنتدى", "المنتدى العربي"]);
});

it("the caret stays where it is when the store has answered", async () => {
  const { element, type, pause } = await field("caret");
  await type("الأمانة العامة ");
  element.setSelectionRange(3, 3);
  await pause();
  expect(element.selectionStart).toBe(3);
});

it("a text that was changed elsewhere is shown, and so is what the store keeps when the field is left", async () => {
  const { element, type, pause, show } = await field("elsewhere");
  await type("قبل ");
  await pause();
  await show("غيره");
  expect(element.value).toBe("غيره");
  await type(" ");
  await fireEvent.blur(element);
  await pause();
  expect(element.value).toBe("غيره");
});
