import { and, desc, eq, inArray } from "drizzle-orm";
import { excerptCodes } from "#db/schema/codes.ts";
import { excerpts } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { type Code, isLive, speakerOf } from "#domain/evidence/codebook/code.ts";
import { type CodeSuggestion, codeSuggester } from "#domain/evidence/codebook/suggest.ts";
import type { Language } from "#domain/evidence/note.ts";

export type ProposedCode = Pick<CodeSuggestion, "codeId" | "because">;

/** How many of the latest codings are looked at for likeness. */
const latest = 300;

export async function proposeCodes(
  read: Tx,
  book: readonly Code[],
  passages: readonly { id: string; text: string; language: Language }[],
): Promise<Map<string, ProposedCode[]>> {
  const live = book.filter(isLive);
  if (live.length === 0 || passages.length === 0) return new Map();
  const rows = await read
    .select({
      codeId: excerptCodes.codeId,
      text: excerpts.text,
      language: excerpts.language,
    })
    .from(excerptCodes)
    .innerJoin(excerpts, eq(excerpts.id, excerptCodes.excerptId))
    .where(
      and(
        inArray(
          excerptCodes.codeId,
          book.map(({ id }) => id),
        ),
        eq(excerpts.hasLostPlace, false),
      ),
    )
    .orderBy(desc(excerptCodes.at))
    .limit(latest);
  const suggest = codeSuggester(
    book,
    rows.flatMap(({ codeId, ...row }) => {
      const speaker = speakerOf(book, codeId);
      return speaker ? [{ ...row, codeId: speaker.id }] : [];
    }),
  );
  return new Map(
    passages.map(({ id, text, language }) => [
      id,
      suggest(text, language).map(({ codeId, because }) => ({ codeId, because })),
    ]),
  );
}
