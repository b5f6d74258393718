import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { parsePlainMap } from "./plain-form.ts";
import { readMap } from "./read-map.ts";
import { buildMap } from "./testing.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

test("[M60] a map that was put away under an older version is read as its document would be", () => {
  const old = new Y.Doc();
  Y.applyUpdate(old, fixture("document-1.bin"));
  expect(parsePlainMap(JSON.parse(fixture("document-1.json").toString()))).toEqual(readMap(old));
});

test("what is no map, or one of a later version, is not read", () => {
  expect(parsePlainMap(buildMap())).toEqual(buildMap());
  expect(parsePlainMap({ ...buildMap(), schemaVersion: 99 })).toBeNull();
  expect(parsePlainMap({ ...buildMap(), cards: "none" })).toBeNull();
  expect(parsePlainMap(null)).toBeNull();
});
