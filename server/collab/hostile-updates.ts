import * as Y from "yjs";
import { emptyContent } from "#domain/map/commands/card.ts";
import { rootsOf } from "#domain/map/document.ts";
import { cardFields } from "#domain/map/node-fields.ts";
import { randomEdit, seededEnv } from "#domain/map/random-edits.ts";

type Random = () => number;
type Make = (base: Y.Doc, random: Random) => Uint8Array;

// How lib0 writes plain values.
const STRING = 119;
const OBJECT = 118;
const LIST = 117;
const NULL = 126;

/** Changes that somebody with the right to edit might send to break a map: none of them may pass. */
export const hostileUpdates: Record<string, Make> = {
  "random bytes": (_, random) =>
    Uint8Array.from(
      { length: 2 + Math.floor(random() * 200) },
      () => 1 + Math.floor(random() * 255),
    ),
  "a card that is a number": onDoc((doc) => rootsOf(doc).cards.set("x", 1)),
  "a number in place of a text": onCard((card) => card.set("text", 5)),
  "a plain string in place of a text": onCard((card) => card.set("text", "hei")),
  "a list in place of a text": onCard((card) => card.set("text", new Y.Array())),
  "a page in place of a text": onCard((card) => card.set("text", new Y.XmlFragment())),
  "a document inside the document": onCard((card) => card.set("text", new Y.Doc())),
  "bytes in place of a place": onCard((card) => card.set("at", new Uint8Array(100))),
  "a place that is nowhere": onCard((card) => card.set("at", { x: Number.NaN, y: 1e300 })),
  "a place with more to it": onCard((card) => card.set("at", { x: 1, y: 1, z: 1 })),
  "a field nobody knows": onCard((card) => card.set("script", "<script>alert(1)</script>")),
  "a field named like a prototype": onCard((card) => card.set("__proto__", { polluted: true })),
  "a root nobody knows": onDoc((doc) => doc.getMap("secrets").set("a", 1)),
  "a root of another type": onDoc((doc) => doc.get("cards2", Y.Text).insert(0, "hei")),
  "list content in a map": onDoc((doc) => doc.getArray("stray").push([1])),
  "a lane of an unknown kind": onDoc((doc) => {
    for (const lane of rootsOf(doc).lanes.values()) (lane as Y.Map<unknown>).set("type", "weapon");
  }),
  "bold letters": onText((text) => text.format(0, 1, { bold: true })),
  "a picture in a text": onText((text) => text.insertEmbed(0, { src: "x" })),
  "attributes on a text": onText((text) => text.setAttribute("style", "x")),
  "a text of a hundred thousand letters": onText((text) => text.insert(0, "x".repeat(100_001))),
  "a curve beyond its scale": onDoc((doc) => rootsOf(doc).curve.set("l2|s1|", 99)),
  "a point on no curve": onDoc((doc) => rootsOf(doc).curve.set("nonsense", 1)),
  "tags without end": onCard((card) => {
    card.set("tags", new Y.Map(Array.from({ length: 201 }, (_, i) => [`t${i}`, true])));
  }),
  "a version that is not out yet": onDoc((doc) => rootsOf(doc).meta.set("schemaVersion", 99)),
  "a version from long ago": onDoc((doc) => rootsOf(doc).meta.set("schemaVersion", 1)),
  "an order key that sorts nowhere": onDoc((doc) => {
    for (const phase of rootsOf(doc).phases.values()) (phase as Y.Map<unknown>).set("order", "\0");
  }),
  "lists in lists, a thousand deep": onCard((card) => {
    let deep: unknown[] = [];
    for (let i = 0; i < 1_000; i++) deep = [deep];
    card.set("at", deep);
  }),
  "lists in lists, a hundred thousand deep": spliced([
    ...Array.from({ length: 200_000 }, (_, i) => (i % 2 === 0 ? LIST : 1)),
    NULL,
  ]),
  "an object that brings its own prototype": spliced([
    OBJECT,
    1,
    ...letters("__proto__"),
    OBJECT,
    1,
    ...letters("x"),
    NULL,
  ]),
  "a change that builds on one nobody has": (base, random) => {
    const doc = copyOf(base, random);
    rootsOf(doc).cards.set("ahead", newCard());
    const before = Y.encodeStateVector(doc);
    rootsOf(doc).cards.set("later", newCard());
    return Y.encodeStateAsUpdate(doc, before);
  },
  "a clock that jumps a billion ahead": (base, random) => {
    const doc = copyOf(base, random);
    doc.store.clients.set(doc.clientID, [new Y.GC(Y.createID(doc.clientID, 0), 2 ** 30)]);
    const before = Y.encodeStateVector(doc);
    rootsOf(doc).cards.set("late", newCard());
    return Y.encodeStateAsUpdate(doc, before);
  },
  "a deletion of what never was": (_, random) =>
    Uint8Array.from([
      0,
      1,
      ...number(Math.floor(random() * 2 ** 31)),
      1,
      ...number(7),
      ...number(9),
    ]),
  "a deletion without end": (base) => {
    const [client = 1] = [...base.store.clients.keys()];
    return Uint8Array.from([0, 1, ...number(client), 1, 0, ...number(2 ** 32 - 1)]);
  },
  "an empty struct": (_, random) =>
    Uint8Array.from([1, 1, ...number(Math.floor(random() * 2 ** 31)), 0, 0, 0, 0]),
  "a hole with nothing around it": (_, random) =>
    Uint8Array.from([1, 1, ...number(Math.floor(random() * 2 ** 31)), 0, 10, 5, 0]),
};

