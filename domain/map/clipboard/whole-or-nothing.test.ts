import { expect, it } from "vitest";
import { buildMap } from "../testing.ts";
import { cell, clip, start } from "./testing.ts";

const block = "Etsii\tVertaa\nweb\tshop\n";

it("a block of a spreadsheet makes a phase for its steps where two people deleted the last ones at once", () => {
  const map = buildMap();
  const { read, put } = start({ ...map, phases: [], steps: [], cards: [], edges: [], curve: [] });
  const found = clip({ "text/plain": block });
  if (!found) throw new Error("nothing found");
  expect(put(found.fragment, cell(map.lanes[0]?.id ?? "", "")).result.ok).toBe(true);
  const { phases, steps, cards } = read();
  expect(phases).toHaveLength(1);
  expect(steps.map(({ phaseId }) => phaseId)).toEqual([phases[0]?.id, phases[0]?.id]);
  expect(cards.map(({ text }) => text).sort()).toEqual(["Etsii", "Vertaa", "shop", "web"]);
});

it("what is too long for a card leaves no steps behind that were made for it", () => {
  const map = buildMap();
  const { read, put } = start(map);
  const found = clip({ "text/plain": block });
  if (!found) throw new Error("nothing found");
  const { fragment } = found;
  const cards = fragment.cards.map((card) => ({ ...card, text: "a".repeat(100_000) }));
  const before = read();
  const last = map.steps.at(-1)?.id ?? "";
  const { result } = put({ ...fragment, cards }, cell(map.lanes[0]?.id ?? "", last));
  expect(result).toMatchObject({ ok: false, reason: "too-long" });
  expect(read()).toEqual(before);
});
