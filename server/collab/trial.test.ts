import { expect, it } from "vitest";
import * as Y from "yjs";
import { rootsOf } from "#domain/map/document.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { createTrial } from "./trial.ts";

const author = 7;

/** What the same author says in a copy of their own: a number of theirs stands for two things. */
function said(base: Y.Doc, change: (card: Y.Map<unknown>) => void): Uint8Array {
  const doc = copyOf(base);
  doc.clientID = author;
  const before = Y.encodeStateVector(doc);
  const [card] = rootsOf(doc).cards.values();
  doc.transact(() => change(card as Y.Map<unknown>));
  return Y.encodeStateAsUpdate(doc, before);
}

function copyOf(base: Y.Doc): Y.Doc {
  const doc = new Y.Doc();
  rootsOf(doc);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  return doc;
}

it("what begins in the known half of something is judged where it ends up for everybody", () => {
  const base = createDocument(buildMap());
  const tried = copyOf(base);
  const trial = createTrial(tried);
  const value = said(base, (card) => card.set("copiedFrom", "c1"));
  expect(trial.accept(value)).toMatchObject({ ok: true });
  // Its second letter goes behind the value, not behind the first letter.
  const write = (letters: string) => (card: Y.Map<unknown>) =>
    (card.get("text") as Y.Text).insert(0, letters);
  expect(trial.accept(said(base, write("a\n")))).toMatchObject({ ok: false, reason: "refused" });
});

it("somebody's text goes on where it began, though its beginning was here before", () => {
  const base = createDocument(buildMap());
  const seen = copyOf(base);
  const trial = createTrial(copyOf(base));
  const write = (letters: string) => (card: Y.Map<unknown>) =>
    (card.get("text") as Y.Text).insert(0, letters);
  for (const letters of ["ab", "abcd"]) {
    const verdict = trial.accept(said(base, write(letters)));
    if (!verdict.ok || !verdict.update) throw new Error("not taken in");
    Y.applyUpdate(seen, verdict.update);
  }
  const [card] = rootsOf(seen).cards.values();
  expect(String((card as Y.Map<unknown>).get("text"))).toMatch(/^abcd/);
});
