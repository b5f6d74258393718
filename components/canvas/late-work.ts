import { insist } from "#components/ui/insist.ts";
import { lateModule } from "#components/ui/late-module.ts";
import { onFirstUse } from "#components/ui/on-first-use.ts";
import { whenIdle } from "#components/ui/when-idle.ts";

/** What can be done on a map, in every lens, and what tells of it. */
export const lateCommands = lateModule(
  insist(() => import("./command-work.ts").then(({ commandWork }) => commandWork)),
);

/**
 * What hands and keys do on the picture: fetched once it is drawn. Nobody needs it to see a map, and
 * it is a tenth of the page.
 */
export const lateWork = lateModule(insist(() => import("./work.ts").then(({ work }) => work)));

const FETCH_AHEAD_MS = 1_500;

/**
 * At the first movement, or once the map is drawn and nothing else to do; `isOpening`: the server has
 * yet to bring what is new in the map, which goes first. Returns what calls it off.
 */
export function fetchAhead(
  { fetch }: { fetch(): Promise<unknown> },
  { isOpening }: { isOpening: boolean },
): () => void {
  const fetchQuietly = () => void fetch().catch(() => undefined);
  const stops = [onFirstUse(fetchQuietly)];
  const wait = isOpening
    ? undefined
    : setTimeout(() => stops.push(whenIdle(fetchQuietly)), FETCH_AHEAD_MS);
  return () => {
    clearTimeout(wait);
    for (const stop of stops) stop();
  };
}
