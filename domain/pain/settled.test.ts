import { expect, test } from "vitest";
import type { Finding } from "./evidence.ts";
import type { KnownPoint } from "./identity.ts";
import { settledGroups } from "./settled.ts";

const passages = (...ids: string[]) => ids.map((id) => ({ id }) as Finding);
const point = (id: string, ...excerptIds: string[]): KnownPoint => ({
  id,
  kind: "pain",
  status: "open",
  isTouched: false,
  excerptIds,
});
const nothing = () => false;

test("groups stay as they were where each is whole, the largest first", () => {
  const known = [point("p", "a"), point("q", "b", "c")];
  expect(settledGroups(passages("a", "b", "c"), known, nothing)).toEqual([
    passages("b", "c"),
    passages("a"),
  ]);
});

test("a passage of no group, or one that is missing, has the step grouped anew", () => {
  const known = [point("p", "a", "b")];
  expect(settledGroups(passages("a", "b", "c"), known, nothing)).toBeNull();
  expect(settledGroups(passages("a"), known, nothing)).toBeNull();
});

test("what a person bound to a group from another step leaves the others here as they were", () => {
  const known = [point("p", "a", "far"), point("q", "b")];
  const isBound = (id: string) => id === "far";
  expect(settledGroups(passages("a", "b"), known, isBound)).toEqual([passages("a"), passages("b")]);
});
