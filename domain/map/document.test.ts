import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { findText, rootsOf } from "./document.ts";
import { journeyMapSchema } from "./journey-map.ts";
import { isOutdated, migrate } from "./migrations.ts";
import { observeMap } from "./observe-map.ts";
import { readCard, readMap } from "./read-map.ts";
import { validateDocument, validateShape } from "./shape.ts";
import { buildCard, buildMap, buildStep } from "./testing.ts";
import { createDocument, writeMap } from "./write-map.ts";

describe("a map in a document", () => {
  test("is read as it was written", () => {
    const map = buildMap();
    expect(readMap(createDocument(map))).toEqual(map);
    expect(journeyMapSchema.parse(readMap(createDocument(map)))).toEqual(map);
  });

  test("has a shape that the gate accepts", () => {
    expect(validateDocument(createDocument(buildMap()))).toBeNull();
  });

  test("is restored as a forward change that keeps what is the same", () => {
    const before = buildMap();
    const doc = createDocument(before);
    const card = rootsOf(doc).cards.get("c1");
    const after = buildMap({
      steps: [buildStep("s2", "p1"), buildStep("s4", "p1"), buildStep("s3", "p2")],
      cards: [
        buildCard(
          "c1",
          { kind: "cell", laneId: "l1", stepId: "s2", stepToId: null },
          { text: "x" },
        ),
      ],
      edges: [],
      curve: [],
    });
    writeMap(doc, after);
    expect(readMap(doc)).toEqual(after);
    expect(rootsOf(doc).cards.get("c1")).toBe(card);
    writeMap(doc, before);
    expect(readMap(doc)).toEqual(before);
    expect(validateDocument(doc)).toBeNull();
  });

  test("writing what is already there sends nothing", () => {
    const doc = createDocument(buildMap());
    let updates = 0;
    doc.on("update", () => updates++);
    writeMap(doc, readMap(doc));
    expect(updates).toBe(0);
  });

  test("says nothing of what a card does not have, and leaves what says so with a null", () => {
    const doc = createDocument(buildMap());
    const card = rootsOf(doc).cards.get("c1") as Y.Map<unknown>;
    expect([...card.keys()].sort()).toEqual(["at", "tags", "text"]);
    card.set("lens", null);
    expect(readCard(doc, "c1")?.lens).toBeNull();
    let updates = 0;
    doc.on("update", () => updates++);
    writeMap(doc, readMap(doc));
    expect(updates).toBe(0);
  });

  test("tells which nodes a change touched", () => {
    const doc = createDocument(buildMap());
    const seen: string[] = [];
    observeMap(doc, (touched) => {
      seen.push(...touched.cards, ...touched.steps);
      if (touched.header) seen.push("header");
    });
    const text = (rootsOf(doc).cards.get("c1") as Y.Map<unknown>).get("text") as Y.Text;
    text.insert(0, "!");
    rootsOf(doc).steps.delete("s3");
    (rootsOf(doc).meta.get("title") as Y.Text).insert(0, "!");
    expect(seen).toEqual(["c1", "s3", "header"]);
    expect(readCard(doc, "c1")?.text).toBe("!Card c1");
  });
});

