import type { SourceType } from "#domain/evidence/note.ts";
import { pseudonymsOf, type Talk, talkName, titleAfter } from "#domain/evidence/speaker.ts";
import { withoutTurns } from "#domain/evidence/without-turns.ts";
import { type DoorSettings, erasedTextHash, pseudonymHash, sha256 } from "./door.ts";

export type Withdrawn = {
  /** goes by this pseudonym */
  has(pseudonym: string): boolean;
  /**
   * A text as it may come in: without what people said in it who withdrew; null when that is all that
   * customers say in it.
   */
  cutFrom(
    talk: Talk & { sourceType: SourceType },
    withdrawnHere?: ReadonlySet<string>,
  ): Talk | null;
};

/** Who took back their words, as the door knows them. */
export function withdrawnAmong({
  workspaceId,
  withdrawn,
  erasedTexts,
}: Pick<DoorSettings, "workspaceId" | "withdrawn" | "erasedTexts">): Withdrawn {
  const hashes = new Set(withdrawn);
  const texts = new Set(erasedTexts);
  const has = (pseudonym: string) =>
    hashes.size > 0 && hashes.has(pseudonymHash(workspaceId, pseudonym));
  return {
    has,
    cutFrom(talk, withdrawnHere = new Set()) {
      const { title, text, textHash, sourceType } = talk;
      // nearly always: it is not looked for turns then
      if (hashes.size === 0 && withdrawnHere.size === 0) return { title, text, textHash };
      const name = talkName(talk);
      const cut = withoutTurns(text, {
        sourceType,
        isTheirs: (speaker) => withdrawnHere.has(speaker) || pseudonymsOf(speaker, name).some(has),
      });
      if (cut.turns === 0) {
        // word for word what somebody took back, whoever is said to have told it
        return texts.has(erasedTextHash(workspaceId, talk) ?? "")
          ? null
          : { title, text, textHash };
      }
      if (cut.isEmpty) return null;
      const left = titleAfter(title, { before: text, after: cut.text });
      return { title: left, text: cut.text, textHash: sha256(cut.text) };
    },
  };
}
