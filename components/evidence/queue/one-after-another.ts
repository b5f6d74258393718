/** Acts on one thing begin when those before them have ended; those on other things at once. */
export function oneAfterAnother() {
  const last = new Map<string, Promise<unknown>>();
  return function act<R>(thing: string, begin: () => Promise<R>): Promise<R> {
    const before = last.get(thing);
    const done = before ? before.then(begin, begin) : begin();
    last.set(thing, done);
    const forget = () => {
      if (last.get(thing) === done) last.delete(thing);
    };
    done.then(forget, forget);
    return done;
  };
}
