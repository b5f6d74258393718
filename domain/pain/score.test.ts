import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "#domain/analysis/wilson.ts";
import type { Mention } from "./evidence.ts";
import { type HeardPerson, scorePain, severityOf } from "./score.ts";
import { everyone, mentions } from "./testing.ts";

describe("the score of a pain point", () => {
  it("does not change when a person repeats himself, unless it is worse", () => {
    fc.assert(
      fc.property(mentions, everyone, fc.nat(), (said, heard, pick) => {
        fc.pre(said.length > 0);
        const again = said[pick % said.length] as Mention;
        const milder = { ...again, severity: Math.max(1, again.severity - 1) };
        const before = scorePain(said, heard);
        expect(scorePain([...said, again], heard)).toEqual(before);
        expect(scorePain([...said, milder], heard)).toEqual(before);
        const worse = { ...again, severity: 4 };
        expect(scorePain([...said, worse], heard).score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  it("does not depend on the order people were heard in", () => {
    fc.assert(
      fc.property(mentions, everyone, fc.infiniteStream(fc.nat()), (said, heard, keys) => {
        const shuffle = <T>(list: T[]) =>
          list
            .map((value) => ({ value, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
        expect(scorePain(shuffle(said), shuffle(heard))).toEqual(scorePain(said, heard));
      }),
    );
  });

  it("is never lowered by somebody already heard who now reports the pain", () => {
    fc.assert(
      fc.property(
        mentions,
        everyone,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (said, heard, pick, severity) => {
          fc.pre(heard.length > 0);
          const { person: who, sourceType } = heard[pick % heard.length] as HeardPerson;
          const report: Mention = { person: who, isNamed: true, sourceType, date: null, severity };
          expect(scorePain([...said, report], heard).score).toBeGreaterThanOrEqual(
            scorePain(said, heard).score,
          );
        },
      ),
    );
  });

  it("is shown in parts that multiply to it exactly", () => {
    fc.assert(
      fc.property(mentions, everyone, (said, heard) => {
        const { base, score, parts } = scorePain(said, heard);
        expect(parts.severity * parts.reach).toBe(base);
        expect(base * parts.reliability * parts.recency).toBe(score);
      }),
    );
  });

  it("does not let 8 of 12 interviewed drown in ten thousand reviews", () => {
    const heard: HeardPerson[] = [
      ...people("i", 12).map((who) => ({
        person: who,
        isNamed: true,
        sourceType: "interview" as const,
      })),
      ...people("r", 10_000).map((who) => ({
        person: who,
        isNamed: false,
        sourceType: "review" as const,
      })),
    ];
    const said: Mention[] = people("i", 8).map((who) => ({
      person: who,
      isNamed: true,
      sourceType: "interview",
      date: null,
      severity: 3,
    }));
    const { score, parts } = scorePain(said, heard);
    expect(parts.reach).toBeCloseTo(8 / 12 / 2, 12);
    expect(parts.severity).toBeCloseTo(3, 12);
    expect(score).toBeCloseTo(0.5, 12);
  });

  it("pools the source types while none of them has three people", () => {
    const heard: HeardPerson[] = [
      { person: "a", isNamed: true, sourceType: "interview" },
      { person: "b", isNamed: true, sourceType: "review" },
    ];
    const said: Mention[] = [
      { person: "a", isNamed: true, sourceType: "interview", date: null, severity: 2 },
    ];
    expect(scorePain(said, heard)).toMatchObject({
      base: 1,
      score: 0.5,
      parts: { severity: 2, reach: 0.5, reliability: 0.5, people: 1, heard: 2, unnamed: 0 },
    });
  });
});

it("machine severity is 1 to 3 by intensity and 4 only when the customer leaves", () => {
  expect([0.2, 1.4, 1.6, 2.9].map((intensity) => severityOf(intensity, false))).toEqual([
    1, 1, 2, 3,
  ]);
  expect(severityOf(1, true)).toBe(4);
});

it("the interval of a share is Wilson's", () => {
  const { low, high } = wilson(8, 12);
  expect(low).toBeCloseTo(0.3906, 3);
  expect(high).toBeCloseTo(0.8619, 3);
});

function people(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
