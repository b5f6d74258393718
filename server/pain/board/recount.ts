import { eq, inArray, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { importBatches } from "#db/schema/imports.ts";
import { nodes } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { BoardFilter } from "#domain/pain/board/filter.ts";
import type { ScoreRule } from "#domain/pain/scoring.ts";
import { recountScore } from "./recount-score.ts";

/**
 * For tests and bench: the board's numbers counted once more, the slow and plain way, from whole
 * tables. It shares no function with what it checks.
 */
export type Recount = {
  score: number;
  people: number;
  heard: number;
  passages: number;
  low: number;
  high: number;
  bySource: Record<string, { people: number; heard: number }>;
  byMonth: Record<string, number>;
};

export type RawRows = Awaited<ReturnType<typeof rawRows>>;

export async function rawRows(read: Tx, mapId: string) {
  const links = await read.select().from(noteMaps).where(eq(noteMaps.mapId, mapId));
  const linked = new Set(links.map(({ noteId }) => noteId));
  const batches = await read.select().from(importBatches);
  const done = new Set(batches.filter((b) => b.status === "complete").map((b) => b.id));
  const every = await read.select().from(notes);
  const seen = every.filter(
    (note) =>
      linked.has(note.id) &&
      note.deletedAt === null &&
      note.replacesId === null &&
      note.text !== "" &&
      (note.batchId === null || done.has(note.batchId)),
  );
  const here = new Map(seen.map((note) => [note.id, note]));
  const said = (await read.select().from(excerpts)).filter(
    (one) => here.has(one.noteId) && !one.hasLostPlace,
  );
  const known = await read.select().from(participants);
  const placed = await read.select().from(placements).where(eq(placements.mapId, mapId));
  const points = await read.select().from(painPoints).where(eq(painPoints.mapId, mapId));
  const members = await read
    .select()
    .from(painPointExcerpts)
    .where(
      inArray(
        painPointExcerpts.painPointId,
        sql`(select id from pain_points where map_id = ${mapId})`,
      ),
    );
  const onMap = await read.select().from(nodes).where(eq(nodes.mapId, mapId));
  const attached = await read.select().from(attachments).where(eq(attachments.mapId, mapId));
  return {
    steps: onMap.filter(({ kind }) => kind === "step").map(({ id }) => id),
    cards: onMap.filter(({ kind }) => kind === "card"),
    attached,
    notes: here,
    said,
    known: new Map(known.map((row) => [row.id, row])),
    placed: new Map(placed.map((row) => [row.excerptId, row])),
    points,
    members: new Map(members.map((row) => [row.excerptId, row.painPointId])),
  };
}

export function recount(
  rows: RawRows,
  filter: BoardFilter,
  rule?: ScoreRule,
): Map<string, Recount> {
  const passes = (noteId: string) => {
    const note = rows.notes.get(noteId);
    if (note?.voice !== "customer" || note.sourceType === "staff") return null;
    if (filter.sourceType && note.sourceType !== filter.sourceType) return null;
    if (filter.channel !== null && (note.channel || "") !== filter.channel) return null;
    if (filter.from && !(note.date && note.date >= filter.from)) return null;
    if (filter.to && !(note.date && note.date <= filter.to)) return null;
    return note;
  };
  const who = (noteId: string, speaker: string | null) => {
    const participant = speaker || rows.notes.get(noteId)?.participantId;
    return participant ? `P ${participant}` : `N ${noteId}`;
  };

  /** the passage's own persona, then the note's, then the speaker's; segments as much of it as there is */
  const isAsked = (noteId: string, one: Said[number] | null) => {
    const note = rows.notes.get(noteId);
    const speaker = rows.known.get(one?.participantId || note?.participantId || "");
    const persona = one?.personaId || note?.personaId || speaker?.personaId;
    const segment = note?.segment || speaker?.segment;
    if (filter.personaId && persona !== filter.personaId) return false;
    return !filter.segment || segment === filter.segment;
  };

  const heard: Record<string, Set<string>> = {};
  const all = new Set<string>();
  for (const [noteId] of rows.notes) {
    const note = passes(noteId);
    if (!note) continue;
    const mine = rows.said.filter((one) => one.noteId === noteId);
    for (const one of mine.length > 0 ? mine : [null]) {
      if (!isAsked(noteId, one)) continue;
      const name = who(noteId, one?.participantId ?? null);
      heard[note.sourceType] ??= new Set();
      heard[note.sourceType]?.add(name);
      all.add(name);
    }
  }

  const found = new Map<string, Recount>();
  for (const point of rows.points) {
    if (point.status !== "open") continue;
    const mine = rows.said.filter((one) => {
      if (rows.members.get(one.id) !== point.id || one.label !== point.kind) return false;
      const isReviewed = one.labelledAt !== null || rows.placed.get(one.id)?.by === "person";
      if (passes(one.noteId) === null || !isAsked(one.noteId, one)) return false;
      return isReviewed || !filter.confirmedOnly;
    });
    if (mine.length === 0) continue;
    found.set(point.id, countOne(rows, mine, { heard, all, who, rule }));
  }
  return found;
}

type Said = RawRows["said"];

function countOne(
  rows: RawRows,
  mine: Said,
  {
    heard,
    all,
    who,
    rule,
  }: {
    heard: Record<string, Set<string>>;
    all: Set<string>;
    who: (noteId: string, speaker: string | null) => string;
    rule: ScoreRule | undefined;
  },
): Recount {
  const worst: Record<string, Record<string, number>> = {};
  const dates: string[] = [];
  const people = new Set<string>();
  const months: Record<string, Set<string>> = {};
  for (const one of mine) {
    const note = rows.notes.get(one.noteId);
    if (!note) continue;
    const name = who(one.noteId, one.participantId);
    people.add(name);
    const how =
      one.label === "pain"
        ? Math.max(1, one.severity)
        : Math.min(3, Math.max(1, Math.round(one.intensity)));
    worst[note.sourceType] ??= {};
    const of = worst[note.sourceType] ?? {};
    of[name] = Math.max(of[name] ?? 0, how);
    if (note.date) dates.push(note.date);
    const month = note.date?.slice(0, 7);
    if (month === undefined) continue;
    months[month] ??= new Set();
    months[month]?.add(name);
  }
  // Wilson's interval at 95 %, as a textbook has it.
  const [n, p, z] = [all.size, people.size / all.size, 1.959964];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return {
    score: recountScore({ worst, heard, all, dates }, rule),
    people: people.size,
    heard: all.size,
    passages: mine.length,
    low: middle - half,
    high: middle + half,
    bySource: Object.fromEntries(
      Object.entries(worst).map(([type, of]) => [
        type,
        { people: Object.keys(of).length, heard: heard[type]?.size ?? 0 },
      ]),
    ),
    byMonth: Object.fromEntries(
      Object.entries(months).map(([month, names]) => [month, names.size]),
    ),
  };
}

/** Every step that a passage was put on by anybody and that is there. */
export function liesOn(rows: RawRows, excerptId: string): string[] {
  const steps = [rows.placed.get(excerptId)?.stepId];
  for (const { nodeId } of rows.attached.filter((one) => one.excerptId === excerptId)) {
    const card = rows.cards.find(({ id }) => id === nodeId);
    steps.push(card ? card.stepId : nodeId);
  }
  return rows.steps.filter((id) => steps.includes(id));
}

/**
 * Distinct people and passages of every cell of the coverage table, of the modes, and of what is told
 * of workarounds and stories at each step; "-" is no step.
 */
export function recountPlaces(rows: RawRows) {
  const groups: Record<string, { names: Set<string>; passages: number }> = {};
  for (const one of rows.said) {
    const note = rows.notes.get(one.noteId);
    if (!note) continue;
    const lies = liesOn(rows, one.id);
    const at = lies.length > 0 ? lies : ["-"];
    const isCustomer = note.voice === "customer" && note.sourceType !== "staff";
    const usual = { observation: "did", analytics: "measured" };
    const mode = one.mode ?? (usual as Record<string, string>)[note.sourceType] ?? "said";
    const keys = isCustomer ? [`all|${mode}`, "all|customer"] : [];
    for (const step of at) {
      keys.push(
        ...(isCustomer
          ? [`${step}|customer`, `${step}|${note.sourceType}`, `${step}|${one.label}`]
          : [`${step}|apart`]),
      );
      if (one.type === "workaround" || one.type === "story") keys.push(`${step}|${one.type}`);
    }
    const participant = one.participantId ?? note.participantId;
    for (const key of keys) {
      groups[key] ??= { names: new Set(), passages: 0 };
      groups[key].names.add(participant ? `P ${participant}` : `N ${note.id}`);
      groups[key].passages++;
    }
  }
  return new Map(
    Object.entries(groups).map(([key, { names, passages }]) => [
      key,
      { people: names.size, passages },
    ]),
  );
}

/** Distinct customers per step and channel who say `kind` there, spelt "step|channel". */
export function recountCells(
  rows: RawRows,
  kind: "pain" | "gain",
): Record<string, { people: number; worst: number }> {
  const cells: Record<string, { names: Set<string>; worst: number }> = {};
  for (const one of rows.said) {
    const note = rows.notes.get(one.noteId);
    if (!note || one.label !== kind) continue;
    if (note.voice !== "customer" || note.sourceType === "staff") continue;
    const participant = one.participantId ?? note.participantId;
    const how =
      kind === "pain"
        ? Math.max(1, one.severity)
        : Math.min(3, Math.max(1, Math.round(one.intensity)));
    for (const step of liesOn(rows, one.id)) {
      const key = `${step}|${note.channel ?? ""}`;
      const cell = cells[key] ?? { names: new Set<string>(), worst: 0 };
      cells[key] = cell;
      cell.names.add(participant ? `P ${participant}` : `N ${note.id}`);
      cell.worst = Math.max(cell.worst, how);
    }
  }
  return Object.fromEntries(
    Object.entries(cells).map(([key, { names, worst }]) => [key, { people: names.size, worst }]),
  );
}
