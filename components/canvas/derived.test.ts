import { expect, it, vi } from "vitest";
import { benchMap } from "#domain/map/bench-map.ts";
import { derived } from "./derived.ts";

it("is worked out again only when a part has changed, and stays the same while it comes to the same", () => {
  const make = vi.fn((cards: readonly { text: string }[]) => ({
    long: cards.filter(({ text }) => text.length > 1_000).map(({ text }) => text.length),
  }));
  const longTexts = derived(({ cards }) => [cards], make);
  const map = benchMap(10);
  const first = longTexts(map);
  expect(longTexts({ ...map, steps: [] })).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  expect(longTexts({ ...map, cards: [...map.cards] })).toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
  const [card, ...others] = map.cards;
  if (!card) throw new Error("no card");
  const longer = { ...map, cards: [{ ...card, text: "a".repeat(1_001) }, ...others] };
  expect(longTexts(longer)).toEqual({ long: [1_001] });
  expect(longTexts(map)).toEqual({ long: [] });
});
