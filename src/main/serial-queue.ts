/** Runs one task at a time, in the order in which they were given. */
export interface SerialQueue {
  /** Answers as the task does; a task that fails doesn't stop the ones behind it. */
  run<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Settles when everything given so far is over. */
  idle(): Promise<void>;
}

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const answer = last.then(task);
      last = answer.catch(() => undefined);
      return answer;
    },
    async idle() {
      await last;
    },
  };
}
