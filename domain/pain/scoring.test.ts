import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mention } from "./evidence.ts";
import { type HeardPerson, scorePain } from "./score.ts";
import { freshness, plainScore, rescored, type Scoring, usual, weighed } from "./scoring.ts";
import { datedMentions, everyone, mentions, rules } from "./testing.ts";

describe("a score as a workspace weighs it", () => {
  // Worked out by hand. Interviews: four of ten, 3 + 3 + 1 + 1 = 8, so 0.4 and 0.8. Reviews: eight of
  // twenty-five, 2 each = 16, so 0.32 and 0.64. Reach 0.36, base 0.72, severity 0.72 / 0.36 = 2,
  // reliability 0.75. The newest of them is 180 days old.
  const heard = [...people("interview", 10), ...people("review", 25)];
  const told = [
    ...tell("interview", [3, 3, 1, 1], "2025-11-05"),
    ...tell("review", [2, 2, 2, 2, 2, 2, 2, 2], null),
  ];
  it.each([
    ["as usual", {}, 0.54],
    ["severity twice", { severity: 2 }, 1.08],
    ["severity left out", { severity: 0 }, 0.27],
    ["severity more", { severity: 1.5 }, 0.7636753],
    ["reach twice", { reach: 2 }, 0.1944],
    ["reach less", { reach: 0.5 }, 0.9],
    ["reach left out", { reach: 0 }, 1.5],
    ["reliability twice", { reliability: 2 }, 0.405],
    ["reliability left out", { reliability: 0 }, 0.72],
    ["halved every ninety days", { halfLifeDays: 90 }, 0.135],
    ["halved every year", { halfLifeDays: 360 }, 0.3818377],
    ["all at once", { severity: 2, reach: 0.5, reliability: 0, halfLifeDays: 90 }, 0.6],
  ] as const)("is what one works out by hand: %s", (_, change, expected) => {
    const rule = { scoring: { ...usual, ...change }, today: "2026-05-04" };
    const { score, parts } = scorePain(told, heard, rule);
    expect(score).toBeCloseTo(expected, 7);
    expect([parts.severity, parts.reach, parts.reliability].map((n) => n.toFixed(9))).toEqual([
      "2.000000000",
      "0.360000000",
      "0.750000000",
    ]);
  });

  it("is as it was before there were weights where nobody has set any", () => {
    fc.assert(
      fc.property(datedMentions, everyone, (said, heard) => {
        const plain = scorePain(said, heard);
        expect(scorePain(said, heard, { scoring: usual, today: "2026-05-04" })).toEqual(plain);
        expect(plain.score).toBe(plain.base * plain.parts.reliability);
        expect(plain.parts.scoring).toBe(undefined);
      }),
    );
  });

  it("follows from the parts that are shown with it", () => {
    fc.assert(
      fc.property(datedMentions, everyone, rules, (said, heard, rule) => {
        const { score, parts } = scorePain(said, heard, rule);
        expect(weighed(parts, parts.scoring ?? usual)).toBe(score);
      }),
    );
  });

  it("does not change when a person repeats himself, unless it is worse", () => {
    fc.assert(
      fc.property(datedMentions, everyone, rules, fc.nat(), (said, heard, rule, pick) => {
        fc.pre(said.length > 0);
        const again = said[pick % said.length] as Mention;
        const before = scorePain(said, heard, rule);
        expect(scorePain([...said, again], heard, rule)).toEqual(before);
        const milder = { ...again, severity: Math.max(1, again.severity - 1) };
        expect(scorePain([...said, milder], heard, rule)).toEqual(before);
        const worse = scorePain([...said, { ...again, severity: 4 }], heard, rule);
        expect(worse.score).toBeGreaterThanOrEqual(before.score);
        expect(worse.parts.reach).toBe(before.parts.reach);
      }),
    );
  });

  it("does not depend on the order people were heard in", () => {
    fc.assert(
      fc.property(datedMentions, everyone, rules, (said, heard, rule) => {
        expect(scorePain([...said].reverse(), [...heard].reverse(), rule)).toEqual(
          scorePain(said, heard, rule),
        );
      }),
    );
  });

  const severity = fc.integer({ min: 1, max: 4 });
  it("is never lowered by somebody already heard, where reach weighs no less than severity", () => {
    fc.assert(
      fc.property(mentions, everyone, rules, fc.nat(), severity, (said, heard, rule, pick, bad) => {
        fc.pre(heard.length > 0 && rule.scoring.reach >= rule.scoring.severity);
        const report = {
          ...(heard[pick % heard.length] as HeardPerson),
          date: null,
          severity: bad,
        };
        const before = scorePain(said, heard, rule).score;
        expect(scorePain([...said, report], heard, rule).score).toBeGreaterThanOrEqual(
          before * (1 - 1e-12),
        );
      }),
    );
  });

  it("is never lowered by somebody already heard who tells of something as bad as the others do", () => {
    fc.assert(
      fc.property(mentions, everyone, rules, fc.nat(), severity, (said, heard, rule, pick, bad) => {
        const { score, parts } = scorePain(said, heard, rule);
        fc.pre(heard.length > 0 && bad >= parts.severity);
        const report = {
          ...(heard[pick % heard.length] as HeardPerson),
          date: null,
          severity: bad,
        };
        expect(scorePain([...said, report], heard, rule).score).toBeGreaterThanOrEqual(
          score * (1 - 1e-12),
        );
      }),
    );
  });

  it("comes out the same from stored parts as from the evidence, on any day", () => {
    fc.assert(
      fc.property(datedMentions, everyone, rules, rules, (said, heard, before, now) => {
        const { score, parts } = scorePain(said, heard, now);
        expect(rescored(scorePain(said, heard, before).parts, now)).toEqual({ score, parts });
      }),
    );
  });

  it("is no other where it is asked whether something got worse", () => {
    fc.assert(
      fc.property(datedMentions, everyone, rules, (said, heard, rule) => {
        expect(plainScore(scorePain(said, heard, rule).parts)).toBe(scorePain(said, heard).score);
      }),
    );
  });

  it("is nothing where nobody tells of it, whatever is left out", () => {
    const scoring: Scoring = { severity: 0, reach: 0, reliability: 0.5, halfLifeDays: 30 };
    expect(scorePain([], heard, { scoring, today: "2026-05-04" }).score).toBe(0);
  });
});

it("what is of no known date, or is still to come, counts in full", () => {
  const on = (newest: string | null) => freshness(newest, 30, "2026-05-04");
  expect([null, "2026-05-05", "2026-05-04"].map(on)).toEqual([1, 1, 1]);
  expect(on("2026-04-04")).toBe(0.5);
  expect(on("2026-03-05")).toBe(0.25);
});

function people(sourceType: "interview" | "review", count: number): HeardPerson[] {
  return Array.from({ length: count }, (_, at) => ({
    person: `${sourceType} ${at}`,
    isNamed: true,
    sourceType,
  }));
}

function tell(
  sourceType: "interview" | "review",
  severities: number[],
  date: string | null,
): Mention[] {
  return people(sourceType, severities.length).map((one, at) => ({
    ...one,
    date,
    severity: severities[at] ?? 0,
  }));
}