/** Honest changes that something happened to on the way: what is still sound may pass. */
export const damagedUpdates: Record<string, Make> = {
  "with bits flipped": (base, random) => {
    const copy = honestUpdate(base, random).slice();
    for (let flips = 1 + Math.floor(random() * 8); flips > 0; flips--) {
      const at = Math.floor(random() * copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return copy;
  },
  "cut short": (base, random) => {
    const update = honestUpdate(base, random);
    return update.slice(0, 1 + Math.floor(random() * (update.length - 1)));
  },
  "glued to another": (base, random) => {
    return Uint8Array.from([...honestUpdate(base, random), ...honestUpdate(base, random)]);
  },
  "with a piece doubled": (base, random) => {
    const update = honestUpdate(base, random);
    const at = Math.floor(random() * update.length);
    return Uint8Array.from([...update.slice(0, at), ...update.slice(Math.floor(at / 2))]);
  },
};

/** What a person's command sends. */
export function honestUpdate(base: Y.Doc, random: Random): Uint8Array {
  const doc = copyOf(base, random);
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  const env = seededEnv(`f${Math.floor(random() * 1e9)}-`, random);
  while (updates.length === 0) randomEdit({ doc, origin: "x", env }, random, 40);
  return Y.mergeUpdates(updates);
}

function onDoc(change: (doc: Y.Doc) => void): Make {
  return (base, random) => {
    const doc = copyOf(base, random);
    const before = Y.encodeStateVector(doc);
    change(doc);
    return Y.encodeStateAsUpdate(doc, before);
  };
}

function onCard(change: (card: Y.Map<unknown>) => void): Make {
  return onDoc((doc) => {
    const { cards } = rootsOf(doc);
    if (cards.size === 0) cards.set("victim", newCard());
    for (const card of [...cards.values()].slice(0, 1)) change(card as Y.Map<unknown>);
  });
}

function onText(change: (text: Y.Text) => void): Make {
  return onCard((card) => {
    const text = card.get("text") as Y.Text;
    if (text.length === 0) text.insert(0, "hei");
    change(text);
  });
}

/** A card's place written as these bytes, which no program of ours could be made to write. */
function spliced(bytes: readonly number[]): Make {
  const marker = [STRING, ...letters("MARKER")];
  return (base, random) => {
    const update = onCard((card) => card.set("at", "MARKER"))(base, random);
    const at = update.findIndex((_, i) => marker.every((byte, j) => update[i + j] === byte));
    return Uint8Array.from([...update.slice(0, at), ...bytes, ...update.slice(at + marker.length)]);
  };
}

function copyOf(base: Y.Doc, random: Random): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = Math.floor(random() * 2 ** 31);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  return doc;
}

function newCard() {
  return cardFields({ ...emptyContent, at: { x: 1, y: 1 } });
}

function letters(word: string): number[] {
  return [word.length, ...Buffer.from(word)];
}

/** A number as Yjs writes one: seven bits a byte, the lowest first. */
function number(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
