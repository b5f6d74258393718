import { and, count, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { snippetOf } from "#domain/evidence/snippet.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";
import { isCodedWith } from "./codes/is-coded-with.ts";
import { lookFor, type Sought } from "./look-for.ts";
import { conditionsOf, isReadBy, type NoteFilter } from "./note-filter.ts";
import { visibleNotes } from "./scope.ts";

type Note = typeof notes.$inferSelect;
type Span = { start: number; end: number };

export type NoteRow = Pick<
  Note,
  | "id"
  | "title"
  | "sourceType"
  | "sourceName"
  | "voice"
  | "date"
  | "personaId"
  | "channel"
  | "appVersion"
  | "language"
  | "rating"
  | "nps"
  | "consent"
  | "createdAt"
> & {
  /** the first words, or those around what was searched */
  snippet: string;
  /** what was searched, in the title and in the snippet */
  titleMarks: Span[];
  snippetMarks: Span[];
  participant: string | null;
  pains: number;
  gains: number;
  /** false while it waits for the analyzer */
  isAnalyzed: boolean;
  /** by whoever asks */
  isRead: boolean;
};

export type NoteList = {
  notes: NoteRow[];
  /** of the filter, all pages */
  total: number;
  /** there are more than `total`: so many were looked through, the latest ones */
  isCut: boolean;
  instead: Sought["instead"];
  /** false while notes from before the search are still being added to it */
  isWhole: boolean;
};

export async function listNotes(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  filter: NoteFilter,
): Promise<NoteList> {
  return listNotesIn({ workspaceId, readerId: actorId(ctx.actor), filter }, ctx.db);
}

export type ListInput = { workspaceId: string; readerId: string | null; filter: NoteFilter };

/** The same as a task of a worker: over many notes it takes longer than others would wait for. */
export async function listNotesIn(
  { workspaceId, readerId, filter }: ListInput,
  { read }: { read: Tx },
): Promise<NoteList> {
  const sought = filter.search ? await lookFor(read, workspaceId, filter.search) : null;
  const isCoded = filter.codeId ? [await isCodedWith(read, workspaceId, filter.codeId)] : [];
  const others = [...conditionsOf(read, filter, readerId), ...isCoded];
  const isSought = sought ? eq(notes.id, sql`hit.note_id`) : undefined;
  const where = and(visibleNotes(workspaceId), ...others, isSought);
  const pains = countOf("pain");
  const columns = {
    id: notes.id,
    title: notes.title,
    text: sought ? notes.text : sql<string>`substr(${notes.text}, 1, 480)`,
    sourceType: notes.sourceType,
    sourceName: notes.sourceName,
    voice: notes.voice,
    date: notes.date,
    participant: participants.pseudonym,
    personaId: notes.personaId,
    channel: notes.channel,
    appVersion: notes.appVersion,
    language: notes.language,
    rating: notes.rating,
    nps: notes.nps,
    consent: notes.consent,
    pains,
    gains: countOf("gain"),
    isAnalyzed: isNotNull(notes.analyzer),
    isRead: isReadBy(read, readerId),
    createdAt: notes.createdAt,
  };
  // Joined in this order: what was found leads to its notes, never every note to what was found.
  const source = sought
    ? read
        .select(columns)
        .from(pageOf(sought, filter, others))
        .crossJoin(notes)
    : read.select(columns).from(notes);
  const rows = await source
    .leftJoin(participants, eq(participants.id, notes.participantId))
    .where(where)
    .orderBy(...orderOf(filter, pains, sought))
    .limit(filter.limit)
    .offset(filter.offset);
  const show = snippetOf(sought?.terms ?? []);
  return {
    notes: rows.map(({ text, isAnalyzed, isRead, ...row }) => ({
      ...row,
      ...show({ title: row.title, text }),
      isAnalyzed: Boolean(isAnalyzed),
      isRead: Boolean(isRead),
    })),
    total: await totalOf(read, { sought, where, isOnlySought: others.length === 0 }),
    isCut: sought?.hits.isCut ?? false,
    instead: sought?.instead ?? null,
    isWhole: sought?.isWhole ?? true,
  };
}

/** So many more of the latest are taken than are shown, as some may belong to an import on its way. */
const spare = 500;

/** Of very many the page that is asked for, where nothing else narrows or orders them. */
function pageOf({ hits }: Sought, { order, offset, limit }: NoteFilter, others: SQL[]): SQL {
  const isInOrder = others.length === 0 && (order === undefined || order === "best");
  return isInOrder && hits.latest ? hits.latest(offset + limit + spare) : hits.from;
}

async function totalOf(
  read: Tx,
  {
    sought,
    where,
    isOnlySought,
  }: { sought: Sought | null; where: SQL | undefined; isOnlySought: boolean },
): Promise<number> {
  // So many are not looked at one by one: notes of an import on its way would be the only difference.
  if (sought && isOnlySought && sought.hits.count > countedOneByOne) return sought.hits.count;
  const counted = { n: count() };
  const source = sought
    ? read.select(counted).from(sought.hits.from).crossJoin(notes)
    : read.select(counted).from(notes);
  const [total] = await source.where(where);
  return total?.n ?? 0;
}

const countedOneByOne = 2_000;

function countOf(label: "pain" | "gain"): SQL<number> {
  return sql<number>`(select count(*) from ${excerpts} where ${excerpts.noteId} = ${notes.id} and ${excerpts.label} = ${label})`.mapWith(
    Number,
  );
}

function orderOf({ order }: NoteFilter, pains: SQL<number>, sought: Sought | null): SQL[] {
  const latest = [desc(notes.createdAt), desc(notes.id)];
  switch (order) {
    case "date":
      return [sql`${notes.date} is null`, desc(notes.date), desc(notes.id)];
    case "pains":
      return [desc(pains), ...latest];
    case "added":
      return latest;
    case "best":
    case undefined:
      return sought ? [sql`hit.rank`, ...latest] : latest;
    default:
      return order satisfies never;
  }
}
