import { beforeEach, describe, expect, it } from "vitest";
import { usePlatform } from "@/platform";
import { answeredByHand, settled, type Waiting } from "./by_hand";
import { allWritten, call, send, sendAhead } from "./client";

let sent: string[] = [];
let revision = 1;

beforeEach(() => {
  sent = [];
  usePlatform({
    rpc: <T>(name: string) => {
      sent.push(name);
      const touched = name === "meeting.create" ? ["new"] : [];
      if (touched.length > 0) revision += 1;
      return Promise.resolve({ answer: `${name} ${sent.length}` as T, revision, touched });
    },
    shell: () => Promise.reject(new Error("no action of the shell is expected")),
  });
});

describe("a read that is sent ahead", () => {
  it("answers the first who asks for the same, and nobody twice", async () => {
    sendAhead("meeting.list", { deleted: false });
    expect(await call("meeting.list", { deleted: false })).toBe("meeting.list 1");
    expect(await call("meeting.list", { deleted: false })).toBe("meeting.list 2");
  });
  it("does not answer who asks for something else", async () => {
    sendAhead("meeting.list", { deleted: false });
    expect(await call("meeting.list", { deleted: true })).toBe("meeting.list 2");
  });
  it("is forgotten when the store changes", async () => {
    sendAhead("meeting.list", { deleted: false });
    await call("meeting.create", { values: {} });
    await call("meeting.list", { deleted: false });
    expect(sent).toEqual(["meeting.list", "meeting.create", "meeting.list"]);
  });
});

describe("writes", () => {
  const day = (day: string) => ({ meeting: "m", day, values: {} });
  let waiting: Waiting[] = [];
  beforeEach(() => (waiting = answeredByHand()));
  const names = (): string[] => waiting.map((one) => String(one.request.day ?? one.name));

  it("are sent in the order in which they were begun, each when the one before it is answered", async () => {
    const all = ["1", "2"].map((one) => call("programme_day.edit", day(one)));
    await settled();
    expect(names()).toEqual(["1"]);
    waiting[0]!.answer(null);
    await settled();
    expect(names()).toEqual(["1", "2"]);
    waiting[1]!.answer(null);
    await Promise.all([...all, allWritten()]);
  });
  it("hold up no read, but what goes out of the store waits for them", async () => {
    void send("programme_day.edit", day("1"));
    void call("agenda.read", { id: "m" });
    void call("person.duplicates", {});
    void call("document.save", { meeting: "m", document: "d", path: "p" });
    await settled();
    expect(names().sort()).toEqual(["1", "agenda.read", "person.duplicates"]);
    waiting.find((one) => one.request.day === "1")!.answer(null);
    await settled();
    expect(names().at(-1)).toBe("document.save");
  });
  it("go on after one that the store refused", async () => {
    const [first, second] = [send("programme_day.edit", day("1")), send("programme_day.edit", day("2"))];
    await settled();
    waiting[0]!.refuse();
    await expect(first).rejects.toMatchObject({ code: "internal" });
    await settled();
    waiting[1]!.answer(null);
    await expect(second).resolves.toBeNull();
  });
});
