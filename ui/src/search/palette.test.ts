import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answeredByHand, type Waiting } from "@/api/by_hand";
import type { Hit } from "@/api/types";
import { Palette } from "./palette.svelte";

let sent: Waiting[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  sent = answeredByHand();
});
afterEach(() => void vi.useRealTimers());

const hit = (id: string): Hit => ({ kind: "organisation", id, item: null }) as unknown as Hit;

it("Enter takes a hit for what is typed, not for the letters before it", async () => {
  const palette = new Palette();
  palette.type("EA");
  await vi.advanceTimersByTimeAsync(100);
  sent[0]!.answer([hit("other")]);
  await vi.advanceTimersByTimeAsync(0);
  palette.type("EASO");
  const line = palette.line();
  await vi.advanceTimersByTimeAsync(0);
  sent[1]!.answer([hit("EASO")]);
  expect(await line).toMatchObject({ type: "hit", hit: { id: "EASO" } });
});

it("a line that was chosen among those in sight is taken as it stands", async () => {
  const palette = new Palette();
  palette.type("EA");
  await vi.advanceTimersByTimeAsync(100);
  sent[0]!.answer([hit("first"), hit("second")]);
  await vi.advanceTimersByTimeAsync(0);
  palette.type("EAS");
  palette.move(1);
  expect(await palette.line()).toMatchObject({ type: "hit", hit: { id: "second" } });
});

it("nothing is taken when more is typed before the answer comes", async () => {
  const palette = new Palette();
  palette.type("EA");
  const line = palette.line();
  await vi.advanceTimersByTimeAsync(0);
  palette.type("EAS");
  sent[0]!.answer([hit("other")]);
  expect(await line).toBeUndefined();
});
