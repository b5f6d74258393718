/** What one process of clients does. */
export type Work = {
  port: number;
  writers: { room: string; cookie: string; card: string }[];
  observers: { room: string; cookie: string }[];
  movesPerSecond: number;
  /** somebody else may delete a card: who moves it then stops; else that is a fault */
  mayLoseCards: boolean;
};

/** From a change made in one process to its being seen in another, in ms. */
export type Measured = {
  sent: number;
  latencies: number[];
  /** places of a card that its next one overtook on the way: both came at once */
  overtaken: number;
};

/** How often a card has been moved stands in its place, counted from 0 again after so many. */
export const MOVES_COUNTED = 500;

/** A machine that others use as well may let a hundred people wait. */
export const LONGEST_JOIN_MS = 120_000;

/** The same clock in every process of the machine. */
export function clockMs(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000;
}

/** Far below the farthest place that a card may have: a longer time would be cut off there. */
const LAP_MS = 60_000;

/** When it is, as a place on a map can say it. */
export function nowInLap(): number {
  return clockMs() % LAP_MS;
}

/** How long ago that was, for what is younger than half a lap; a place is rounded, so it may seem to be to come. */
export function ageOf(inLap: number): number {
  const age = nowInLap() - inLap;
  return age - LAP_MS * Math.round(age / LAP_MS);
}
