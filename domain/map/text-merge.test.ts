import { expect, test } from "vitest";
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

test("where both wrote over the same words, mine stands", () => {
  expect(mergeText("one two three", "one 2 three", "one zwei three")).toBe("one 2 three");
});

test("a text that only one of us touched is taken as it is", () => {
  expect(mergeText("a", "b", "a")).toBe("b");
  expect(mergeText("a", "a", "c")).toBe("c");
});
