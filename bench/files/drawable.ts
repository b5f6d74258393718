import { benchMap } from "../../domain/map/bench-map.ts";
import type { Drawable } from "../../server/exchange/read-subject.ts";

/** A map of so many cards with findings at every step, as the drawn formats get it. */
export function drawableOf(cards: number): Drawable {
  const map = benchMap(cards);
  return {
    subject: {
      map,
      found: map.steps.map(({ id }, i) => ({
        stepId: id,
        people: i % 9,
        sourceTypes: i % 3,
        painPeople: i % 5,
        gainPeople: i % 3,
        painScore: (i % 5) / 4,
        gainScore: (i % 3) / 5,
      })),
      heard: [
        {
          personaId: null,
          points: map.steps.map(({ id }, i) => {
            const value = Math.cos(i / 3) * 1.5;
            return { stepId: id, value, low: value - 0.4, high: value + 0.4, people: 4 };
          }),
        },
      ],
      quotes: {},
      backed: {},
      names: { personas: {}, channels: {}, teams: {}, tags: {}, people: {} },
    },
    pictures: {},
    madeAt: Date.parse("2026-05-04T09:00:00Z"),
    editedAt: Date.parse("2026-05-03T09:00:00Z"),
    timeZone: "Europe/Helsinki",
  };
}
