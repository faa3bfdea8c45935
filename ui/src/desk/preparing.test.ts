import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, test, vi } from "vitest";
import Preparing from "./Preparing.svelte";
import { preparing, whilePreparing } from "./preparing.svelte";
import { usePlatform, type Preparing as Far } from "@/platform";

/** A platform that says how far the store is, each time the next thing. */
function platform(answers: (Far | null)[]): void {
  usePlatform({
    rpc: () => Promise.reject(new Error("no command is expected")),
    shell: <T>() => Promise.resolve((answers.shift() ?? null) as T),
  });
}

test("a store that opens at once is not asked how far it is", async () => {
  platform([{ done: 1, all: 2 }]);
  expect(await whilePreparing(Promise.resolve())).toBe(false);
  expect(preparing.far).toBeNull();
});

test("the screen counts documents, and a reader of the screen hears each quarter once", async () => {
  vi.useFakeTimers();
  platform([1, 120, 130, 351].map((done) => ({ done, all: 351 })));
  let end = (): void => {};
  const opening = whilePreparing(new Promise<void>((resolve) => (end = resolve)));
  render(Preparing);
  const seen = async (): Promise<string[]> => {
    await vi.advanceTimersByTimeAsync(200);
    await tick();
    const bar = screen.getByRole("progressbar");
    return [bar.getAttribute("aria-valuenow") ?? "", screen.getByRole("status").textContent ?? ""];
  };
  const [, first] = await seen();
  const [count, quarter] = await seen();
  expect(count).toBe("120");
  expect(quarter).not.toBe(first);
  expect(await seen()).toEqual(["130", quarter]);
  expect((await seen())[0]).toBe("351");
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(await opening).toBe(true);
  expect(preparing.far).toBeNull();
  vi.useRealTimers();
});

test("a store that cannot be opened ends the waiting", async () => {
  platform([]);
  expect(await whilePreparing(Promise.reject(new Error("refused")))).toBe(false);
});
