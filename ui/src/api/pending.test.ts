import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PAUSE, PendingTexts } from "./pending";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("texts that are typed and not yet stored", () => {
  it("are stored once after a pause, as the last thing that was typed", async () => {
    const texts = new PendingTexts();
    const save = vi.fn().mockResolvedValue(undefined);
    texts.put("a", "م", save);
    await vi.advanceTimersByTimeAsync(PAUSE - 100);
    texts.put("a", "من", save);
    await vi.advanceTimersByTimeAsync(PAUSE - 100);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(save.mock.calls).toEqual([["من"]]);
    expect(texts.waiting).toBe(false);
  });
  it("are stored in the order of typing before another command", async () => {
    const texts = new PendingTexts();
    const order: string[] = [];
    const save = (value: string): Promise<void> => Promise.resolve(void order.push(value));
    texts.put("a", "1", save);
    texts.put("b", "2", save);
    await texts.flush();
    expect(order).toEqual(["1", "2"]);
  });
  it("stay when the store refuses them, and do not hold up the others", async () => {
    const texts = new PendingTexts();
    const good = vi.fn().mockResolvedValue(undefined);
    const bad = vi.fn().mockRejectedValue(new Error("disk full"));
    texts.put("a", "kept", bad);
    texts.put("b", "stored", good);
    await expect(texts.flush()).rejects.toThrow("disk full");
    expect(good).toHaveBeenCalledWith("stored");
    expect(texts.value("a")).toBe("kept");
    bad.mockResolvedValue(undefined);
    await texts.flush();
    expect(texts.waiting).toBe(false);
  });
  it("keep what is typed while the store is writing", async () => {
    const texts = new PendingTexts();
    let finish = (): void => {};
    const slow = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    texts.put("a", "one", slow);
    const first = texts.flush("a");
    await vi.advanceTimersByTimeAsync(0);
    texts.put("a", "one two", vi.fn().mockResolvedValue(undefined));
    finish();
    await first;
    expect(texts.value("a")).toBe("one two");
  });
  it("can be dropped", async () => {
    const texts = new PendingTexts();
    const save = vi.fn();
    texts.put("a", "x", save);
    texts.drop("a");
    await vi.advanceTimersByTimeAsync(PAUSE * 2);
    expect(save).not.toHaveBeenCalled();
  });
});
