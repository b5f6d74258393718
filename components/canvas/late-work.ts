import { lateModule } from "#components/ui/late-module.ts";
import { onFirstUse } from "#components/ui/on-first-use.ts";

/**
 * What hands and keys do on the picture: fetched once it is drawn, at the first movement or soon
 * after. Nobody needs it to see a map, and it is a tenth of the page.
 */
export const lateWork = lateModule(() => import("./work.ts").then(({ work }) => work));

const FETCH_AHEAD_MS = 600;

/** Returns what calls it off. */
export function fetchWorkAhead(): () => void {
  const fetchQuietly = () => void lateWork.fetch().catch(() => undefined);
  const wait = setTimeout(fetchQuietly, FETCH_AHEAD_MS);
  const stop = onFirstUse(fetchQuietly);
  return () => {
    clearTimeout(wait);
    stop();
  };
}
