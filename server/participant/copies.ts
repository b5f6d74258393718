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

const readers = [
  titlesOfPoints,
  dismissReasons,
  opportunityTitles,
  costNotes,
  decisions,
  talksAboutPoints,
  commentsOf,
  stampWords,
  challengeNotes,
  codeWords,
  codeHistory,
  speakersWords,
  viewNames,
  personaWords,
];

/**
 * What repeats words that are to be erased: titles of pain points, opportunities made of them,
 * decisions, comments, codes, what is said at a presentation. Ask for it before anything goes, tell it all that goes, then let it write.
 */
export async function copiesIn(tx: Tx, workspaceId: string) {
  const copies: StoredCopy[] = [];
  for (const read of readers) copies.push(...(await read(tx, workspaceId)));
  const eraser = createEraser(copies);
  return {
    hear: eraser.hear,
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
