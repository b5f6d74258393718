import { describe, expect, it } from "vitest";
import { kendall, spearman } from "./rank.ts";
import { measureRanking, type ReadTwice } from "./ranking.ts";

describe("how alike two orders are", () => {
  it("is 1 for the same order, -1 for the reverse, and between for one swap", () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1);
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
    expect(spearman([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8);
    expect(kendall([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(4 / 6);
  });

  it("lets ties share their place", () => {
    expect(spearman([1, 1, 2], [5, 5, 9])).toBeCloseTo(1);
    expect(kendall([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6));
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
  });
});

describe("ranking what hurts, by hand and by the analyzer", () => {
  const passage = (group: string, hand: number, machine: number): ReadTwice => ({
    group,
    sourceType: "survey",
    hand: { isPain: hand > 0, intensity: hand },
    machine: { isPain: machine > 0, severity: machine },
  });
  const heard = [
    ...[3, 3, 2, 0].map((hand) => passage("payment", hand, hand)),
    ...[1, 0, 0, 0].map((hand) => passage("search", hand, hand)),
    ...[2, 2, 0, 0].map((hand) => passage("delivery", hand, hand)),
  ];

  it("agrees wholly where both read the same", () => {
    const { groups, spearman, kendall, worstShared } = measureRanking(heard, "everyone");
    expect({ groups, spearman, kendall, worstShared }).toEqual({
      groups: 3,
      spearman: expect.closeTo(1),
      kendall: 1,
      worstShared: 1,
    });
  });

  it("disagrees where the analyzer puts the pains on another step", () => {
    const moved = heard.map((one) => ({
      ...one,
      machine: { ...one.machine, group: one.group === "payment" ? "search" : "payment" },
    }));
    expect(measureRanking(moved, "everyone").spearman).toBeLessThan(0);
  });

  it("takes the size of a group out of it when asked", () => {
    const small = [passage("return", 3, 3), passage("return", 3, 3), passage("return", 3, 3)];
    const shares = measureRanking([...heard, ...small], "group");
    expect(shares.spearman).toBeCloseTo(1);
    expect(shares.groups).toBe(4);
  });
});
