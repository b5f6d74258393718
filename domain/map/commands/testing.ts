import { expect } from "vitest";
import * as Y from "yjs";
import { seededEnv, seededRandom } from "../random-edits.ts";
import { readMap } from "../read-map.ts";
import { buildMap } from "../testing.ts";
import { createDocument } from "../write-map.ts";

/** One person at work on a small map, who chooses by `seed`. */
export function start(map = buildMap(), seed = 1) {
  const doc = createDocument(map);
  const random = seededRandom(seed);
  const edit = { doc, env: seededEnv("n", random), origin: "me" };
  return { doc, edit, random, map: () => readMap(doc) };
}

/** Two people on the same document who hear of each other only when told to. */
export function startTwo(map = buildMap()) {
  const base = Y.encodeStateAsUpdate(createDocument(map));
  const person = (name: string, seed: number) => {
    const doc = new Y.Doc();
    doc.clientID = seed;
    Y.applyUpdate(doc, base);
    return { doc, env: seededEnv(name, seededRandom(seed)), origin: name };
  };
  const [anna, ben] = [person("a", 1), person("b", 2)];
  const meet = () => {
    Y.applyUpdate(anna.doc, Y.encodeStateAsUpdate(ben.doc));
    Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(anna.doc));
    expect(readMap(anna.doc)).toEqual(readMap(ben.doc));
    return readMap(anna.doc);
  };
  return { anna, ben, meet };
}

export const inCell = (laneId: string, stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId, stepId, stepToId }) as const;
