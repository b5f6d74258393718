import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { participants } from "#db/schema/evidence.ts";
import { participantNames } from "#db/schema/participant.ts";
import { audit, workspaces } from "#db/schema/workspace.ts";
import { newPeopleSchema } from "#domain/participant/fields.ts";
import { authorize } from "../access/authorize.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { testSecret } from "../testing.ts";
import { addPeople } from "./add-people.ts";
import { changeParticipant } from "./change-participant.ts";
import { proposeCode } from "./free-codes.ts";
import { readName } from "./names.ts";
import { readParticipant, readParticipants } from "./read-participants.ts";
import { sweepOldNotes } from "./retention.ts";
import { plainFacts, realName as real, registerIn } from "./testing.ts";
import { withdraw } from "./withdraw.ts";

// People who are on the register before anything of theirs came in.

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const where = { workspaceId: "w" };
const register = registerIn(() => w);

describe("somebody who is put on the register", () => {
  it("is there with all that is known of them, and their name is sealed", async () => {
    const { added } = await register({
      pseudonym: "P07",
      consentDate: "2026-04-30",
      consentCovers: "Interviews of the spring; ask at 040 123 4567",
      segment: "Families",
      attributes: [{ name: "age", value: "30-39" }],
      real,
    });
    const id = added[0]?.id ?? "";
    const owner = w.as("owner");
    const person = await readParticipant(
      owner,
      await authorize(owner, "participant.read", where),
      id,
    );
    expect(person).toMatchObject({
      pseudonym: "P07",
      consent: "yes",
      consentDate: "2026-04-30",
      consentCovers: "Interviews of the spring; ask at [phone]",
      segment: "Families",
      attributes: { age: "30-39" },
      hasName: true,
      told: [],
    });
    const named = await authorize(owner, "participant.name", where);
    expect(await readName(owner, named, { participantId: id }, testSecret)).toEqual({
      ok: true,
      real,
    });
    expect(await w.events(id)).toEqual(["participant.added", "participant.name-read"]);
    expect(JSON.stringify(await w.db.read.select().from(audit))).not.toContain("Aino");
    const listed = await readParticipants(where, w.db);
    expect(listed).toMatchObject([{ pseudonym: "P07", notes: 0, passages: 0, latest: null }]);
  });

  it("gets the next code where none is given, but never that of somebody who withdrew", async () => {
    await register({ pseudonym: "P07" }, { pseudonym: "P08" });
    const editor = w.as("editor");
    const [, last] = await w.db.read.select().from(participants).orderBy(participants.pseudonym);
    const grant = await authorize(editor, "participant.withdraw", where);
    await withdraw(
      editor,
      grant,
      { participantId: last?.id ?? "", pseudonym: "P08" },
      w.jobs.compute,
    );
    expect(await proposeCode(editor, await authorize(editor, "participant.edit", where))).toBe(
      "P09",
    );
    const { added } = await register({ pseudonym: "" }, { pseudonym: "P10" }, { pseudonym: "" });
    expect(added.map(({ pseudonym }) => pseudonym)).toEqual(["P11", "P10", "P12"]);
  });

  it("comes in with the others; who is there already or withdrew is named and stays out", async () => {
    const { added } = await register({ pseudonym: "P07" });
    const editor = w.as("editor");
    const grant = await authorize(editor, "participant.withdraw", where);
    await withdraw(
      editor,
      grant,
      { participantId: added[0]?.id ?? "", pseudonym: "P07" },
      w.jobs.compute,
    );
    await register({ pseudonym: "P08" });
    const result = await register(
      { pseudonym: "P07" },
      { pseudonym: "p08" },
      { pseudonym: "P09" },
      { pseudonym: "P09" },
    );
    expect(result.added.map(({ pseudonym }) => pseudonym)).toEqual(["P09"]);
    expect(result.refused).toEqual([
      { index: 0, reason: "withdrawn" },
      { index: 1, reason: "known" },
      { index: 3, reason: "known" },
    ]);
  });

  it("is added by those who may edit people, with a name by those who may know it, and nowhere else", async () => {
    const people = newPeopleSchema.parse([{ ...plainFacts, pseudonym: "P07", real }]);
    const editor = w.as("editor");
    const grant = await authorize(editor, "participant.edit", where);
    await expect(addPeople(editor, grant, { people }, null)).rejects.toMatchObject({
      code: "forbidden",
    });
    const stranger = await authorize(w.stranger, "participant.name", { workspaceId: "elsewhere" });
    await expect(addPeople(editor, grant, { people }, stranger)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await w.db.read.$count(participants)).toBe(0);
    for (const role of ["facilitator", "reviewer", "viewer"] as const) {
      await expect(authorize(w.as(role), "participant.edit", where)).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await expect(authorize(w.stranger, "participant.edit", where)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is announced to everybody who looks at the people", async () => {
    const told: unknown[] = [];
    const owner = w.as("owner");
    const announce = (workspaceId: string, topic: unknown) => told.push([workspaceId, topic]);
    const ctx = { ...owner, outside: { ...owner.outside, announce } };
    const people = newPeopleSchema.parse([{ ...plainFacts, pseudonym: "P07" }]);
    await addPeople(ctx, await authorize(owner, "participant.edit", where), { people }, null);
    expect(told).toEqual([["w", { kind: "notes" }]]);
  });
});

describe("later", () => {
  const change = async (pseudonym: string | undefined, part: object = {}) => {
    const editor = w.as("editor");
    const [person] = await w.db.read.select().from(participants).orderBy(participants.pseudonym);
    return changeParticipant(editor, await authorize(editor, "participant.edit", where), {
      participantId: person?.id ?? "",
      ...(pseudonym ? { pseudonym } : {}),
      fields: { ...plainFacts, consentDate: null, consentCovers: null, attributes: {}, ...part },
    });
  };

  it("they may refuse to be quoted, and go by another pseudonym until something came in under it", async () => {
    await register({ pseudonym: "P07" }, { pseudonym: "P08" });
    expect(await change("P08")).toEqual({ ok: false, reason: "known" });
    const covers = { consent: "no", consentDate: "2026-05-01", consentCovers: "Counting" };
    expect(await change("P05", covers)).toEqual({ ok: true });
    const [first] = await w.db.read.select().from(participants).orderBy(participants.pseudonym);
    expect(first).toMatchObject({ pseudonym: "P05", ...covers });
    await w.note("I waited an hour.", { participant: "P05" });
    expect(await change("P04", covers)).toEqual({ ok: false, reason: "was-heard" });
    expect(await change(undefined, covers)).toEqual({ ok: true });
  });

  it("they withdraw though nothing of theirs came in, and nothing comes in after that", async () => {
    const { added } = await register({ pseudonym: "P07", real });
    const editor = w.as("editor");
    const grant = await authorize(editor, "participant.withdraw", where);
    const who = { participantId: added[0]?.id ?? "", pseudonym: "P07" };
    expect(await withdraw(editor, grant, who, w.jobs.compute)).toMatchObject({ ok: true });
    expect(await w.db.read.$count(participants)).toBe(0);
    expect(await w.db.read.$count(participantNames)).toBe(0);
    await expect(w.note("Again.", { participant: "P07" })).rejects.toMatchObject({
      code: "withdrawn",
    });
  });

  it("they are kept as long as a note would be, and no longer", async () => {
    await register({ pseudonym: "P07" });
    const keep = (months: number) =>
      w.db.transact(async (tx) => {
        await tx.update(workspaces).set({ retentionMonths: months }).where(eq(workspaces.id, "w"));
      });
    await keep(1);
    await sweepOldNotes(w.system);
    expect(await w.db.read.$count(participants)).toBe(1);
    const later = { ...w.system, now: () => new Date(w.at.getTime() + 32 * 24 * 3_600_000) };
    await sweepOldNotes(later);
    expect(await w.db.read.$count(participants)).toBe(0);
  });
});
