import { fireEvent, render } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { answeredByHand, settled, type Waiting } from "@/api/by_hand";
import { windows } from "@/desk/windows.svelte";
import NewMeeting from "./NewMeeting.svelte";

let sent: Waiting[] = [];
beforeEach(async () => {
  sent = answeredByHand();
  windows.open("new-meeting");
  render(NewMeeting, { from: null });
  await settled();
});

const field = (test: string): HTMLElement | null =>
  document.querySelector(`[data-test="new-meeting-${test}"]`);
const meetings = (): Waiting => sent.find((one) => one.name === "meeting.list")!;

it("a date and Enter make the meeting from the last one, although the list is read only afterwards", async () => {
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(sent.map((one) => one.name)).toEqual(["meeting.list"]);
  meetings().answer([{ id: "last", title_ar: "last", title_en: "" }]);
  await settled();
  expect(sent[1]).toMatchObject({ name: "meeting.create", request: { from: "last" } });
});

it("nothing that vanishes again is offered before the meetings are known, and the focus stays", async () => {
  expect(field("kind")).toBeNull();
  const ordinal = field("ordinal");
  expect(document.activeElement).toBe(ordinal);
  meetings().answer([{ id: "last", title_ar: "last", title_en: "" }]);
  await settled();
  expect(field("source")).not.toBeNull();
  expect(document.activeElement).toBe(ordinal);
});

it("makes no meeting when the dialog is closed before the meetings are known", async () => {
  await fireEvent.submit(document.querySelector("form")!);
  windows.close();
  meetings().answer([]);
  await settled();
  expect(sent).toHaveLength(1);
});
