/** Runs one after another, each once everybody else has had a turn of the event loop. */
export type Line = <T>(run: () => Promise<T>) => Promise<T>;

export function createLine(): Line {
  let tail: Promise<unknown> = Promise.resolve();
  return (run) => {
    const done = tail.then(run);
    tail = done.then(breathe, breathe);
    return done;
  };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
