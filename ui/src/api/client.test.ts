import { beforeEach, describe, expect, it } from "vitest";
import { usePlatform } from "@/platform";
import { call, sendAhead } from "./client";

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
