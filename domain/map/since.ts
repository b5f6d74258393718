import type { Since } from "./view.ts";

const HOUR_MS = 3_600_000;

/** What "since" is counted from: `lastLook` is null where nobody has looked before, and all is new. */
export type Here = { now: Date; timeZone: string; lastLook: Date | null };

/** When "since" began: so long before now, or at the start of that day where the workspace is. */
export function sinceStart(since: Since, { now, timeZone, lastLook }: Here): Date {
  switch (since) {
    case "visit":
      return lastLook ?? new Date(0);
    case "24h":
      return new Date(now.getTime() - 24 * HOUR_MS);
    case "7d":
      return new Date(now.getTime() - 7 * 24 * HOUR_MS);
    case "30d":
      return new Date(now.getTime() - 30 * 24 * HOUR_MS);
    default:
      return startOfDay(since, timeZone);
  }
}

function startOfDay(date: string, timeZone: string): Date {
  const utc = Date.parse(`${date}T00:00:00Z`);
  // the offset may differ between the guess and the day's own start, where clocks are turned
  const guess = utc - offsetMs(utc, timeZone);
  return new Date(utc - offsetMs(guess, timeZone));
}

/** How far the clocks of a zone are ahead of UTC at a moment. */
function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shown - Math.floor(at / 1000) * 1000;
}
