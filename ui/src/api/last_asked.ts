/** Reads may be answered in any order: of a question that is asked again, only the answer to the last asking counts. */

/** Takes an answer unless the same is asked again before it comes; resolves when the answer that counts is taken. */
export type LastAsked = <T>(answer: Promise<T>, take: (answer: T) => unknown) => Promise<void>;

/**
 * One question of a screen. Who asks passes on the answer that is under way and what is to be done with it; an answer
 * that is overtaken by a later asking is dropped, and its asker waits for the later one.
 */
export function lastAsked(): LastAsked {
  let last: Promise<void> = Promise.resolve();
  return (answer, take) => {
    const mine: Promise<void> = answer.then(async (given) => {
      if (mine === last) await take(given);
      else await last;
    });
    last = mine;
    return mine;
  };
}
