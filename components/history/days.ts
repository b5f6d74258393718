/** Things in their order, put together by the day on which they were. */
export function byDay<T extends { at: Date }>(
  things: readonly T[],
  dayOf: (at: Date) => string,
): { day: string; at: Date; things: T[] }[] {
  const days: { day: string; at: Date; things: T[] }[] = [];
  for (const thing of things) {
    const day = dayOf(thing.at);
    const last = days.at(-1);
    if (last?.day === day) last.things.push(thing);
    else days.push({ day, at: thing.at, things: [thing] });
  }
  return days;
}
