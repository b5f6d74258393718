import type { ReadableStream } from "node:stream/web";
import { and, eq, isNull, ne } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import { analyzerVersion } from "#domain/analysis/analyze.ts";
import { importPlanSchema } from "#domain/evidence/import-plan.ts";
import { noteFieldsSchema, sourceTypes } from "#domain/evidence/note.ts";
import { boardOf } from "#domain/pain/board/board.ts";
import type { MapEvidence } from "#domain/pain/board/evidence.ts";
import { everything } from "#domain/pain/board/filter.ts";
import { participantFieldsSchema } from "#domain/participant/fields.ts";
import { authorize } from "../access/authorize.ts";
import { attach, detach } from "../evidence/attach.ts";
import { readBatch } from "../evidence/batches.ts";
import { deleteNote, restoreNote } from "../evidence/delete-note.ts";
import { describeExcerpt } from "../evidence/describe-excerpt.ts";
import { linkNote, unlinkNote } from "../evidence/link-note.ts";
import { placeExcerpt } from "../evidence/place-excerpt.ts";
import { decide, decideSchema } from "../evidence/queue/decide.ts";
import { receiveFile } from "../evidence/receive-file.ts";
import { runImport } from "../evidence/run-import.ts";
import { takeBack } from "../evidence/take-back.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { updateNote } from "../evidence/update-note.ts";
import { readBoardMaps, readPlaces } from "../pain/board/board-maps.ts";
import { keptEvidence } from "../pain/board/kept-evidence.ts";
import { readMapEvidence } from "../pain/board/map-evidence.ts";
import { chanceFrom, insertRandomEvidence } from "../pain/board/random-evidence.ts";
import { confirm } from "../pain/confirm.ts";
import { dismiss, reopen } from "../pain/dismiss.ts";
import { merge } from "../pain/merge.ts";
import { rename } from "../pain/rename.ts";
import { split } from "../pain/split.ts";
import { changeParticipant } from "../participant/change-participant.ts";
import { withdraw } from "../participant/withdraw.ts";

const where = { mapId: "m", workspaceId: "w" };
const chance = chanceFrom(31);

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await insertRandomEvidence(w.db, {
    ...where,
    seed: 5,
    notes: 120,
    analyzer: analyzerVersion,
    textOf: () => "Somebody said something. The parcel never came, and I was furious.",
  });
});
afterAll(() => w.close());

/** In an order that says nothing. */
function sorted({ notes, passages }: MapEvidence) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const ofPeople = (people: MapEvidence["notes"][number]["people"]) =>
    people.map((one) => JSON.stringify(one)).sort();
  return {
    notes: notes.map((note) => ({ ...note, people: ofPeople(note.people) })).sort(byId),
    passages: passages.map(({ note, ...one }) => ({ ...one, noteId: note.id })).sort(byId),
  };
}

/** Everything at once, so that all of it is compared. */
const rule = {
  scoring: { severity: 2, reach: 0.5, reliability: 1, halfLifeDays: 180 },
  today: "2026-05-04",
};

async function compare(what: string) {
  const fresh = await readMapEvidence(w.db.read, where);
  const kept = await keptEvidence(w.db.read, where);
  expect(sorted(kept), what).toEqual(sorted(fresh));
  const places = (await readPlaces(w.db.read, "w")).filter(({ id }) => id === "m");
  const [map] = await readBoardMaps(w.db.read, "w", places);
  if (!map) throw new Error("the map is gone");
  for (const kind of ["pain", "gain"] as const) {
    const filter = {
      ...everything,
      segment: chance.of(["north", null]),
      sourceType: chance.of([...sourceTypes, null, null, null]),
      confirmedOnly: chance.below(3) === 0,
    };
    const asked = { filter, kind, limit: 100, rule };
    expect(boardOf([map], asked), what).toEqual(boardOf([{ ...map, evidence: fresh }], asked));
  }
}

