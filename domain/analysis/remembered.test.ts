import { expect, it } from "vitest";
import { remembered } from "./remembered.ts";

it("a word asked for again and again is found once, however many others come between", () => {
  const sought: string[] = [];
  const lengthOf = remembered((word) => {
    sought.push(word);
    return word.length;
  }, 4);
  for (let other = 0; other < 40; other += 1) {
    expect(lengthOf("again")).toBe(5);
    expect(lengthOf(`once${other}`)).toBe(`once${other}`.length);
  }
  expect(sought.filter((word) => word === "again")).toEqual(["again"]);
  expect(sought).toHaveLength(41);
});
