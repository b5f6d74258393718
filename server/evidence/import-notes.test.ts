import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listBatches } from "./batches.ts";
import { importNotes, mostNotesAtOnce } from "./import-notes.ts";
import { readNote } from "./read.ts";
import { createEvidenceWorld, type EvidenceWorld } from "./testing.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
});
afterAll(() => w.close());

async function send(notes: unknown[], maps = [{ mapId: "m", stepHint: null }]) {
  const result = await importNotes(w.editor, w.grants.import, { notes, maps }, w.jobs.compute);
  await w.jobs.settle();
  return result;
}

const review = {
  note_id: "r1",
  source_type: "review",
  text: "Paketti oli myöhässä. Soita 040 123 4567.",
  rating: 2,
  date: "2026-03-04",
  participant: "P1",
  consent: true,
};

describe("notes that a program sends", () => {
  it("go through the one door, each with its own outcome, and are read", async () => {
    const sent = await send([
      review,
      { text: "" },
      "not a note",
      { text: "Hyvä.", date: "eilen" },
      { source_type: "survey", nps: 9, text: "Kaikki sujui." },
    ]);
    expect(sent).toEqual({
      ok: true,
      results: [
        { ok: true, status: "added", noteId: expect.any(String), masked: 1 },
        { ok: false, field: "text", reason: "no-text" },
        { ok: false, field: null, reason: "not-an-object" },
        { ok: false, field: "date", reason: "not-a-date" },
        { ok: true, status: "added", noteId: expect.any(String), masked: 0 },
      ],
    });
    const [first] = sent.ok ? sent.results : [];
    const note = await readNote(w.editor, w.grants.read, first?.ok ? first.noteId : "");
    expect(note).toMatchObject({
      text: "Paketti oli myöhässä. Soita [puhelin].",
      sourceType: "review",
      rating: 2,
      date: "2026-03-04",
      consent: "yes",
      maps: [{ mapId: "m" }],
    });
    expect(note.excerpts.length).toBeGreaterThan(0);
  });

  it("change nothing when they are sent again, and update the note when its words differ", async () => {
    const again = await send([review]);
    expect(again).toMatchObject({ ok: true, results: [{ status: "unchanged" }] });
    const changed = await send([{ ...review, text: "Paketti tuli sittenkin." }]);
    const ids = [again, changed].map((sent) => sent.ok && sent.results[0]?.ok && sent.results[0]);
    expect(ids[1]).toMatchObject({ status: "updated" });
    expect(ids[0] && ids[1] && ids[0].noteId === ids[1].noteId).toBe(true);
    const note = await readNote(w.editor, w.grants.read, ids[1] ? ids[1].noteId : "");
    expect(note.text).toBe("Paketti tuli sittenkin.");
  });

  it("may each speak of journeys of their own", async () => {
    const own = { text: "Vain tästä polusta.", maps: [{ mapId: "m", stepHint: "pay" }] };
    const sent = await send([own, { text: "Ei mistään polusta." }], []);
    const ids = sent.ok ? sent.results.map((one) => (one.ok ? one.noteId : "")) : [];
    const notes = await Promise.all(ids.map((id) => readNote(w.editor, w.grants.read, id)));
    expect(notes.map(({ maps }) => maps.map(({ mapId }) => mapId))).toEqual([["m"], []]);
  });

  it("are refused as a whole when they are none, too many, or of a map that is not here", async () => {
    expect(await send([])).toEqual({ ok: false, reason: "empty" });
    const many = Array.from({ length: mostNotesAtOnce + 1 }, () => ({ text: "x" }));
    expect(await send(many)).toEqual({ ok: false, reason: "too-many-notes" });
    const elsewhere = [{ mapId: "nowhere", stepHint: null }];
    expect(await send([review], elsewhere)).toEqual({ ok: false, reason: "unknown-map" });
    const own = { text: "x", maps: [{ mapId: "nowhere" }] };
    expect(await send([own])).toEqual({ ok: false, reason: "unknown-map" });
  });

  it("are no import among those that people bring", async () => {
    expect(await listBatches(w.editor, w.grants.read)).toEqual([]);
  });
});
