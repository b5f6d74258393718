import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { QuickDecoder } from "./quick-decoder.ts";

const word = fc.string({ unit: "grapheme", maxLength: 40 });
const plain = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
const value = fc.jsonValue({ maxDepth: 3 }).map((some) => some as Value);
const entry = fc.record({ key: fc.oneof(word, plain), text: fc.oneof(word, plain), value });

test("a document is the same, whichever decoder has read it", () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const update = updateOf(entries);
      const doc = read(update);
      expect(doc.toJSON()).toEqual(readByYjs(update).toJSON());
      expect(Y.encodeStateAsUpdate(doc)).toEqual(update);
    }),
  );
});

test("what was cut off or changed on the way is refused or read as Yjs reads it", () => {
  const whole = updateOf([
    { key: "nimi", text: "Öljyä ja vettä 🙂", value: { laneId: "l1", stepId: "s2", no: [1, "ä"] } },
    { key: "a", text: "plain", value: "word" },
  ]);
  for (let at = 0; at < whole.length; at++) {
    expectSame(whole.subarray(0, at));
    expectSame(whole.with(at, 0xc3));
    expectSame(whole.with(at, (whole[at] ?? 0) ^ 1));
  }
});

type Value = string | number | object | null;
type Entry = { key: string; text: string; value: Value };

function updateOf(entries: readonly Entry[]): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1;
  const root = doc.getMap("cards");
  for (const { key, text, value: some } of entries) {
    const fields = new Y.Map();
    root.set(key, fields);
    fields.set("text", new Y.Text(text));
    fields.set("at", some);
    fields.set("list", Y.Array.from([some, text, key]));
  }
  return Y.encodeStateAsUpdate(doc);
}

function read(update: Uint8Array): Y.Doc {
  const doc = withRoots();
  Y.applyUpdateV2(doc, update, undefined, QuickDecoder);
  return doc;
}

function readByYjs(update: Uint8Array): Y.Doc {
  const doc = withRoots();
  Y.applyUpdate(doc, update);
  return doc;
}

function withRoots(): Y.Doc {
  const doc = new Y.Doc();
  doc.getMap("cards");
  return doc;
}

function expectSame(update: Uint8Array): void {
  expect(outcome(() => read(update))).toEqual(outcome(() => readByYjs(update)));
}

function outcome(read: () => Y.Doc): unknown {
  try {
    return [...Y.encodeStateAsUpdate(read())];
  } catch {
    return "refused";
  }
}
