const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
const TRIES = 60;

/** Told at every try that fails but the first; returns what it is to be told when the tries end. */
type InTrouble = (wake: () => void) => () => void;

/**
 * Fetches a part of the page, again and again while the line is away: one that cannot come yet must
 * not take the whole page down. Gives up after minutes, for a server that no longer has the part.
 */
export function insist<T>(load: () => Promise<T>, inTrouble?: InTrouble): () => Promise<T> {
  return async () => {
    let rested = () => {};
    let ended: (() => void) | undefined;
    const wake = () => rested();
    try {
      for (let tries = 1, wait = FIRST_WAIT_MS; ; tries += 1) {
        try {
          return await load();
        } catch (error) {
          if (tries >= TRIES) throw error;
          if (tries > 1) ended = inTrouble?.(wake);
          await new Promise<void>((resolve) => {
            rested = resolve;
            setTimeout(resolve, wait);
          });
          wait = Math.min(2 * wait, LONGEST_WAIT_MS);
        }
      }
    } finally {
      ended?.();
    }
  };
}
