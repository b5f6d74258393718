import type { Tx } from "#db/transact.ts";
import { createEraser } from "#domain/participant/quotations.ts";
import { personaWords, speakersWords, viewNames } from "./copies-beside-maps.ts";
import { codeHistory, codeWords } from "./copies-in-codes.ts";
import { commentsOf, talksAboutPoints } from "./copies-in-comments.ts";
import { dismissReasons, titlesOfPoints } from "./copies-in-pains.ts";
import {
  challengeNotes,
  costNotes,
  decisions,
  opportunityTitles,
  stampWords,
} from "./copies-in-review.ts";
import type { StoredCopy } from "./stored-copy.ts";

type Reader = (tx: Tx, workspaceId: string) => Promise<StoredCopy[]>;

const readers = {
  "pain point": titlesOfPoints,
  "dismissed pain point": dismissReasons,
  opportunity: opportunityTitles,
  estimate: costNotes,
  decision: decisions,
  "subject of a discussion": talksAboutPoints,
  comment: commentsOf,
  stamp: stampWords,
  "verdict on an assumption": challengeNotes,
  code: codeWords,
  "change of a code": codeHistory,
  "speaker's note": speakersWords,
  view: viewNames,
  persona: personaWords,
};
/** Where a copy stands, as the file says it that somebody gets of what is kept about them. */
export type CopyPlace = keyof typeof readers;

/**
 * What repeats words that are to be erased: titles of pain points, opportunities made of them,
 * decisions, comments, codes, what is said at a presentation. Ask for it before anything goes, tell it all that goes, then let it write.
 */
export async function copiesIn(tx: Tx, workspaceId: string) {
  const copies: (StoredCopy & { place: CopyPlace })[] = [];
  for (const [place, read] of Object.entries(readers) as [CopyPlace, Reader][]) {
    copies.push(...(await read(tx, workspaceId)).map((copy) => ({ ...copy, place })));
  }
  const eraser = createEraser(copies);
  return {
    hear: eraser.hear,
    /** The words that would go, where they stand; not the sentences of others around them. */
    quotations(): { place: CopyPlace; words: string[] }[] {
      return copies.flatMap(({ text, place }, at) => {
        const cuts = eraser.left(at)?.cuts ?? [];
        const words = cuts.map(({ start, end }) => text.slice(start, end));
        return words.length > 0 ? { place, words } : [];
      });
    },
    /** Counts the texts that lost something, and tells which maps want to be counted anew. */
    async erase(now: Tx): Promise<{ count: number; mapIds: string[] }> {
      const titles = copies.flatMap(({ text, isTitle }, at) =>
        isTitle && eraser.isNothingElse(at) ? [text] : [],
      );
      const changed: StoredCopy[] = [];
      for (const [at, copy] of copies.entries()) {
        const left = eraser.left(at, copy.takesOverTitles ? titles : []);
        if (!left) continue;
        await copy.store(now, left);
        changed.push(copy);
      }
      return { count: changed.length, mapIds: changed.flatMap(({ mapId }) => mapId ?? []) };
    },
  };
}
