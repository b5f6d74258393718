import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { canonicalMap, copyMap } from "#domain/map/canonical.ts";
import { readMap } from "#domain/map/read-map.ts";
import { buildHeader, buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { exportMap, importMap, mapFileSchema, parseMapFile, printMapFile } from "./map-file.ts";
import { randomMap, tries } from "./testing.ts";

const nameOf = (kind: string, id: string) => `${kind} ${id}`;
const same = (_: string, id: string) => id;

describe("[M40] a map file", () => {
  test("gives back the very map that was put into it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const map = randomMap(seed);
        const parsed = parseMapFile(printMapFile(exportMap(map, { nameOf })));
        if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.path}`);
        const back = importMap(parsed.file, { match: same, keepsEvidence: true });
        expect(back).toEqual(map);
        expect(canonicalMap(readMap(createDocument(back)))).toEqual(canonicalMap(map));
      }),
      { numRuns: tries(40) },
    );
  });

  test("gives back each of a thousand maps", () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const map = randomMap(seed, 12);
      const parsed = parseMapFile(printMapFile(exportMap(map, { nameOf })));
      if (!parsed.ok) throw new Error(`seed ${seed}: ${parsed.reason} at ${parsed.path}`);
      expect(importMap(parsed.file, { match: same, keepsEvidence: true })).toEqual(map);
    }
  });

  test("a copy under new ids is the same map", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const map = randomMap(seed);
        let count = 0;
        const copy = copyMap(map, () => `x${++count}`);
        expect(canonicalMap(copy)).toEqual(canonicalMap(map));
        expect(canonicalMap(readMap(createDocument(copy)))).toEqual(canonicalMap(map));
      }),
      { numRuns: tries(20) },
    );
  });

  test("personas, channels, teams and tags are matched by name in another workspace", () => {
    const map = buildMap({
      header: buildHeader({ personaIds: ["anna", "ben"], ownerId: "me" }),
      curve: [
        { laneId: "l2", stepId: "s1", personaId: "anna", value: 1 },
        { laneId: "l2", stepId: "s1", personaId: "ben", value: -1 },
      ],
    });
    const file = exportMap(map, { nameOf });
    expect(file.libraries.personas).toEqual({ anna: "personas anna", ben: "personas ben" });
    const back = importMap(file, {
      match: (_, __, name) => (name === "personas anna" ? "other-anna" : null),
      keepsEvidence: false,
    });
    expect(back.header).toMatchObject({ personaIds: ["other-anna"], ownerId: null });
    expect(back.curve).toEqual([{ laneId: "l2", stepId: "s1", personaId: "other-anna", value: 1 }]);
  });

  test("a file of the first version opens, with nothing said where it knew nothing", () => {
    const old = new URL("fixtures/map-file-1.polku.json", import.meta.url);
    const parsed = parseMapFile(readFileSync(old, "utf8"));
    if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.path}`);
    const map = importMap(parsed.file, { match: same, keepsEvidence: true });
    expect(readMap(createDocument(map))).toEqual(map);
    expect(map.cards.length).toBeGreaterThan(0);
    expect(map.cards.every(({ ownerId, status, image }) => !ownerId && !status && !image)).toBe(
      true,
    );
    expect(map.header).toMatchObject({ legend: Array(8).fill(""), isLocked: false });
  });

  test.each([
    ["{", "not-json", ""],
    ["[]", "not-a-map-file", ""],
    ['{"format":"polku-map","version":3}', "file-too-new", "version"],
    ['{"format":"polku-map","version":1}', "malformed", "libraries"],
  ])("%s is refused with a reason", (text, reason, path) => {
    expect(parseMapFile(text)).toEqual({ ok: false, reason, path });
  });

  test("says where a file goes wrong", () => {
    const file = exportMap(buildMap(), { nameOf });
    const broken = (change: object) => parseMapFile(JSON.stringify({ ...file, ...change }));
    expect(broken({ steps: [{ ...file.steps[0], phaseId: "none" }] })).toMatchObject({
      reason: "unknown-reference",
      path: "steps.0.phaseId",
    });
    expect(broken({ phases: [...file.phases, ...file.phases] })).toMatchObject({
      reason: "duplicate-id",
      path: "phases.2.id",
    });
    expect(broken({ lanes: [{ ...file.lanes[0], type: "magic" }] })).toMatchObject({
      reason: "malformed",
      path: "lanes.0.type",
    });
  });
});

test("the published JSON Schema is that of the code", () => {
  const path = new URL("../../docs/formats/map-file.schema.json", import.meta.url);
  const published = JSON.parse(readFileSync(path, "utf8"));
  expect(z.toJSONSchema(mapFileSchema, { io: "input" })).toEqual(published);
});