const one = <T>(rows: readonly T[]): T => {
  if (rows.length === 0) throw new Error("chance has nothing to choose from");
  return chance.of(rows);
};
const passage = async () =>
  one(
    await w.db.read
      .select({ id: excerpts.id })
      .from(excerpts)
      .innerJoin(notes, eq(notes.id, excerpts.noteId))
      .where(isNull(notes.deletedAt)),
  ).id;
const person = async () => one(await w.db.read.select().from(participants));
const note = async () =>
  one(
    await w.db.read
      .select()
      .from(notes)
      .where(and(isNull(notes.deletedAt), ne(notes.text, ""))),
  );
const point = async (kind: "pain" | "gain" = "pain") =>
  one(
    await w.db.read
      .select()
      .from(painPoints)
      .where(and(eq(painPoints.kind, kind), ne(painPoints.status, "merged"))),
  ).id;
const step = () => chance.of(["pay", "wait", "m-step-1", "m-step-2"]);

const undone: number[] = [];

/** Everything that anybody or anything does to what is known of a map. */
const changes: Record<string, () => Promise<unknown>> = {
  async decides() {
    const decision = decideSchema.parse({
      excerptId: await passage(),
      label: chance.of(["pain", "gain", "neutral"]),
      type: chance.of(["workaround", "story", null]),
      place: chance.below(2) === 0 ? { mapId: "m", stepId: step() } : null,
    });
    const done = await decide(w.editor, w.grants.edit, decision);
    if (done.ok) undone.push(done.changeId);
  },
  async "takes back"() {
    const changeId = undone.pop();
    if (changeId !== undefined) await takeBack(w.editor, w.grants.edit, { changeId });
  },
  attaches: async () =>
    attach(w.editor, w.grants.correct, { excerptIds: [await passage()], nodeId: step() }),
  detaches: async () =>
    detach(w.editor, w.grants.correct, { excerptId: await passage(), nodeId: step() }),
  places: async () =>
    placeExcerpt(w.editor, w.grants.correct, { excerptId: await passage(), stepId: step() }),
  describes: async () =>
    describeExcerpt(w.editor, w.grants.edit, { excerptId: await passage(), mode: "did" }),
  async "changes a person"() {
    const { id } = await person();
    const fields = participantFieldsSchema.parse({
      consent: chance.of(["yes", "no"]),
      segment: chance.of(["north", "south", null]),
      personaId: null,
      attributes: [],
    });
    const grant = await authorize(w.editor, "participant.edit", { workspaceId: "w" });
    await changeParticipant(w.editor, grant, { participantId: id, fields });
  },
  async "withdraws a person"() {
    const { id, pseudonym } = await person();
    const owner = w.as("owner");
    const grant = await authorize(owner, "participant.withdraw", { workspaceId: "w" });
    await withdraw(owner, grant, { participantId: id, pseudonym }, w.jobs.compute);
  },
  async "brings a table, some of it again"() {
    const rows = Array.from({ length: 6 }, (_, at) => {
      const words = chance.of(["The parcel never came.", "Paying by card failed twice, awful."]);
      return `${at};${words} Order ${chance.below(4)}.;P${at % 3};yes`;
    });
    const text = ["note_id;text;participant;consent", ...rows].join("\r\n");
    const grant = w.grants.import;
    const received = await receiveFile(
      w.editor,
      grant,
      {
        fileName: "reviews.csv",
        body: new Blob([text]).stream() as ReadableStream,
        declaredBytes: null,
        batchId: null,
        maps: [{ mapId: "m", stepHint: null }],
      },
      w.jobs,
    );
    if (!received.ok || received.kind !== "table") throw new Error("not a table");
    const { batchId } = received;
    const { plan } = await readBatch(w.editor, w.grants.read, batchId);
    const defaults = { sourceType: "review", sourceName: "shop" };
    const full = importPlanSchema.parse({ ...plan, defaults });
    await runImport(w.editor, grant, { batchId, plan: full });
    await w.jobs.settle();
  },
  renames: async () =>
    rename(w.editor, w.grants.correct, { painPointId: await point(), title: "Named by hand" }),
  async merges() {
    const kind = chance.of(["pain", "gain"] as const);
    await merge(w.editor, w.grants.correct, { from: await point(kind), into: await point(kind) });
  },
  async splits() {
    const painPointId = await point();
    const members = await w.db.read
      .select({ id: painPointExcerpts.excerptId })
      .from(painPointExcerpts)
      .where(eq(painPointExcerpts.painPointId, painPointId));
    const excerptIds = members.slice(0, Math.ceil(members.length / 3)).map(({ id }) => id);
    if (excerptIds.length > 0) {
      await split(w.editor, w.grants.correct, { painPointId, excerptIds });
    }
  },
  dismisses: async () =>
    dismiss(w.editor, w.grants.decide, { painPointId: await point(), reason: "out-of-scope" }),
  reopens: async () => reopen(w.editor, w.grants.decide, { painPointId: await point() }),
  confirms: async () => confirm(w.editor, w.grants.decide, { painPointId: await point() }),
  "deletes a note": async () => deleteNote(w.editor, w.grants.edit, { noteId: (await note()).id }),
  async "restores a note"() {
    const gone = (await w.db.read.select().from(notes)).filter(({ deletedAt }) => deletedAt);
    if (gone.length > 0) await restoreNote(w.editor, w.grants.edit, { noteId: one(gone).id });
  },
  async "rewrites a note"() {
    const { id, text, ...before } = await note();
    const fields = noteFieldsSchema.parse({
      ...before,
      participant: chance.of(["P1", "m-P3", null]),
      channel: chance.of(["web", "post"]),
      date: chance.of(["2026-03-03", null]),
    });
    const words = chance.below(2) === 0 ? text : `${text} It was awful again.`;
    await updateNote(w.editor, w.grants.edit, { noteId: id, fields, text: words });
  },
  "adds a note": () => w.note("Paying by card failed and nobody answered. I gave up and left."),
  "unlinks a note": async () =>
    unlinkNote(w.editor, w.grants.edit, { noteId: (await note()).id, mapId: "m" }),
  "links a note": async () =>
    linkNote(w.editor, w.grants.edit, { noteId: (await note()).id, ...where, stepHint: null }),
  "moves a step": () =>
    w.db.transact((tx) =>
      tx
        .update(nodes)
        .set({ position: chance.below(20) })
        .where(and(eq(nodes.mapId, "m"), eq(nodes.id, "wait"))),
    ),
  "moves a card to another step": () =>
    w.db.transact((tx) =>
      tx
        .update(nodes)
        .set({ stepId: step() })
        .where(and(eq(nodes.mapId, "m"), eq(nodes.id, "m-card-0"))),
    ),
  "deletes a step": () =>
    w.db.transact((tx) =>
      tx
        .delete(nodes)
        .where(and(eq(nodes.mapId, "m"), eq(nodes.id, `m-step-${3 + chance.below(3)}`))),
    ),
  "groups anew": () => w.jobs.settle(),
};

describe.runIf(d.name === "sqlite")("what the board remembers", () => {
  it("of a note that somebody decides on is read again, and nothing else", async () => {
    const before = await keptEvidence(w.db.read, where);
    await changes.decides?.();
    const after = await keptEvidence(w.db.read, where);
    const known = new Set(before.passages);
    const again = after.passages.filter((one) => !known.has(one));
    expect(again.length).toBeGreaterThan(0);
    expect(new Set(again.map(({ note }) => note.id)).size).toBe(1);
    await w.db.transact((tx) => tx.update(painPoints).set({ title: "Others" }));
    expect(await keptEvidence(w.db.read, where)).toBe(after);
  });

  it("is what it would read anew, whatever happens to a map and in whatever order", async () => {
    await compare("at first");
    const names = Object.keys(changes);
    for (let at = 0; at < names.length + 12; at++) {
      // each at least once, then as chance has it
      const name = names[at] ?? chance.of(names);
      await changes[name]?.();
      if (chance.below(3) > 0) await compare(`${at}: ${name}`);
    }
    await w.jobs.settle();
    await compare("at last");
  }, 120_000);
});
