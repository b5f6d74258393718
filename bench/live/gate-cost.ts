import * as Y from "yjs";
import { benchMap } from "../../domain/map/bench-map.ts";
import { moveCard, setCardText } from "../../domain/map/commands/card.ts";
import { createDocument } from "../../domain/map/write-map.ts";
import { createShadow } from "../../server/collab/shadow.ts";

/** What trying an ordinary change on the shadow costs, in microseconds of this thread. */
export function gateCost(updates: number): { perUpdateUs: number; buildMs: number } {
  const base = createDocument(benchMap(1_000));
  const person = new Y.Doc();
  Y.applyUpdate(person, Y.encodeStateAsUpdate(base));
  const changes: Uint8Array[] = [];
  person.on("update", (update: Uint8Array) => changes.push(update));
  const edit = { doc: person, origin: "me", env: { newId: () => "", random: Math.random } };
  for (let i = 0; changes.length < updates; i++) {
    const id = `n${(i * 37) % 1_000}`;
    if (i % 4 === 0) moveCard(edit, { id, to: { x: i % 900, y: i % 500 } });
    else setCardText(edit, { id, text: `Asiakas ei löydä ohjetta ${i}` });
  }
  const builtFromMs = performance.now();
  const shadow = createShadow(base, []);
  const buildMs = performance.now() - builtFromMs;
  const fromMs = performance.now();
  for (const change of changes) {
    const verdict = shadow.accept(change);
    if (!verdict.ok) throw new Error(`an honest change was refused: ${verdict.detail}`);
  }
  return { perUpdateUs: ((performance.now() - fromMs) * 1000) / changes.length, buildMs };
}