describe("what concurrency leaves is mended by reading", () => {
  test("[M5] a card whose lane is gone is parked, and so is one whose step is gone", () => {
    const doc = createDocument(buildMap());
    rootsOf(doc).lanes.delete("l1");
    expect(readMap(doc).cards.map(({ id, place }) => [id, place])).toEqual([
      ["c2", { kind: "parked", x: 10, y: 20 }],
      ["c1", { kind: "parked", x: 0, y: 128 }],
    ]);
  });

  test("[M6] a span whose end is gone ends at the nearest step before it", () => {
    const map = buildMap({
      cards: [buildCard("c1", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s3" })],
    });
    const doc = createDocument(map);
    rootsOf(doc).steps.delete("s3");
    expect(readMap(doc).cards[0]?.place).toMatchObject({ stepId: "s1", stepToId: "s2" });
    const sameEnd = createDocument({ ...map, steps: [...map.steps, buildStep("s4", "p2")] });
    rootsOf(sameEnd).steps.delete("s1");
    expect(readMap(sameEnd).cards[0]?.place).toMatchObject({ stepId: "s3", stepToId: null });
  });

  test("[M6] a reversed span collapses to its start", () => {
    const doc = createDocument(
      buildMap({
        cards: [buildCard("c1", { kind: "cell", laneId: "l1", stepId: "s3", stepToId: "s1" })],
      }),
    );
    expect(readMap(doc).cards[0]?.place).toMatchObject({ stepId: "s3", stepToId: null });
  });

  test("[M7] an edge without both its ends is not there", () => {
    const doc = createDocument(buildMap());
    rootsOf(doc).steps.delete("s2");
    expect(readMap(doc).edges).toEqual([]);
  });

  test("[M3] steps of a deleted phase follow the last phase, and wait when there is none", () => {
    const doc = createDocument(buildMap());
    rootsOf(doc).phases.delete("p1");
    expect(readMap(doc).steps.map(({ id, phaseId }) => [id, phaseId])).toEqual([
      ["s3", "p2"],
      ["s1", "p2"],
      ["s2", "p2"],
    ]);
    rootsOf(doc).phases.delete("p2");
    expect(readMap(doc).steps).toEqual([]);
  });
});

describe("the gate", () => {
  const reject = (change: (doc: Y.Doc) => void) => {
    const doc = createDocument(buildMap());
    const reasons: (string | null)[] = [];
    doc.on("afterTransaction", (tx: Y.Transaction) => {
      for (const [type, keys] of tx.changed) reasons.push(validateShape(type, keys, doc));
    });
    doc.transact(() => change(doc));
    return reasons.find((reason) => reason !== null) ?? null;
  };
  const node = (doc: Y.Doc, root: "steps" | "cards", id: string) =>
    rootsOf(doc)[root].get(id) as Y.Map<unknown>;

  test("lets ordinary and dangling changes through", () => {
    expect(
      reject((doc) => {
        rootsOf(doc).steps.delete("s1");
        (node(doc, "cards", "c1").get("text") as Y.Text).insert(0, "hello");
        (node(doc, "steps", "s2").get("channels") as Y.Map<true>).set("web", true);
        rootsOf(doc).curve.set("l2|s2|", -1.5);
      }),
    ).toBeNull();
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ["not a map", (doc) => rootsOf(doc).steps.set("s9", "a step")],
    ["not a map", (doc) => rootsOf(doc).steps.set("s9", new Y.Array())],
    ["unknown field", (doc) => node(doc, "steps", "s1").set("colour", 1)],
    ["not a text", (doc) => node(doc, "steps", "s1").set("title", "plain")],
    [
      "malformed order key",
      (doc) => node(doc, "steps", "s1").set("at", { phaseId: "p1", order: "!" }),
    ],
    ["unknown part", (doc) => node(doc, "cards", "c1").set("at", { x: 1, y: 1, z: 1 })],
    ["unknown field", (doc) => rootsOf(doc).steps.set("a|b", new Y.Map())],
    ["curve value out of range", (doc) => rootsOf(doc).curve.set("l2|s1|", 7)],
    ["unknown field", (doc) => rootsOf(doc).curve.set("l2", 1)],
    [
      "text with formatting",
      (doc) => (node(doc, "cards", "c1").get("text") as Y.Text).format(0, 2, { bold: true }),
    ],
    [
      "text too long",
      (doc) => (node(doc, "steps", "s1").get("title") as Y.Text).insert(0, "x".repeat(5000)),
    ],
    ["unknown kind", (doc) => rootsOf(doc).meta.set("schemaVersion", 99)],
    ["unknown kind", (doc) => node(doc, "cards", "c1").set("status", "someday")],
    ["not a map", (doc) => node(doc, "cards", "c1").set("image", "picture.png")],
    ["unknown field", (doc) => node(doc, "cards", "c1").set("image", new Y.Map([["src", "x"]]))],
    ["not true or false", (doc) => rootsOf(doc).meta.set("isLocked", 1)],
    ["not a text", (doc) => rootsOf(doc).meta.set("legend0", "red")],
    ["unknown field", (doc) => rootsOf(doc).meta.set("legend8", new Y.Text())],
    ["unknown place", (doc) => doc.getMap("other").set("a", 1)],
  ])("refuses: %s", (reason, change) => {
    expect(reject(change)).toContain(reason);
  });
});

describe("migrations", () => {
  test("a document of the first version opens, is brought forward, and says the same", () => {
    const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
    const old = new Y.Doc();
    Y.applyUpdate(old, fixture("document-1.bin"));
    const { header, cards, ...rest } = JSON.parse(fixture("document-1.json").toString());
    const unsaid = { ownerId: null, status: null, image: null };
    const expected = {
      ...rest,
      schemaVersion: 2,
      header: { ...header, legend: Array(8).fill(""), isLocked: false, horizonStepId: null },
      cards: cards.map((card: object) => ({ ...card, ...unsaid })),
    };
    expect(readMap(old)).toEqual(expected);
    expect(isOutdated(old)).toBe(true);
    expect(migrate(old)).toEqual({ ok: true, from: 1, to: 2 });
    expect(isOutdated(old)).toBe(false);
    expect(readMap(old)).toEqual(expected);
    expect(validateDocument(old)).toBeNull();
    expect(findText(old, "meta", "header", "legend3")).toBeInstanceOf(Y.Text);
  });

  test("an older document is brought forward, step by step", () => {
    const doc = createDocument(buildMap());
    const ran: number[] = [];
    rootsOf(doc).meta.set("schemaVersion", 1);
    expect(migrate(doc, [() => ran.push(1), () => ran.push(2)], 3)).toEqual({
      ok: true,
      from: 1,
      to: 3,
    });
    expect(ran).toEqual([1, 2]);
    expect(migrate(doc)).toEqual({ ok: false, reason: "map-too-new" });
    expect(migrate(new Y.Doc())).toEqual({ ok: false, reason: "not-a-map" });
  });
});
