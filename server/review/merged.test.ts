import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { painPoints } from "#db/schema/pain.ts";
import { authorize, type Granted } from "../access/authorize.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { dismiss } from "../pain/dismiss.ts";
import { follow, readFollowed } from "../pain/follow.ts";
import { merge } from "../pain/merge.ts";
import { readNews } from "../pain/news.ts";
import { readPainPoint } from "../pain/read.ts";
import { unmerge } from "../pain/unmerge.ts";
import { addOpportunity } from "./add-opportunity.ts";
import { giveStamp, takeStamp } from "./give-stamp.ts";
import { narrowPoints } from "./narrow-points.ts";
import { readMarks } from "./read-marks.ts";
import { readOpportunitiesByPoint } from "./read-opportunities.ts";
import { readStamps } from "./read-stamps.ts";

let w: EvidenceWorld;
let reader: Granted<"opportunity.read">;
/** ids of two pain points that speak of different things */
let [lost, card] = ["", ""];
beforeEach(async () => {
  w = await createEvidenceWorld();
  reader = await authorize(w.as("viewer"), "opportunity.read", { workspaceId: "w" });
  await w.note("The courier lost my parcel and nobody knew where it was.", { participant: "P1" });
  await w.note("Paying by card failed in the checkout twice.", { participant: "P2" });
  await w.jobs.settle();
  const points = await w.db.read
    .select()
    .from(painPoints)
    .where(and(eq(painPoints.mapId, "m"), eq(painPoints.kind, "pain")));
  lost = points.find(({ title }) => title.includes("parcel"))?.id ?? "";
  card = points.find(({ title }) => title.includes("card"))?.id ?? "";
});
afterEach(() => w.close());

const owner = () => w.as("owner");
async function stamp(userRole: "owner" | "editor", id: string, kind: "decide" | "doubt") {
  const grant = await authorize(w.as(userRole), "stamp.give", { mapId: "m" });
  await giveStamp(w.as(userRole), grant, { subject: { kind: "pain", id }, kind, word: "" });
}
const marksOf = async (id: string) => {
  const decisions = await readOpportunitiesByPoint(w.as("viewer"), reader);
  return (await readMarks(w.as("viewer"), reader, [id], decisions))[id];
};
const board = () => authorize(owner(), "board.read", { workspaceId: "w" });

/** All that people give to a pain point. */
async function give(id: string) {
  await stamp("owner", id, "decide");
  const pain = await authorize(owner(), "pain.read", { mapId: "m" });
  await follow(owner(), pain, { painPointId: id, isOn: true });
  const edit = await authorize(owner(), "opportunity.edit", { workspaceId: "w" });
  const asked = { painPointIds: [id], title: "How might we?", status: "decided" as const };
  await addOpportunity(owner(), edit, { ...asked, owner: null, dueDate: null, cost: null });
}

describe("what people gave to a pain point", () => {
  it("is found at what it was merged into, and on its own again when that is taken back", async () => {
    await give(lost);
    const before = await readPainPoint(w.editor, w.grants.pain, lost);
    const given = await marksOf(lost);
    expect(given).toMatchObject({ decision: { status: "decided" } });
    expect(await merge(w.editor, w.grants.correct, { from: lost, into: card })).toEqual({
      ok: true,
    });
    await w.jobs.settle();

    expect(await marksOf(card)).toEqual(given);
    const mapGrant = await authorize(owner(), "stamp.read", { mapId: "m" });
    expect(await readStamps(owner(), mapGrant)).toMatchObject([{ subject: { id: card } }]);
    const narrowed = await narrowPoints(
      w.as("viewer"),
      reader,
      { owner: null, stamp: "decide", decision: null },
      new Map(),
    );
    expect(narrowed).toEqual([{ ids: [card], isExcept: false }]);
    expect(await readFollowed(owner(), await board())).toEqual(new Set([card]));
    await dismiss(w.editor, w.grants.decide, { painPointId: card, reason: "solved" });
    const { rows } = await readNews(owner(), await board());
    expect(rows).toContainEqual(expect.objectContaining({ kind: "decided", painPointId: card }));

    const { excerptIds } = before;
    const back = { painPointId: lost, excerptIds };
    expect(await unmerge(w.editor, w.grants.correct, back)).toEqual({ ok: true });
    await w.jobs.settle();
    const after = await readPainPoint(w.editor, w.grants.pain, lost);
    expect(after).toMatchObject({ status: "open", title: before.title, excerptIds });
    expect(await marksOf(lost)).toEqual(given);
    expect(await marksOf(card)).toMatchObject({ decision: null });
    expect(await readFollowed(owner(), await board())).toEqual(new Set([lost]));
    expect(await w.events(lost)).toContain("painPoint.unmerged");
    expect(await unmerge(w.editor, w.grants.correct, back)).toEqual({
      ok: false,
      reason: "not-merged",
    });
  });

  it("is one word of each person where both had been stamped, and taken off as one", async () => {
    await stamp("owner", lost, "decide");
    await stamp("editor", lost, "decide");
    await stamp("owner", card, "doubt");
    await merge(w.editor, w.grants.correct, { from: lost, into: card });
    const grant = await authorize(owner(), "stamp.give", { mapId: "m" });
    const mapGrant = await authorize(owner(), "stamp.read", { mapId: "m" });
    const by = async () => (await readStamps(owner(), mapGrant)).map((row) => row.by.id).sort();
    expect(await by()).toEqual(["editor", "owner"]);
    await takeStamp(owner(), grant, { subject: { kind: "pain", id: card } });
    expect(await by()).toEqual(["editor"]);
  });

  it("is no longer followed where somebody lets go of what it was merged into", async () => {
    await give(lost);
    await merge(w.editor, w.grants.correct, { from: lost, into: card });
    const pain = await authorize(owner(), "pain.read", { mapId: "m" });
    await follow(owner(), pain, { painPointId: card, isOn: false });
    expect((await readFollowed(owner(), await board())).size).toBe(0);
  });

  it("is not parted by a stranger, nor by somebody who may only read", async () => {
    await expect(authorize(w.as("viewer"), "pain.correct", { mapId: "m" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const theirs = { ...w.grants.correct, mapId: "elsewhere" };
    await expect(
      unmerge(w.stranger, theirs, { painPointId: lost, excerptIds: ["x"] }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});
