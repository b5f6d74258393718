import { expect, it } from "vitest";
import { readKeptAnswer, whyGone, writeKeptAnswer } from "./kept-answer.ts";

const mine = { mapId: "m", personId: "aino" };
const map = { title: "A path", slug: "w", mayKeep: true, inBinUntil: null };
const overTheLine = (answer: unknown) => readKeptAnswer(JSON.parse(JSON.stringify(answer)));

it("says that a map is gone only where our own server said so", () => {
  const there = writeKeptAnswer({ personId: "aino", maps: { m: map } });
  expect(whyGone(overTheLine(there), mine)).toBeNull();
  const gone = writeKeptAnswer({ personId: "aino", maps: { other: map } });
  expect(whyGone(overTheLine(gone), mine)).toBe("not-found");
});

it("tells a map that may be restored from one that is gone", () => {
  const inBin = { ...map, mayKeep: false, inBinUntil: "2026-12-01T00:00:00.000Z" };
  const answer = writeKeptAnswer({ personId: "aino", maps: { m: inBin } });
  expect(whyGone(overTheLine(answer), mine)).toBe("in-bin");
});

it("takes whoever is signed in as nobody, or as somebody else, for signed out", () => {
  for (const personId of [null, "mika"]) {
    const answer = overTheLine(writeKeptAnswer({ personId, maps: {} }));
    expect(whyGone(answer, mine)).toBe("signed-out");
  }
});

it("believes nothing that a proxy answers in the server's place", () => {
  const proxies = [null, "404 page not found", 404, [], {}, { ok: false, reason: "not-found" }];
  const broken = [{ polkuKept: null }, { polkuKept: {} }, { polkuKept: { maps: {} } }];
  for (const said of [...proxies, ...broken]) {
    expect(readKeptAnswer(said)).toBeNull();
    expect(whyGone(readKeptAnswer(said), mine)).toBeNull();
  }
});
