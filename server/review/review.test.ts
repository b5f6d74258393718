import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { audit } from "#db/schema/workspace.ts";
import type { Opportunity } from "#domain/review/opportunity.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { merge } from "../pain/merge.ts";
import { addOpportunity } from "./add-opportunity.ts";
import { challenge } from "./challenge.ts";
import { changeOpportunity } from "./change-opportunity.ts";
import { exportOpportunities } from "./export-opportunities.ts";
import { giveStamp, takeStamp } from "./give-stamp.ts";
import { linkPoint } from "./link-point.ts";
import { readChallenges } from "./read-challenges.ts";
import {
  readOpportunities,
  readOpportunitiesByPoint,
  readOpportunity,
} from "./read-opportunities.ts";
import { readStamps, readStampsOf } from "./read-stamps.ts";

let w: EvidenceWorld;
const onMap = { mapId: "m" };
const here = { workspaceId: "w" };
const courier = ["courier-1", "courier-2"] as const;

beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.db.transact(async (tx) => {
    const card = { mapId: "m", kind: "card" as const, title: "A card", position: 0, fields: {} };
    await tx.insert(nodes).values({ ...card, id: "card" });
    const point = {
      mapId: "m",
      kind: "pain" as const,
      status: "open" as const,
      parts: { people: 4, heard: 9, bySource: {} },
      createdAt: w.at,
      updatedAt: w.at,
    };
    await tx.insert(painPoints).values([
      { ...point, id: courier[0], title: "The courier lost my parcel", score: 0.9 },
      { ...point, id: courier[1], title: "=Courier came late", score: 0.5 },
    ]);
  });
});
afterAll(() => w.close());

const stamp = (ctx: Ctx) => authorize(ctx, "stamp.give", onMap);
const edit = (ctx: Ctx) => authorize(ctx, "opportunity.edit", here);
const read = (ctx: Ctx) => authorize(ctx, "opportunity.read", here);
const stampsBy = async (ctx: Ctx) => readStamps(ctx, await authorize(ctx, "stamp.read", onMap));
const question: Opportunity = {
  title: "How might we deliver?",
  status: "proposed",
  owner: null,
  dueDate: null,
  cost: null,
};
async function propose(ctx: Ctx, painPointIds: string[] = [], part: Partial<Opportunity> = {}) {
  const added = await addOpportunity(ctx, await edit(ctx), { ...question, ...part, painPointIds });
  if (!added.ok) throw new Error(added.reason);
  return added.opportunityId;
}
const change = async (ctx: Ctx, opportunityId: string, part: Partial<Opportunity>, why = "") =>
  changeOpportunity(ctx, await edit(ctx), { opportunityId, change: part, why });
const audited = async (event: string) =>
  (await w.db.read.select().from(audit).where(eq(audit.event, event))).length;

