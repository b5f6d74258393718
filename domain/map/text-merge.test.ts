import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { editText } from "./text-diff.ts";
import { mergeText } from "./text-merge.ts";

test("what two people write in different parts of a text is all kept", () => {
  const base = "I look for a time";
  expect(mergeText(base, "I look for a free time", "Today I look for a time")).toBe(
    "Today I look for a free time",
  );
  expect(mergeText(base, "Today I look for a time", "I look for a time online")).toBe(
    "Today I look for a time online",
  );
});

test("a word put between the first and the last, which somebody else mends, stays between them", () => {
  const base = "Ai look for a tiem";
  const [mine, theirs] = ["I look for a time", "Ai look for a free tiem"];
  expect(mergeText(base, mine, theirs)).toBe("I look for a free time");
  expect(mergeText(base, theirs, mine)).toBe("I look for a free time");
  expect(met(base, mine, theirs)).toBe("I look for a free time");
});

test("letters that two people change in one word are both changed", () => {
  expect(mergeText("kissa tulee", "Kissa tulee", "kissat tulee")).toBe("Kissat tulee");
  expect(met("kissa tulee", "Kissa tulee", "kissat tulee")).toBe("Kissat tulee");
});

// Mine alone stood here before: then nobody was told that the words of somebody else had gone.
test.each([
  ["one two three", "one 2 three", "one zwei three", "one zwei 2 three"],
  ["wait", "waits", "waited", "waited waits"],
  ["hello all", "hallo all", "hullo all", "hullo hallo all"],
  ["", "I wait", "I ask", "I ask I wait"],
  ["ask", "ask twice", "ask, wait", "ask, wait twice"],
])("where both wrote over the same words of “%s”, both are kept", (base, mine, theirs, both) => {
  expect(mergeText(base, mine, theirs)).toBe(both);
});

test("the same change that both make is made once", () => {
  expect(mergeText("a tiem", "a time", "a time soon")).toBe("a time soon");
  expect(mergeText("a b c d", "a d", "a c d")).toBe("a d");
});

test("what one takes out and the other changes stays as the other has it", () => {
  expect(mergeText("I look for a time", "", "I look for a free time")).toBe(
    "I look for a free time",
  );
  expect(mergeText("one two three", "one three", "one two, too three")).toBe("one two, too three");
  expect(mergeText("one twwo three", "one three", "one two three")).toBe("one two three");
  expect(mergeText("one twwo three", "one two three", "one three")).toBe("one two three");
  expect(mergeText("one two three", "one three", "one")).toBe("one");
});

test("a text that only one of us touched is taken as it is", () => {
  expect(mergeText("a", "b", "a")).toBe("b");
  expect(mergeText("a", "a", "c")).toBe("c");
});

describe("whatever two people do to the words of a text", () => {
  test("none that either added is lost, and what both left alone stands once", () => {
    fc.assert(
      fc.property(edits(), ({ base, mine, theirs, added, left }) => {
        const words = mergeText(base, mine, theirs).split(/\s+/);
        for (const word of added) expect(words).toContain(word);
        expect(words.filter((word) => left.includes(word))).toEqual(left);
      }),
      { numRuns: 500 },
    );
  });

  test("they come to one text when they did it at once, and it is all in it", () => {
    fc.assert(
      fc.property(edits(), ({ base, mine, theirs, added, left }) => {
        // to a last word no space belongs
        const text = met(base, mine, theirs);
        const whole = met(...ending(base, mine, theirs));
        for (const word of [...added, ...left]) expect(text.split(word)).toHaveLength(2);
        const words = whole.split(/\s+/);
        for (const word of added) expect(words).toContain(word);
        expect(words.filter((word) => left.includes(word))).toEqual(left);
      }),
      { numRuns: 500 },
    );
  });
});

test("no emoji is cut in two, and what both write alike is written once", () => {
  const text = fc
    .array(fc.constantFrom("a", "ä", "👍", "👎🏽", " ", "\n"), { maxLength: 9 })
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const half = /\p{Surrogate}|\ufffd/u;
      expect(mergeText(base, mine, theirs)).not.toMatch(half);
      expect(met(base, mine, theirs)).not.toMatch(half);
      expect(mergeText(base, mine, mine)).toBe(mine);
    }),
    { numRuns: 500 },
  );
});

test("a text of twenty thousand letters that two wrote anew is merged all the same", () => {
  const text = (word: string) => Array.from({ length: 4_000 }, (_, i) => word + i).join(" ");
  const both = mergeText(text("a"), text("b"), text("c"));
  expect(both).toBe(`${text("c")} ${text("b")}`);
});

/** The text on which two agree who each changed `base` before they heard of each other. */
function met(base: string, ...nexts: string[]): string {
  const docs = nexts.map((next, i) => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    doc.getText("t").insert(0, base);
    const own = new Y.Doc();
    own.clientID = i + 2;
    Y.applyUpdate(own, Y.encodeStateAsUpdate(doc));
    own.transact(() => editText(own.getText("t"), next));
    return own;
  });
  for (const doc of docs)
    for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  const [text = "", ...same] = docs.map((doc) => doc.getText("t").toString());
  for (const other of same) expect(other).toBe(text);
  return text;
}

function ending(...texts: [string, string, string]): [string, string, string] {
  const space = texts.some((text) => text.includes("\n")) ? "\n" : " ";
  return texts.map((text) => (text === "" ? "end" : `${text}${space}end`)) as typeof texts;
}

/** A text, and what two made of it by putting words in, taking some out and replacing others. */
function edits() {
  const act = fc.constantFrom("keep", "keep", "keep", "drop", "swap", "put");
  const acts = fc.array(fc.tuple(act, act), { maxLength: 8 });
  const space = fc.constantFrom(" ", " ", "\n");
  return fc.record({ acts, space, first: fc.boolean() }).map(({ acts: each, space, first }) => {
    const base = each.map((_, i) => `b${i}`);
    const of = (side: 0 | 1, name: string) =>
      each.flatMap((both, i) => {
        if (both[side] === "drop") return [];
        if (both[side] === "swap") return [`${name}${i}`];
        return both[side] === "put" ? [`${name}${i}`, `b${i}`] : [`b${i}`];
      });
    const mine = [...of(0, "m"), ...(first ? ["mlast"] : [])];
    const theirs = [...of(1, "t"), ...(first ? ["tlast"] : [])];
    const left = base.filter((word) => mine.includes(word) && theirs.includes(word));
    const added = [...mine, ...theirs].filter((word) => !base.includes(word));
    const [b, m, t] = [base, mine, theirs].map((words) => words.join(space));
    return { base: b ?? "", mine: m ?? "", theirs: t ?? "", added, left };
  });
}
