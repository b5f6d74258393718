import { expect, it } from "vitest";
import * as Y from "yjs";
import { createTold } from "./told.ts";

/** What somebody says, change by change, and the document of whoever hears all that is told. */
function createTalk() {
  const told = createTold();
  const [own, doc, reader] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  const written: Uint8Array[] = [];
  own.on("update", (update: Uint8Array) => written.push(update));
  const messages: { update: Uint8Array; from: unknown }[] = [];
  return {
    told,
    doc,
    reader,
    messages,
    /** `values` come to the disk at once. */
    store: (values: string[]) => {
      for (const value of values) own.getMap("m").set("key", value);
      const stored = written.splice(0).map((update) => ({ update, from: "me" }));
      told.tell(stored, doc, (update, from) => {
        messages.push({ update, from });
        Y.applyUpdate(reader, update);
      });
      return stored;
    },
  };
}
const said = (doc: Y.Doc) => doc.getMap("m").get("key");

it("one change is told as it came, but to whom it came from, and is in the document once that is asked for", () => {
  const { told, doc, reader, messages, store } = createTalk();
  const [only] = store(["one"]);
  expect(messages).toEqual([only]);
  expect(messages[0]?.update).toBe(only?.update);
  expect([said(reader), said(doc)]).toEqual(["one", undefined]);
  expect(told.catchUp(doc)).toBe(doc);
  expect(said(doc)).toBe("one");
  expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(reader));
});

it("what came at once is one message for all, and many a few, and nobody who listens to the document hears it again", () => {
  const { told, doc, reader, messages, store } = createTalk();
  const heard: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => heard.push(update));
  store(["one", "two", "three"]);
  expect(messages.map(({ from }) => from)).toEqual([null]);
  expect(said(reader)).toBe("three");
  const many = Array.from({ length: 25 }, (_, i) => `number ${i}`);
  store(many);
  expect(messages.map(({ from }) => from)).toEqual([null, null, null, "me"]);
  expect([said(reader), said(told.catchUp(doc))]).toEqual(["number 24", "number 24"]);
  expect(heard).toEqual([]);
});

it("the document is never far behind, be it many changes or large ones", () => {
  const { doc, store } = createTalk();
  for (let i = 1; i < 60; i++) store([`${i}`]);
  expect(said(doc)).toBeUndefined();
  store(["60"]);
  expect(said(doc)).toBe("60");
  store(["61"]);
  expect(said(doc)).toBe("60");
  const large = "long ".repeat(20_000);
  store([large]);
  expect(said(doc)).toBe(large);
});
