import fc from "fast-check";
import type { SourceType } from "#domain/evidence/note.ts";
import { halfLives, type ScoreRule, weights } from "./scoring.ts";

/** What people may have told, and how a workspace may weigh it, for tests. */
export const sources: SourceType[] = ["interview", "review", "survey", "support"];

const person = fc.integer({ min: 0, max: 9 }).map((n) => `participant:${n}`);
const isNamed = fc.constant(true);
const sourceType = fc.constantFrom(...sources);

export const everyone = fc.array(fc.record({ person, isNamed, sourceType }), { maxLength: 40 });

const mentionsOn = (date: fc.Arbitrary<string | null>) =>
  fc.array(
    fc.record({ person, isNamed, sourceType, date, severity: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 20 },
  );
export const mentions = mentionsOn(fc.constant(null));
export const datedMentions = mentionsOn(
  fc.constantFrom(null, "2024-02-29", "2026-01-01", "2026-04-30", "2026-05-04", "2027-01-01"),
);

const weight = fc.constantFrom(...weights);

export const rules: fc.Arbitrary<ScoreRule> = fc.record({
  scoring: fc
    .record({
      severity: weight,
      reach: weight,
      reliability: weight,
      halfLifeDays: fc.constantFrom(null, ...halfLives),
    })
    .filter(({ severity, reach, reliability }) => severity + reach + reliability > 0),
  today: fc.constant("2026-05-04"),
});
