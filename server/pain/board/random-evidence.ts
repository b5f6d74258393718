import type { Database } from "#db/client.ts";
import { attachments } from "#db/schema/codes.ts";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import { sourceTypes } from "#domain/evidence/note.ts";
import { groupsOf } from "../../jobs/small-writes.ts";

/** For tests and bench: notes with passages on a map as chance will have it, the same for one seed. */
export async function insertRandomEvidence(
  db: Database,
  {
    mapId,
    workspaceId,
    seed,
    notes: noteCount,
    perNote = 3,
    points: pointCount = 12,
    steps: stepCount = 6,
    analyzer = null,
    textOf = () => "Somebody said something.",
  }: {
    mapId: string;
    workspaceId: string;
    seed: number;
    notes: number;
    perNote?: number;
    points?: number;
    steps?: number;
    /** who has read the notes; left out, a server that starts on them reads them anew */
    analyzer?: string | null;
    /** the words of a note; never how many its passages have */
    textOf?: (at: number) => string;
  },
): Promise<void> {
  const chance = chanceFrom(seed);
  const at = new Date("2026-05-04T09:00:00Z");
  const own = (name: string) => `${mapId}-${name}`;
  const stepIds = Array.from({ length: stepCount }, (_, i) => own(`step-${i}`));
  const pointRows = Array.from({ length: pointCount }, (_, i) => ({
    id: own(`point-${i}`),
    mapId,
    kind: chance.of(["pain", "pain", "gain"] as const),
    title: `Point ${i}`,
    stepId: chance.of([...stepIds, null]),
    status: chance.of(["open", "open", "open", "dismissed"] as const),
    score: 0,
    parts: {},
    createdAt: at,
    updatedAt: at,
  }));
  const cardRows = [...stepIds.slice(0, 2), null].map((stepId, i) => ({
    mapId,
    id: own(`card-${i}`),
    kind: "card" as const,
    title: `Card ${i}`,
    position: i,
    stepId,
    fields: {},
  }));
  const people = Math.max(2, Math.floor(noteCount / 4));
  const noteRows = Array.from({ length: noteCount }, (_, i) => ({
    id: own(`note-${i}`),
    workspaceId,
    sourceType: chance.of(sourceTypes),
    voice: chance.of(["customer", "customer", "customer", "staff"] as const),
    title: `Note ${i}`,
    text: chance.below(20) === 0 ? "" : textOf(i),
    textHash: "",
    language: "en" as const,
    date: chance.below(5) === 0 ? null : `2026-0${1 + chance.below(9)}-1${chance.below(10)}`,
    participantId: chance.below(3) === 0 ? null : own(`person-${chance.below(people)}`),
    personaId: chance.of(["young", "old", null]),
    segment: chance.of(["north", "south", null]),
    channel: chance.of(["web", "shop", "phone", null]),
    consent: chance.of(["yes", "no", "unknown"] as const),
    analyzer,
    createdAt: at,
    updatedAt: at,
    deletedAt: chance.below(25) === 0 ? at : null,
  }));
  const said = noteRows.flatMap((note) =>
    Array.from({ length: chance.below(2 * perNote + 1) }, (_, i) => {
      const label = chance.of(["pain", "pain", "gain", "neutral"] as const);
      const byPerson = chance.below(4) === 0;
      return {
        id: `${note.id}-${i}`,
        workspaceId,
        noteId: note.id,
        start: i,
        end: i + 1,
        text: "Somebody said something.",
        language: "en" as const,
        participantId: chance.below(6) === 0 ? own(`person-${chance.below(people)}`) : null,
        personaId: chance.below(8) === 0 ? chance.of(["young", "old"]) : null,
        label,
        type: chance.of(["workaround", "story", null, null, null] as const),
        mode: chance.of(["said", "did", "measured", null, null] as const),
        pain: chance.below(100) / 100,
        gain: chance.below(100) / 100,
        valence: chance.below(201) / 100 - 1,
        intensity: chance.below(300) / 100,
        severity: label === "pain" ? 1 + chance.below(4) : 0,
        cues: [],
        analyzer: "chance",
        labelledAt: byPerson ? at : null,
        hasLostPlace: chance.below(30) === 0,
      };
    }),
  );
  const placed = said.map(({ id }) => ({
    excerptId: id,
    mapId,
    stepId: chance.of([...stepIds, null, own("step-gone")]),
    score: 1,
    by: chance.of(["machine", "machine", "person"] as const),
    candidates: [],
  }));
  const members = said.flatMap(({ id, label }) => {
    const point = chance.of(pointRows);
    // Now and then one that was labelled otherwise since it was grouped.
    return point && (point.kind === label || chance.below(20) === 0)
      ? [{ painPointId: point.id, excerptId: id }]
      : [];
  });
  const insertAll = async <T>(rows: T[], insert: (tx: Tx, group: T[]) => Promise<unknown>) => {
    for (const group of groupsOf(rows, 400)) await db.transact((tx) => insert(tx, group));
  };
  await insertAll(
    Array.from({ length: people }, (_, i) => ({
      id: own(`person-${i}`),
      workspaceId,
      pseudonym: own(`P${i}`),
      personaId: chance.of(["young", "old", null]),
      segment: chance.of(["north", "south", null]),
      consent: chance.of(["yes", "no", "unknown"] as const),
      createdAt: at,
    })),
    (tx, rows) => tx.insert(participants).values(rows),
  );
  await insertAll(
    stepIds.map((id, position) => ({
      mapId,
      id,
      kind: "step" as const,
      title: id,
      position,
      fields: {},
    })),
    (tx, rows) => tx.insert(nodes).values(rows),
  );
  await insertAll(cardRows, (tx, rows) => tx.insert(nodes).values(rows));
  await insertAll(pointRows, (tx, rows) => tx.insert(painPoints).values(rows));
  await insertAll(noteRows, (tx, rows) => tx.insert(notes).values(rows));
  await insertAll(
    noteRows.map(({ id }) => ({ noteId: id, mapId, createdAt: at })),
    (tx, rows) => tx.insert(noteMaps).values(rows),
  );
  await insertAll(said, (tx, rows) => tx.insert(excerpts).values(rows));
  await insertAll(placed, (tx, rows) => tx.insert(placements).values(rows));
  await insertAll(members, (tx, rows) => tx.insert(painPointExcerpts).values(rows));
  // One passage in ten lies on further steps and cards, some of which are gone.
  const nodeIds = [...stepIds, own("step-gone"), ...cardRows.map(({ id }) => id)];
  const attached = said.flatMap(({ id }) =>
    chance.below(10) > 0
      ? []
      : [...new Set([chance.of(nodeIds), chance.of(nodeIds), chance.of(nodeIds)])].map(
          (nodeId) => ({
            excerptId: id,
            mapId,
            nodeId,
            at: new Date(at.getTime() + chance.below(3) * 60_000),
          }),
        ),
  );
  await insertAll(attached, (tx, rows) => tx.insert(attachments).values(rows));
}

type Tx = Parameters<Parameters<Database["transact"]>[0]>[0];

/** mulberry32 */
export function chanceFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of: <T>(values: readonly [T, ...T[]] | readonly T[]): T => values[below(values.length)] as T,
  };
}
