import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerpts } from "#db/schema/evidence.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import { authorize } from "../access/authorize.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { addOpportunity } from "./add-opportunity.ts";
import { changeOpportunity } from "./change-opportunity.ts";
import { readBrief } from "./read-brief.ts";
import { readUnacted } from "./read-unacted.ts";
import { readLastBrief, visitBrief } from "./visit-brief.ts";

let w: EvidenceWorld;
const here = { workspaceId: "w" };
const today = "2026-05-04";
const lost = "The courier lost my parcel and nobody could tell me where it was.";
const secret = "The courier shouted at me and threw the parcel over the fence at home.";

beforeAll(async () => {
  w = await createEvidenceWorld();
  const tell = (participant: string, date: string, sourceType: "interview" | "review") =>
    w.note(lost, { participant, date, sourceType });
  const noteIds = [
    await tell("P1", "2026-03-01", "interview"),
    await tell("P2", "2026-03-04", "interview"),
    await tell("P3", "2026-04-01", "review"),
    await w.note(secret, { participant: "P4", consent: "no" }),
    await w.note("Orders come back to us as lost.", { voice: "staff", sourceType: "staff" }),
  ];
  await w.jobs.settle();
  // what each sentence is does not hang on how well the analyzer reads
  await w.db.transact(async (tx) => {
    await tx.delete(painPoints);
    const point = {
      mapId: "m",
      stepId: "wait",
      status: "open" as const,
      parts: { people: 4, heard: 4, bySource: {} },
      createdAt: w.at,
      updatedAt: w.at,
    };
    await tx.insert(painPoints).values([
      { ...point, id: "pain", kind: "pain", title: "Parcels get lost", score: 0.8 },
      { ...point, id: "other", kind: "pain", title: "Late", score: 0.1 },
      { ...point, id: "gain", kind: "gain", title: "Easy to pay", score: 0.3 },
    ]);
    for (const noteId of noteIds) {
      const id = `x-${noteId}`;
      const [one] = await tx.select().from(excerpts).where(eq(excerpts.noteId, noteId));
      const text = noteId === noteIds[3] ? secret : lost;
      await tx.insert(excerpts).values({
        workspaceId: "w",
        id,
        noteId,
        participantId: one?.participantId ?? null,
        start: 0,
        end: text.length,
        text,
        language: "en",
        label: "pain",
        pain: 1,
        gain: 0,
        valence: -1,
        intensity: 2,
        severity: 3,
        cues: [],
        analyzer: "test",
      });
      await tx.insert(painPointExcerpts).values({ painPointId: "pain", excerptId: id });
    }
  });
});
afterAll(() => w.close());

const grant = (role: "editor" | "viewer" | "reviewer") =>
  authorize(w.as(role), "opportunity.read", here);

describe("known but not acted", () => {
  it("lists a pain from the day that made it evidenced, and staff do not count", async () => {
    expect(await readUnacted({ ...here, mapId: null, today }, w.db)).toMatchObject([
      { id: "pain", since: "2026-04-01", days: 33, people: 4, heard: 4, proposedId: null },
    ]);
  });

  it("goes on while something is only proposed, and ends with a decision", async () => {
    const edit = await authorize(w.editor, "opportunity.edit", here);
    const added = await addOpportunity(w.editor, edit, {
      title: "How might we?",
      status: "proposed",
      owner: { kind: "person", id: "reviewer" },
      dueDate: "2026-06-01",
      cost: { volume: 1_000, unit: "parcels", unitCost: 12.5, note: "Support desk" },
      painPointIds: ["pain"],
    });
    const opportunityId = added.ok ? added.opportunityId : "";
    const unacted = async () => readUnacted({ ...here, mapId: null, today }, w.db);
    expect((await unacted()).map(({ proposedId }) => proposedId)).toEqual([opportunityId]);
    const change = { status: "decided" } as const;
    await changeOpportunity(w.editor, edit, { opportunityId, change, why: "Now" });
    expect(await unacted()).toEqual([]);
  });
});

describe("the brief", () => {
  it("tells the worst pains with people, words, owner and cost, and the gains", async () => {
    const brief = await readBrief({ ...(await grant("editor")), mapId: "m", today }, w.db);
    expect(brief).toMatchObject({ openPains: 2, heard: 4, notes: 4, unacted: { count: 0 } });
    expect(brief.gains).toEqual([{ id: "gain", title: "Easy to pay", people: 4 }]);
    expect(brief.pains.map(({ title }) => title)).toEqual(["Parcels get lost", "Late"]);
    expect(brief.pains[0]).toMatchObject({
      stepTitle: "Delivery",
      mapTitle: "A map",
      opportunity: { status: "decided", ownerName: "reviewer", cost: { volume: 1_000 } },
    });
  });

  it("quotes different people, never one who has not agreed, and no staff", async () => {
    const brief = await readBrief({ ...(await grant("editor")), mapId: null, today }, w.db);
    const quotes = brief.pains[0]?.quotes ?? [];
    expect(quotes.map(({ text }) => text)).toEqual([lost, lost]);
    expect(new Set(quotes.map(({ participant }) => participant)).size).toBe(2);
  });

  it("knows nothing of maps that are not in the workspace", async () => {
    const theirs = await authorize(w.stranger, "opportunity.read", { workspaceId: "elsewhere" });
    const brief = await readBrief({ ...theirs, mapId: "m", today }, w.db);
    expect(brief).toMatchObject({ pains: [], gains: [], notes: 0, heard: 0 });
  });

  it("remembers what each reader saw last", async () => {
    const reviewer = w.as("reviewer");
    const may = await grant("reviewer");
    const where = { mapId: "m" };
    const snapshot = { pains: [], heard: 3 };
    expect(await readLastBrief(reviewer, may, where)).toBeNull();
    await visitBrief(reviewer, may, { ...where, snapshot });
    await visitBrief(reviewer, may, { ...where, snapshot: { pains: [], heard: 4 } });
    expect(await readLastBrief(reviewer, may, where)).toBeNull();
    const nextDay = { ...reviewer, now: () => new Date(w.at.getTime() + 24 * 3_600_000) };
    expect(await readLastBrief(nextDay, may, where)).toMatchObject({
      at: w.at,
      snapshot: { heard: 4 },
    });
    expect(await readLastBrief(w.as("viewer"), await grant("viewer"), where)).toBeNull();
  });
});
