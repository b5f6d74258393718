import { and, asc, count, desc, eq, isNotNull, sql } from "drizzle-orm";
import { notes, participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { pathOf, treeOf } from "#domain/evidence/codebook/code.ts";
import { readBook } from "./codes/book.ts";
import { visibleNotes } from "./scope.ts";

const mostOffered = 200;

/** What the notes of a workspace can be narrowed by, and how many there are. */
export type NoteFacets = {
  all: number;
  bySourceType: Record<string, number>;
  /** not read by the analysis yet */
  waiting: number;
  segments: string[];
  channels: string[];
  /** of apps, the newest first */
  appVersions: string[];
  /** in the order of the codebook */
  codes: { id: string; path: string[] }[];
  /** who is heard most, first; the others are reached from their notes */
  participants: { id: string; pseudonym: string; notes: number }[];
};

/** A task of a worker: it looks at every note. */
export async function readFacets(
  { workspaceId }: { workspaceId: string },
  { read }: { read: Tx },
): Promise<NoteFacets> {
  const isHere = visibleNotes(workspaceId);
  const bySource = await read
    .select({
      sourceType: notes.sourceType,
      n: count(),
      waiting: sql<number>`sum(case when ${notes.analyzer} is null then 1 else 0 end)`.mapWith(
        Number,
      ),
    })
    .from(notes)
    .where(isHere)
    .groupBy(notes.sourceType);
  const people = await read
    .select({ id: participants.id, pseudonym: participants.pseudonym, notes: count() })
    .from(notes)
    .innerJoin(participants, eq(participants.id, notes.participantId))
    .where(isHere)
    .groupBy(participants.id, participants.pseudonym)
    .orderBy(desc(count()), asc(participants.pseudonym))
    .limit(mostOffered);
  const book = await readBook(read, workspaceId);
  return {
    all: bySource.reduce((sum, { n }) => sum + n, 0),
    bySourceType: Object.fromEntries(bySource.map(({ sourceType, n }) => [sourceType, n])),
    waiting: bySource.reduce((sum, { waiting }) => sum + waiting, 0),
    segments: await valuesOf(read, workspaceId, notes.segment),
    channels: await valuesOf(read, workspaceId, notes.channel),
    appVersions: (await valuesOf(read, workspaceId, notes.appVersion)).sort(newestFirst),
    codes: treeOf(book).map(({ code: { id } }) => ({ id, path: pathOf(book, id) })),
    participants: people,
  };
}

async function valuesOf(
  read: Tx,
  workspaceId: string,
  column: typeof notes.segment | typeof notes.channel | typeof notes.appVersion,
): Promise<string[]> {
  const rows = await read
    .select({ value: column, n: count() })
    .from(notes)
    .where(and(visibleNotes(workspaceId), isNotNull(column)))
    .groupBy(column)
    .orderBy(desc(count()))
    .limit(mostOffered);
  return rows.flatMap(({ value }) => value ?? []).sort((a, b) => a.localeCompare(b, "fi"));
}

/** "4.10" is newer than "4.9". */
function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, "en", { numeric: true });
}
