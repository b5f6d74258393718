import { beforeEach, expect, test } from "vitest";
import { forgetPerson } from "./person-memory.ts";
import { allUnsent, keepUnsent, unsentAt } from "./unsent-words.ts";

beforeEach(forgetPerson);

test("what was not sent is there where it was written, until it is sent or taken out", () => {
  keepUnsent("new card|a", "half a thought");
  keepUnsent("thread b", " ");
  expect(unsentAt("new card|a")).toBe("half a thought");
  expect(unsentAt("new card|c")).toBe("");
  expect(allUnsent()).toEqual(["half a thought"]);
  keepUnsent("new card|a", "");
  expect(allUnsent()).toEqual([]);
});

test("whoever comes in after somebody has signed out finds none of it", () => {
  keepUnsent("new map", "what I thought of my colleagues");
  forgetPerson();
  expect(unsentAt("new map")).toBe("");
  expect(allUnsent()).toEqual([]);
});
