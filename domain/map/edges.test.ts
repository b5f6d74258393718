import { expect, test } from "vitest";
import { addEdge, reverseEdge, suggestedKind } from "./commands/edge.ts";
import { seededEnv, seededRandom } from "./random-edits.ts";
import { readMap } from "./read-map.ts";
import { buildMap, buildStep } from "./testing.ts";
import { createDocument } from "./write-map.ts";

function start(map = buildMap()) {
  const doc = createDocument(map);
  return { doc, env: seededEnv("n", seededRandom(1)), origin: "me" };
}

test("a connection turned round leads back, unless that way is taken", () => {
  const edit = start();
  expect(reverseEdge(edit, { id: "e1" })).toMatchObject({ ok: true });
  expect(readMap(edit.doc).edges[0]).toMatchObject({ id: "e1", source: "s2", target: "s1" });
  addEdge(edit, { kind: "next", source: "s1", target: "s2" });
  expect(reverseEdge(edit, { id: "e1" })).toEqual({ ok: false, reason: "edge-exists" });
  expect(reverseEdge(edit, { id: "gone" })).toEqual({ ok: false, reason: "not-found" });
});

test("a new connection is guessed to be what it most likely means", () => {
  const map = buildMap({
    steps: [
      buildStep("s1", "p1", { teamId: "a" }),
      buildStep("s2", "p1", { teamId: "a" }),
      buildStep("s3", "p2", { teamId: "b" }),
    ],
  });
  expect(suggestedKind(map, "s3", "s1")).toBe("loop");
  expect(suggestedKind(map, "s1", "s1")).toBe("loop");
  expect(suggestedKind(map, "s1", "s3")).toBe("hand-off");
  expect(suggestedKind(map, "s1", "s2")).toBe("alternative");
  expect(suggestedKind(map, "c1", "c2")).toBe("next");
});
