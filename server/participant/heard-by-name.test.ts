import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { notes, participants } from "#db/schema/evidence.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { importNotes } from "../evidence/import-notes.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { testSecret } from "../testing.ts";
import { saveName } from "./names.ts";
import { realName as real, registerIn } from "./testing.ts";

// What names somebody who is on the register is theirs.

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const where = { workspaceId: "w" };
const register = registerIn(() => w);
const onlyNote = async () => {
  const [row] = await w.db.read
    .select({ note: notes, pseudonym: participants.pseudonym })
    .from(notes)
    .leftJoin(participants, eq(participants.id, notes.participantId));
  return { ...row?.note, pseudonym: row?.pseudonym };
};

describe("what comes in under somebody's pseudonym or name", () => {
  it("is theirs, with their consent where the note says nothing of it", async () => {
    await register({ pseudonym: "P07" });
    await w.note("I waited an hour.", { participant: "P07", consent: "unknown" });
    expect(await onlyNote()).toMatchObject({ pseudonym: "P07", consent: "yes" });
    expect(await w.db.read.$count(participants)).toBe(1);
  });

  it("keeps what it says of consent itself", async () => {
    await register({ pseudonym: "P07" });
    await w.note("I waited an hour.", { participant: "P07", consent: "no" });
    expect(await onlyNote()).toMatchObject({ consent: "no" });
  });

  it("is theirs when a file names them by the name that is sealed, and the file is the same the second time", async () => {
    await register({ pseudonym: "Haastateltava 3", real });
    const rows = [
      { text: "Aino Esimerkki odotti, Ainolle ei soitettu.", participant: "AINO  esimerkki" },
    ];
    const send = () => importNotes(w.editor, w.grants.import, { notes: rows }, w.jobs.compute);
    await send();
    expect(await onlyNote()).toMatchObject({
      pseudonym: "Haastateltava 3",
      text: "[nimi] odotti, [nimi] ei soitettu.",
      consent: "yes",
    });
    expect(await send()).toMatchObject({ results: [{ ok: true, status: "unchanged" }] });
    expect(await w.db.read.$count(participants)).toBe(1);
  });

  it("is theirs when they speak in a transcript under their name, and who has another code is not", async () => {
    await register({ pseudonym: "P07", real });
    await w.note("Haastattelija: Miten meni?\nAino Esimerkki: Odotin tunnin. Maksu ei toiminut.", {
      consent: "unknown",
    });
    await w.jobs.settle();
    const note = await onlyNote();
    expect(note).toMatchObject({ pseudonym: "P07", consent: "yes" });
    expect(note.text).toContain("P07: Odotin tunnin.");
  });

  it("is nobody's whose name two people have", async () => {
    await register(
      { pseudonym: "P07", real },
      { pseudonym: "P08", real: { ...real, contact: "" } },
    );
    await w.note("I waited an hour.", { participant: "Aino Esimerkki" });
    const { pseudonym } = await onlyNote();
    expect(["P07", "P08"]).not.toContain(pseudonym);
  });

  it("stays out where a name was sealed on another server, until it is written anew", async () => {
    const { added } = await register({ pseudonym: "P07", real });
    const owner = w.as("owner");
    const participantId = added[0]?.id ?? "";
    const grant = await authorize(owner, "participant.name", where);
    await saveName(owner, grant, { participantId, real }, "of another server");
    await expect(w.note("Aino odotti.")).rejects.toMatchObject({ code: "names-locked" });
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ pseudonymises: false }).where(eq(workspaces.id, "w"));
    });
    await w.note("Odotin.");
    await saveName(owner, grant, { participantId, real }, testSecret);
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ pseudonymises: true }).where(eq(workspaces.id, "w"));
    });
    await w.note("Aino odotti.");
    expect(await w.db.read.$count(notes)).toBe(2);
  });
});