describe("a stamp", () => {
  const pain = { kind: "pain", id: courier[0] } as const;

  it("is one a person and subject: the newest word takes the place of the one before", async () => {
    const reviewer = w.as("reviewer");
    const grant = await stamp(reviewer);
    await giveStamp(reviewer, grant, { subject: pain, kind: "doubt", word: "Who says so?" });
    await giveStamp(reviewer, grant, { subject: pain, kind: "decide", word: "" });
    await giveStamp(w.editor, await stamp(w.editor), { subject: pain, kind: "agree", word: "" });
    expect(await stampsBy(reviewer)).toMatchObject([
      { subject: pain, kind: "agree", by: { name: "editor" }, isMine: false },
      { subject: pain, kind: "decide", word: "", by: { name: "reviewer" }, isMine: true },
    ]);
    const across = await readStampsOf(reviewer, await read(reviewer), [pain.id]);
    expect(across.get(pain.id)?.map(({ kind }) => kind)).toEqual(["agree", "decide"]);
    expect(await audited("stamp.given")).toBe(3);
  });

  it("is taken off by whoever gave it, and only theirs", async () => {
    const reviewer = w.as("reviewer");
    await takeStamp(reviewer, await stamp(reviewer), { subject: pain });
    expect((await stampsBy(reviewer)).map(({ by }) => by.name)).toEqual(["editor"]);
    expect(await audited("stamp.taken")).toBe(1);
  });

  it.each([
    ["step", "pay"],
    ["card", "card"],
  ] as const)("can be on a %s", async (kind, id) => {
    const admin = w.as("admin");
    const asked = { subject: { kind, id }, kind: "need-evidence", word: "" } as const;
    expect(await giveStamp(admin, await stamp(admin), asked)).toEqual({ ok: true });
  });

  it.each([
    ["step", "card"],
    ["card", "gone"],
    ["pain", "of-another-map"],
  ] as const)("cannot be on what is no %s of the map (%s)", async (kind, id) => {
    const asked = { subject: { kind, id }, kind: "agree", word: "" } as const;
    expect(await giveStamp(w.editor, await stamp(w.editor), asked)).toEqual({
      ok: false,
      reason: "subject-gone",
    });
  });

  it("is not for viewers and facilitators to give, and hidden from strangers", async () => {
    for (const role of ["viewer", "facilitator"] as const) {
      await expect(stamp(w.as(role))).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(stampsBy(w.stranger)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("an opportunity", () => {
  it("keeps who decided what, when and why, one row a change", async () => {
    const reviewer = w.as("reviewer");
    const id = await propose(reviewer, [courier[0]]);
    await change(reviewer, id, { status: "decided" }, "Costs us most");
    await change(w.editor, id, { owner: { kind: "person", id: "editor" }, dueDate: "2026-06-01" });
    await change(w.editor, id, { dueDate: "2026-06-01" });
    const opened = await readOpportunity(reviewer, await read(reviewer), id);
    expect(opened).toMatchObject({ status: "decided", ownerName: "editor", dueDate: "2026-06-01" });
    expect(
      opened.log.map(({ by, field, before, after, why }) => [by, field, before, after, why]),
    ).toEqual([
      ["editor", "dueDate", null, "2026-06-01", ""],
      ["editor", "owner", null, "editor", ""],
      ["reviewer", "status", "proposed", "decided", "Costs us most"],
      ["reviewer", "created", null, question.title, ""],
    ]);
    expect(await w.events(id)).toEqual([
      "opportunity.added",
      "opportunity.changed",
      "opportunity.changed",
    ]);
  });

  it("belongs to nobody who is not in the workspace", async () => {
    const id = await propose(w.editor);
    const owner = { kind: "person", id: "stranger" } as const;
    expect(await change(w.editor, id, { owner })).toEqual({ ok: false, reason: "owner-gone" });
  });

  it("relieves many pains, and goes on to relieve what one of them was merged into", async () => {
    const id = await propose(w.editor, [courier[1]]);
    const grant = await edit(w.editor);
    const link = (painPointId: string, isLinked: boolean) =>
      linkPoint(w.editor, grant, { opportunityId: id, painPointId, isLinked });
    await link(courier[0], true);
    const ids = async () =>
      (await readOpportunity(w.editor, await read(w.editor), id)).points.map((point) => point.id);
    expect(await ids()).toEqual([courier[0], courier[1]]);
    await link(courier[0], false);
    await merge(w.editor, w.grants.correct, { from: courier[1], into: courier[0] });
    expect(await ids()).toEqual([courier[0]]);
    const byPoint = await readOpportunitiesByPoint(w.editor, await read(w.editor));
    expect(byPoint.get(courier[0])?.some((head) => head.id === id)).toBe(true);
    await link(courier[0], false);
    expect(await ids()).toEqual([]);
  });

  it("is linked to no pain point of another workspace", async () => {
    const asked = { ...question, painPointIds: ["elsewhere"] };
    await expect(addOpportunity(w.editor, await edit(w.editor), asked)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is not for viewers to change, and hidden from strangers", async () => {
    await expect(edit(w.as("viewer"))).rejects.toMatchObject({ code: "forbidden" });
    await expect(read(w.stranger)).rejects.toMatchObject({ code: "not-found" });
    const id = await propose(w.editor);
    const theirs = await authorize(w.stranger, "opportunity.edit", { workspaceId: "elsewhere" });
    const asked = { opportunityId: id, change: { title: "Mine" }, why: "" };
    await expect(changeOpportunity(w.stranger, theirs, asked)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("leaves in a table that no spreadsheet runs, and the audit says so", async () => {
    await propose(w.editor, [], { title: "=HYPERLINK(1)", dueDate: "2026-07-01" });
    const table = await exportOpportunities(w.editor, await read(w.editor), {
      column: (column) => column,
      status: (status) => status,
    });
    expect(table.startsWith("\ufefftitle,status,owner")).toBe(true);
    expect(table).toContain("'=HYPERLINK(1),proposed,,2026-07-01");
    expect(await audited("opportunities.exported")).toBe(1);
  });

  it("comes in the list with what hurts most first", async () => {
    const rows = await readOpportunities(w.editor, await read(w.editor));
    const scores = rows.map(({ points }) => points[0]?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(0);
  });
});

describe("a verdict on an assumption", () => {
  it("is kept with who and when, and what was said before stays known", async () => {
    const facilitator = w.as("facilitator");
    const grant = await authorize(facilitator, "challenge.give", onMap);
    const asked = { assumption: "card|card", claim: "A card", note: "Ask five people" };
    await challenge(facilitator, grant, { ...asked, verdict: "agree" });
    await challenge(facilitator, grant, { ...asked, verdict: "test" });
    const viewer = w.as("viewer");
    const all = await readChallenges(viewer, await authorize(viewer, "challenge.read", onMap));
    expect(all.map(({ verdict, byName, at }) => [verdict, byName, at])).toEqual([
      ["agree", "facilitator", w.at],
      ["test", "facilitator", w.at],
    ]);
    expect(await audited("assumption.challenged")).toBe(2);
  });

  it("is not for viewers to give, and hidden from strangers", async () => {
    await expect(authorize(w.as("viewer"), "challenge.give", onMap)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(w.stranger, "challenge.read", onMap)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
