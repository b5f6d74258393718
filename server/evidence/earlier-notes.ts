import { and, desc, inArray, ne } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { alikeFrom, likeness } from "#domain/evidence/likeness.ts";
import type { EarlierNote } from "#domain/evidence/note-version.ts";
import { visibleNotes } from "./scope.ts";

/** A text as it would be stored. */
export type Coming = { title: string; sourceName: string | null; text: string };

const mostEarlier = 5;
const titlesAStatement = 200;

/**
 * Notes in whose place each of these may come, the latest first: of the same name and from the same
 * source, with other words.
 */
export async function earlierNotes(
  read: Tx,
  workspaceId: string,
  coming: readonly Coming[],
): Promise<EarlierNote[][]> {
  const titles = [...new Set(coming.map(({ title }) => title))];
  const { id, title, sourceName, text, date, createdAt } = notes;
  const found: (EarlierNote & { sourceName: string | null; text: string })[] = [];
  for (let from = 0; from < titles.length; from += titlesAStatement) {
    const some = titles.slice(from, from + titlesAStatement);
    const rows = await read
      .select({ noteId: id, title, sourceName, text, date, createdAt })
      .from(notes)
      .where(and(visibleNotes(workspaceId), inArray(title, some), ne(text, "")))
      .orderBy(desc(createdAt), desc(id))
      .limit(some.length * mostEarlier * 4);
    found.push(
      ...rows.map(({ createdAt, ...row }) => ({
        ...row,
        cameIn: createdAt.toISOString(),
        isAlike: false,
      })),
    );
  }
  return coming.map((one) =>
    found
      .filter(
        (note) => note.title === one.title && plain(note.sourceName) === plain(one.sourceName),
      )
      .filter((note) => note.text !== one.text)
      .slice(0, mostEarlier)
      .map(({ text, sourceName: _, ...note }) => ({
        ...note,
        isAlike: likeness(text, one.text) >= alikeFrom,
      })),
  );
}

function plain(name: string | null): string {
  return (name ?? "").trim().toLowerCase();
}
