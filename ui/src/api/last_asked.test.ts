import { expect, it } from "vitest";
import { lastAsked } from "./last_asked";

/** A question that is asked twice: its answers, those who asked, and what is shown. */
function askedTwice() {
  const shown: string[] = [];
  const latest = lastAsked();
  const answers: ((answer: string) => void)[] = [];
  const ask = (): Promise<void> =>
    latest(new Promise<string>((answer) => answers.push(answer)), (answer) => shown.push(answer));
  return { shown, first: ask(), second: ask(), answer: (at: 0 | 1, answer: string) => answers[at]!(answer) };
}

it("drops an answer that comes after a later one, and its asker waits for what is shown", async () => {
  const { shown, first, second, answer } = askedTwice();
  answer(1, "new");
  await second;
  answer(0, "old");
  await first;
  expect(shown).toEqual(["new"]);
});

it("shows nothing older while a later answer is awaited", async () => {
  const { shown, first, second, answer } = askedTwice();
  answer(0, "old");
  await Promise.resolve();
  expect(shown).toEqual([]);
  answer(1, "new");
  await Promise.all([first, second]);
  expect(shown).toEqual(["new"]);
});
