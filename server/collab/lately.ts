/** As long as a page may be on its way before its line is there. */
const KEPT_MS = 60_000;
const MOST_KEPT = 200;

/**
 * What was announced lately: a page shows what was so when the server read it, and its line opens
 * only when the page runs. What changed between the two is told as the first thing on the line.
 */
export type Lately = {
  add(workspaceId: string, message: string, nowMs: number): void;
  /** the messages, each once; null where some may no longer be known */
  since(workspaceId: string, sinceMs: number, nowMs: number): string[] | null;
};

export function createLately(startedMs: number): Lately {
  const told = new Map<string, { atMs: number; message: string }[]>();
  return {
    add: (workspaceId, message, nowMs) => {
      const others = (told.get(workspaceId) ?? []).filter(
        (one) => one.message !== message && nowMs - one.atMs <= KEPT_MS,
      );
      told.set(workspaceId, [...others, { atMs: nowMs, message }].slice(-MOST_KEPT));
    },
    since: (workspaceId, sinceMs, nowMs) => {
      const own = told.get(workspaceId) ?? [];
      const [oldest] = own;
      const isFull = own.length === MOST_KEPT && oldest !== undefined && oldest.atMs >= sinceMs;
      if (sinceMs < startedMs || nowMs - sinceMs > KEPT_MS || isFull) return null;
      return own.filter(({ atMs }) => atMs >= sinceMs).map(({ message }) => message);
    },
  };
}
