import { lateModule } from "#components/ui/late-module.ts";
import { onFirstUse } from "#components/ui/on-first-use.ts";

/** What can be done on a map, in every lens, and what tells of it. */
export const lateCommands = lateModule(() =>
  import("./command-work.ts").then(({ commandWork }) => commandWork),
);

/**
 * What hands and keys do on the picture: fetched once it is drawn. Nobody needs it to see a map, and
 * it is a tenth of the page.
 */
export const lateWork = lateModule(() => import("./work.ts").then(({ work }) => work));

const FETCH_AHEAD_MS = 600;

/** At the first movement, or soon after. Returns what calls it off. */
export function fetchAhead({ fetch }: { fetch(): Promise<unknown> }): () => void {
  const fetchQuietly = () => void fetch().catch(() => undefined);
  const wait = setTimeout(fetchQuietly, FETCH_AHEAD_MS);
  const stop = onFirstUse(fetchQuietly);
  return () => {
    clearTimeout(wait);
    stop();
  };
}
