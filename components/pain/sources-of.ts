import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import type { SourceParts } from "#domain/pain/score.ts";
import type { PainPointRow } from "#server/pain/read.ts";

export type SourceShare = SourceParts & { type: SourceType };

/** What each kind of source says of a pain point: those that report it first, then the silent ones. */
export function sourcesOf(point: Pick<PainPointRow, "parts">): {
  reporting: SourceShare[];
  silent: SourceShare[];
} {
  const all = sourceTypes.flatMap((type) => {
    const parts = point.parts.bySource[type];
    return parts ? [{ type, ...parts }] : [];
  });
  return {
    reporting: all.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people),
    silent: all.filter(({ people }) => people === 0),
  };
}
