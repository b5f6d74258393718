import type Sqlite from "better-sqlite3";
import { sql } from "drizzle-orm";
import { d } from "./dialect.ts";
import type { Tx } from "./transact.ts";

/**
 * Which notes, people and imports have another state than before, in the order in which it came so.
 * Derived: triggers write it in the transaction of whatever changes, so that nobody who changes
 * evidence can forget to say so. Only the latest are kept; whoever has missed more reads everything.
 */
export const mostChangesKept = 20_000;

export type Changes = { notes: string[]; people: string[]; batches: string[] };

/** The number of the last change; null where none are noted down, and nothing read may be kept. */
export async function lastChange(read: Tx): Promise<number | null> {
  if (d.name === "postgres") return null;
  const [row] = await read
    .select({ last: sql<number>`coalesce(max(seq), 0)`.mapWith(Number) })
    .from(sql`evidence_changes`);
  return row?.last ?? 0;
}

/** What is another one since `after`, up to `last`; null when that is no longer known, or more than `most`. */
export async function changesBetween(
  read: Tx,
  { after, last, most }: { after: number; last: number; most: number },
): Promise<Changes | null> {
  if (last - after > mostChangesKept) return null;
  const rows = await read
    .select({ kind: sql<keyof Changes>`kind`, id: sql<string>`id` })
    .from(sql`evidence_changes`)
    .where(sql`seq > ${after}`)
    .limit(most + 1);
  if (rows.length > most) return null;
  const found: Changes = { notes: [], people: [], batches: [] };
  for (const { kind, id } of rows) found[kind].push(id);
  return found;
}

/** After migrating, which may have made a table anew and lost its triggers. */
export function ensureEvidenceChanges(writer: Sqlite.Database): void {
  const known = writer.prepare("select sql from sqlite_master where name = ?").pluck();
  const stale = [...objects].filter(([name, { made }]) => known.get(name) !== made);
  if (stale.length === 0) return;
  writer.transaction(() => {
    for (const [name, { kind, made }] of stale) {
      writer.exec(`DROP ${kind} IF EXISTS ${name}`);
      writer.exec(made);
    }
  })();
}

const say = (kind: keyof Changes, which: string) => `
  delete from evidence_changes where kind = '${kind}' and id in (${which});
  insert into evidence_changes (kind, id)
    select '${kind}', one.id from (${which}) as one where one.id is not null;`;

const noteOf = (passage: string) =>
  say("notes", `select note_id as id from excerpts where id = ${passage}`);
const theNote = (id: string) => say("notes", `select ${id} as id`);

/** What each of these columns says is in a note's numbers on some map (server/pain/board/map-evidence.ts). */
const columns = {
  notes:
    "source_type, voice, persona_id, segment, channel, date, participant_id, consent, text, deleted_at, replaces_id, batch_id",
  excerpts:
    "note_id, participant_id, persona_id, label, type, mode, intensity, severity, labelled_at, has_lost_place, text",
  placements: 'excerpt_id, map_id, step_id, "by"',
  pain_point_excerpts: "pain_point_id, excerpt_id",
  note_map: "note_id, map_id",
  participants: "consent, persona_id, segment",
};

const triggers: [name: string, on: string, does: string][] = [
  ["note_changed", `after update of ${columns.notes} on notes`, theNote("new.id")],
  ["note_linked", "after insert on note_map", theNote("new.note_id")],
  ["note_relinked", `after update of ${columns.note_map} on note_map`, theNote("new.note_id")],
  ["note_unlinked", "after delete on note_map", theNote("old.note_id")],
  ["said", "after insert on excerpts", theNote("new.note_id")],
  ["said_else", `after update of ${columns.excerpts} on excerpts`, theNote("new.note_id")],
  ["unsaid", "after delete on excerpts", theNote("old.note_id")],
  ["placed", "after insert on placements", noteOf("new.excerpt_id")],
  ["moved", `after update of ${columns.placements} on placements`, noteOf("new.excerpt_id")],
  ["unplaced", "after delete on placements", noteOf("old.excerpt_id")],
  ["attached", "after insert on attachments", noteOf("new.excerpt_id")],
  ["detached", "after delete on attachments", noteOf("old.excerpt_id")],
  ["joined", "after insert on pain_point_excerpts", noteOf("new.excerpt_id")],
  [
    "joined_else",
    `after update of ${columns.pain_point_excerpts} on pain_point_excerpts`,
    noteOf("new.excerpt_id"),
  ],
  ["left", "after delete on pain_point_excerpts", noteOf("old.excerpt_id")],
  [
    "merged",
    "after update of status on pain_points when (old.status = 'merged') <> (new.status = 'merged')",
    say(
      "notes",
      `select distinct note_id as id from excerpts
        join pain_point_excerpts as member on member.excerpt_id = excerpts.id
        where member.pain_point_id = new.id`,
    ),
  ],
  [
    "person_changed",
    `after update of ${columns.participants} on participants`,
    say("people", "select new.id as id"),
  ],
  ["person_came", "after insert on participants", say("people", "select new.id as id")],
  ["person_went", "after delete on participants", say("people", "select old.id as id")],
  [
    "batch_changed",
    "after update of status on import_batches",
    say("batches", "select new.id as id"),
  ],
  [
    "forgotten",
    "after insert on evidence_changes",
    `delete from evidence_changes where seq <= new.seq - ${mostChangesKept};`,
  ],
];

/** As SQLite keeps their text, to be compared with it. */
const objects = new Map([
  [
    "evidence_changes",
    {
      kind: "TABLE",
      made: "CREATE TABLE evidence_changes (seq integer primary key autoincrement, kind text not null, id text not null, unique (kind, id))",
    },
  ],
  ...triggers.map(
    ([name, on, does]) =>
      [
        `evidence_${name}`,
        { kind: "TRIGGER", made: `CREATE TRIGGER evidence_${name} ${on} begin ${does} end` },
      ] as const,
  ),
]);
