/** What one process of clients does. */
export type Work = {
  port: number;
  writers: { room: string; cookie: string; card: string }[];
  observers: { room: string; cookie: string }[];
  movesPerSecond: number;
};

/** From a change made in one process to its being seen in another, in ms. */
export type Measured = { sent: number; latencies: number[] };

/** A machine that others use as well may let a hundred people wait. */
export const LONGEST_JOIN_MS = 120_000;

/** The same clock in every process of the machine. */
export function clockMs(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000;
}
