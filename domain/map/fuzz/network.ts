/** A message under way; `arrive` runs when it gets there, unless its line was cut. */
type Flight = { line: Line; dueAt: number; arrive(): void };

/** One direction of one connection. What is in flight when it is cut is lost. */
export type Line = { isCut: boolean; lastDueAt: number };

export type Network = ReturnType<typeof createNetwork>;

const LONGEST_DELAY = 30;

/**
 * Carries messages with delay, now and then twice, and unless it `keepsOrder` out of order.
 * Time is counted in steps.
 */
export function createNetwork(random: () => number) {
  let now = 0;
  let keepsOrder = false;
  let flights: Flight[] = [];
  const send = (line: Line, arrive: () => void) => {
    if (line.isCut) return;
    const drawn = now + 1 + Math.floor(random() ** 2 * LONGEST_DELAY);
    const dueAt = keepsOrder || random() < 0.9 ? Math.max(drawn, line.lastDueAt) : drawn;
    line.lastDueAt = Math.max(line.lastDueAt, dueAt);
    flights.push({ line, dueAt, arrive });
    if (random() < 0.03) flights.push({ line, dueAt: dueAt + LONGEST_DELAY, arrive });
  };
  return {
    send,
    openLine: (): Line => ({ isCut: false, lastDueAt: now }),
    /** One step further: what is due arrives, the earliest first. */
    tick: () => {
      now += 1;
      const due = flights.filter(({ dueAt }) => dueAt <= now);
      if (due.length === 0) return;
      flights = flights.filter(({ dueAt }) => dueAt > now);
      for (const { line, arrive } of due.sort((a, b) => a.dueAt - b.dueAt)) {
        if (!line.isCut) arrive();
      }
    },
    /** From now on in order, as a socket would. */
    calmDown: () => {
      keepsOrder = true;
    },
    isQuiet: () => flights.every(({ line }) => line.isCut),
  };
}
