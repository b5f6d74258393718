import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { painPoints } from "#db/schema/pain.ts";
import { authorize } from "../access/authorize.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { dismiss } from "./dismiss.ts";
import { follow, readFollowed } from "./follow.ts";
import { markNewsRead, readNews } from "./news.ts";

let w: EvidenceWorld;
const said = "The courier never delivered my parcel, and nobody could tell me where it was.";
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.note(said, { participant: "P1" });
  for (const participant of ["P2", "P3", "P4"])
    await w.note("The shop is next to the station.", { participant });
  await w.jobs.settle();
});
afterAll(() => w.close());

/** The one that they all tell of. */
const worstPoint = async () => {
  const [point] = await w.db.read
    .select({ id: painPoints.id })
    .from(painPoints)
    .where(and(eq(painPoints.mapId, "m"), eq(painPoints.kind, "pain")))
    .orderBy(desc(painPoints.score));
  return point?.id ?? "";
};
const boardOf = (role: "viewer" | "editor") =>
  authorize(w.as(role), "board.read", { workspaceId: "w" });
const newsOf = async (role: "viewer" | "editor") => readNews(w.as(role), await boardOf(role));

test("who follows a pain point hears when more people tell of it and when it is decided", async () => {
  const painPointId = await worstPoint();
  const viewer = await authorize(w.as("viewer"), "pain.read", { mapId: "m" });
  await follow(w.as("viewer"), viewer, { painPointId, isOn: true });
  expect(await readFollowed(w.as("viewer"), await boardOf("viewer"))).toEqual(
    new Set([painPointId]),
  );
  expect(await w.events(painPointId)).toEqual(["painPoint.followed"]);

  await w.note("The shop is next to the station.", { participant: "P5" });
  await w.jobs.settle();
  expect((await newsOf("viewer")).unread).toBe(0);
  for (const participant of ["P6", "P7"]) await w.note(said, { participant });
  await w.jobs.settle();
  const { rows, unread } = await newsOf("viewer");
  expect(unread).toBe(rows.length);
  expect(rows[0]).toMatchObject({
    kind: "worse",
    painPointId,
    peopleBefore: 1,
    peopleNow: 3,
    isRead: false,
  });

  await dismiss(w.editor, w.grants.decide, { painPointId, reason: "solved" });
  // all of it at one moment of the test's clock, so in whichever order
  expect((await newsOf("viewer")).rows).toContainEqual(
    expect.objectContaining({ kind: "decided", by: "editor" }),
  );
  const ids = (await newsOf("viewer")).rows.map(({ id }) => id);
  await markNewsRead(w.as("editor"), await boardOf("editor"), { ids });
  expect((await newsOf("viewer")).unread).toBe(ids.length);
  await markNewsRead(w.as("viewer"), await boardOf("viewer"), { ids });
  expect((await newsOf("viewer")).unread).toBe(0);
  expect((await newsOf("editor")).rows).toEqual([]);
});

test("one who follows no more hears nothing more, and of another map's point there is nothing to follow", async () => {
  const painPointId = await worstPoint();
  const viewer = await authorize(w.as("viewer"), "pain.read", { mapId: "m" });
  await follow(w.as("viewer"), viewer, { painPointId, isOn: false });
  expect((await readFollowed(w.as("viewer"), await boardOf("viewer"))).size).toBe(0);
  await expect(
    follow(w.as("viewer"), viewer, { painPointId: "elsewhere", isOn: true }),
  ).rejects.toMatchObject({ code: "not-found" });
});
