import fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceType } from "#domain/evidence/note.ts";
import { fewestHeard, scorePain } from "../score.ts";
import { datedMentions, everyone, rules, sources } from "../testing.ts";
import { scoreWithout } from "./score-without.ts";

it("a score is known without a source type as if nobody had been heard through it", () => {
  fc.assert(
    fc.property(
      datedMentions,
      everyone,
      fc.constantFrom(...sources),
      rules,
      (said, heard, gone, rule) => {
        const isLeft = ({ sourceType }: { sourceType: SourceType }) => sourceType !== gone;
        const left = scorePain(said.filter(isLeft), heard.filter(isLeft), rule);
        const known = scoreWithout(scorePain(said, heard).parts, gone, rule.scoring);
        const isEnough = Object.values(left.parts.bySource).some((own) => own.heard >= fewestHeard);
        if (known !== null) expect(known).toBeCloseTo(left.score, 12);
        const isSimple = rule.scoring.halfLifeDays === null && rule.scoring.reach > 0;
        if (isSimple || !isEnough) expect(known === null).toBe(!isEnough);
      },
    ),
  );
});
