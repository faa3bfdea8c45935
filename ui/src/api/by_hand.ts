/** For tests: a store whose commands wait until the test answers them, in the order that the test wants. */
import { usePlatform, type Reply } from "@/platform";

/** A command that was sent and waits for its answer. */
export interface Waiting {
  name: string;
  request: Record<string, unknown>;
  /** Answers; `touched` names the documents that were changed. */
  answer: (answer: unknown, touched?: string[]) => void;
  refuse: () => void;
}

/** The revision of the store, which counts up with each answer that changed something. */
let revision = 1;

/** Puts the store in the place of the platform; the list grows with each command that is sent. */
export function answeredByHand(): Waiting[] {
  const sent: Waiting[] = [];
  usePlatform({
    rpc: <T>(name: string, request: unknown) =>
      new Promise<Reply<T>>((resolve, reject) => {
        sent.push({
          name,
          request: request as Record<string, unknown>,
          answer: (answer, touched = []) => {
            if (touched.length > 0) revision += 1;
            resolve({ answer: answer as T, revision, touched });
          },
          refuse: () => reject(new Error("refused")),
        });
      }),
    shell: () => Promise.reject(new Error("no action of the shell is expected")),
  });
  return sent;
}

/** Lets everything go on that waits for no answer. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
