import { expect, test } from "vitest";
import { sentence } from "./sentence.ts";

test.each([
  ["Waits for the bus", "Waits for the bus."],
  ["Can I still manage?", "Can I still manage?"],
  ["Miksi ei ”heti!”", "Miksi ei ”heti!”"],
  ["Odottaa… ", "Odottaa…"],
  ["(see below)", "(see below)."],
  ["  ", ""],
])("says %j as %j", (text, said) => {
  expect(sentence(text)).toBe(said);
});

test("breaks off a long text, with no second mark at its end", () => {
  expect(sentence(`${"word ".repeat(60)}end?`)).toBe(`${"word ".repeat(40).trimEnd()}…`);
});
