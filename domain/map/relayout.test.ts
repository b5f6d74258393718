import { expect, test } from "vitest";
import { layout } from "./layout.ts";
import { randomEdit, seededEnv, seededRandom } from "./random-edits.ts";
import { takesSameRoom } from "./relayout.ts";
import { buildMap } from "./testing.ts";
import { watchMap } from "./watch.ts";
import { createDocument } from "./write-map.ts";

test("[M21] a layout is kept exactly when a new one would say the same", () => {
  const random = seededRandom(5);
  const doc = createDocument(buildMap());
  const watched = watchMap(doc);
  const edit = { doc, env: seededEnv("n", random), origin: "me" };
  const kept = { yes: 0, no: 0 };
  for (let i = 0; i < 400; i++) {
    const before = watched.current();
    randomEdit(edit, random);
    const after = watched.current();
    const drawn = layout(before);
    if (takesSameRoom(drawn, { before, after }, {})) {
      kept.yes++;
      expect(layout(after)).toEqual(drawn);
    } else kept.no++;
  }
  expect(kept.yes).toBeGreaterThan(20);
  expect(kept.no).toBeGreaterThan(20);
});
