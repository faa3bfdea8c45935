import { expect, it } from "vitest";
import { lastAsked } from "./last_asked";

it("drops an answer that comes after a later one, and its asker waits for what is shown", async () => {
  let shown = "";
  const latest = lastAsked();
  const answers: ((answer: string) => void)[] = [];
  const ask = (): Promise<void> =>
    latest(new Promise<string>((answer) => answers.push(answer)), (answer) => (shown = answer));
  const first = ask();
  const second = ask();
  answers[1]!("new");
  await second;
  answers[0]!("old");
  await first;
  expect(shown).toBe("new");
});

it("shows nothing older while a later answer is awaited", async () => {
  let shown = "";
  const latest = lastAsked();
  const answers: ((answer: string) => void)[] = [];
  const ask = (): Promise<void> =>
    latest(new Promise<string>((answer) => answers.push(answer)), (answer) => (shown = answer));
  const first = ask();
  const second = ask();
  answers[0]!("old");
  await Promise.resolve();
  expect(shown).toBe("");
  answers[1]!("new");
  await Promise.all([first, second]);
  expect(shown).toBe("new");
});
