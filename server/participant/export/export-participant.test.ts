import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { attachments, codes, excerptCodes } from "#db/schema/codes.ts";
import { comments, commentThreads } from "#db/schema/comment.ts";
import { excerpts, notes, participants, placements } from "#db/schema/evidence.ts";
import { images } from "#db/schema/image.ts";
import { importBatches, importErrors, importFiles } from "#db/schema/imports.ts";
import { personas } from "#db/schema/library.ts";
import { nodes } from "#db/schema/map.ts";
import { newPeopleSchema } from "#domain/participant/fields.ts";
import { authorize } from "../../access/authorize.ts";
import { readBatch } from "../../evidence/batches.ts";
import { deleteNote } from "../../evidence/delete-note.ts";
import { importsIn } from "../../evidence/import-testing.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../../evidence/testing.ts";
import { testSecret } from "../../testing.ts";
import { addPeople } from "../add-people.ts";
import { readWithdrawals } from "../read-participants.ts";
import { waitingUploads } from "../waiting-uploads.ts";
import { withdraw } from "../withdraw.ts";
import { exportParticipant } from "./export-participant.ts";

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const where = { workspaceId: "w" };
const { sendTable, sendFiles } = importsIn(() => w);

/** Words that stand in one place each; what somebody else said holds "vieras". */
const words = {
  attribute: "attribuuttisana",
  covers: "kattavuussana",
  name: "Nimisana",
  remarks: "huomautussana",
  note: "muistiinpanosana",
  title: "otsikkosana",
  deleted: "poistettusana",
  staged: "tulossasana",
  turn: "puheenvuorosana",
  deletedTurn: "haihtunutsana",
  code: "koodisana",
  persona: "persoonasana",
  step: "askelsana",
  comment: "kommentissa toistettu muistiinpanosana katosi ja odotin tunnin",
  alt: "kuvasana",
  table: "taulukkosana",
  file: "tiedostosana",
  errorRow: "virherivisana",
} as const;

async function idOf(pseudonym: string): Promise<string> {
  const [row] = await w.db.read
    .select()
    .from(participants)
    .where(eq(participants.pseudonym, pseudonym));
  return row?.id ?? "";
}

async function tellEverything(): Promise<void> {
  const owner = w.as("owner");
  await w.db.transact(async (tx) => {
    await tx.insert(personas).values({
      ...{ id: "p", workspaceId: "w", name: words.persona, initials: "P", line: "" },
      ...{ goals: [], createdAt: w.at },
    });
  });
  await addPeople(
    owner,
    await authorize(owner, "participant.edit", where),
    {
      people: newPeopleSchema.parse([
        {
          ...{ pseudonym: "P07", consent: "yes", consentDate: "2026-04-30", segment: null },
          ...{ personaId: "p", consentCovers: words.covers },
          attributes: [{ name: "age", value: words.attribute }],
          real: { name: words.name, contact: "", remarks: words.remarks },
        },
      ]),
    },
    await authorize(owner, "participant.name", where),
  );
  const said = `Maksaminen ei toiminut, ${words.note} katosi ja odotin tunnin.`;
  const noteId = await w.note(said, { participant: "P07", title: words.title });
  await w.note("Vieras sana toisen ihmisen muistiinpanossa harmitti.", { participant: "P08" });
  const gone = await w.note(`Kuriiri hävitti paketin, ${words.deleted} harmitti.`, {
    participant: "P07",
  });
  const talk = (turn: string) =>
    `Moderator: Miten sujui?\nP07: Kortti ei toiminut, ${turn} hävisi.\nP08: Vieras sana harmitti minua.`;
  await w.note(talk(words.turn), { sourceType: "focus_group", title: "Ryhmä" });
  const goneTalk = await w.note(talk(words.deletedTurn), {
    sourceType: "focus_group",
    title: "Toinen ryhmä",
  });
  await w.jobs.settle();
  await deleteNote(w.editor, w.grants.edit, { noteId: gone });
  await deleteNote(w.editor, w.grants.edit, { noteId: goneTalk });
  const [passage] = await w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId));
  await w.jobs.settle();
  await workWith(passage?.id ?? "", noteId);
  await bring();
}

/** What a team makes of one of their passages. */
async function workWith(excerptId: string, noteId: string): Promise<void> {
  await w.db.transact(async (tx) => {
    await tx
      .update(excerpts)
      .set({ mode: "measured", lens: "rituals", type: "workaround", isHeld: true })
      .where(eq(excerpts.id, excerptId));
    await tx.insert(codes).values({
      ...{ id: "c", workspaceId: "w", parentId: null, name: words.code, description: "" },
      ...{ colour: 0, order: "a0", createdAt: w.at },
    });
    await tx.insert(excerptCodes).values({ excerptId, codeId: "c", at: w.at });
    await tx.update(nodes).set({ title: words.step }).where(eq(nodes.id, "wait"));
    await tx.delete(placements).where(eq(placements.excerptId, excerptId));
    await tx.insert(placements).values({
      ...{ excerptId, mapId: "m", stepId: "pay", score: 1, by: "person", candidates: [] },
    });
    await tx.insert(attachments).values({ excerptId, mapId: "m", nodeId: "wait", at: w.at });
    const [note] = await tx.select().from(notes).where(eq(notes.id, noteId));
    await tx.insert(importBatches).values({
      ...{ id: "coming", workspaceId: "w", fileName: "tuleva.csv", status: "running", plan: {} },
      createdAt: w.at,
    });
    if (note) {
      await tx.insert(notes).values({
        ...note,
        ...{ id: "staged", batchId: "coming", text: words.staged, textHash: "s", title: "s" },
      });
    }
    await tx.insert(importErrors).values({
      ...{ batchId: "coming", row: 3, reason: "not-a-date" },
      cells: ["P07", words.errorRow],
    });
    await tx.insert(importErrors).values({
      ...{ batchId: "coming", row: 4, reason: "not-a-date", cells: ["P08", "vieras rivi"] },
    });
    await tx.insert(commentThreads).values({
      ...{ id: "t", mapId: "m", anchorKind: "map", anchorId: "", anchorBeside: "", about: "" },
      createdAt: w.at,
    });
    await tx.insert(comments).values({
      ...{ id: "k", threadId: "t", authorId: "owner", mentions: [], createdAt: w.at },
      text: `Tämä on kommentissa toistettu: ”${words.note} katosi ja odotin tunnin”, vieras arvio.`,
    });
    const picture = { workspaceId: "w", width: 1, height: 1, size: 4, createdAt: w.at };
    await tx.insert(images).values([
      { ...picture, id: "mine", data: Buffer.from("mine") },
      { ...picture, id: "both", data: Buffer.from("both") },
    ]);
    const card = { mapId: "m", kind: "card", title: "vieras kortti", position: 0 } as const;
    await tx.insert(nodes).values([
      {
        ...card,
        ...{ id: "quote", imageId: "mine" },
        fields: { excerptId, image: { id: "mine", alt: words.alt } },
      },
      {
        ...card,
        ...{ id: "shared", imageId: "both" },
        fields: { image: { id: "both", alt: "vieras kuva" } },
      },
    ]);
    const [other] = await tx
      .select({ id: excerpts.id })
      .from(excerpts)
      .innerJoin(participants, eq(participants.id, excerpts.participantId))
      .where(eq(participants.pseudonym, "P08"));
    for (const id of [excerptId, other?.id ?? ""]) {
      await tx
        .insert(attachments)
        .values({ excerptId: id, mapId: "m", nodeId: "shared", at: w.at });
    }
  });
}

/** Uploads that nobody has said of what their columns are. */
async function bring() {
  const table = await sendTable(
    "taulukko.csv",
    `participant,text\nP07,${words.table} katosi kokonaan\nP08,vieras rivi harmitti\n`,
  );
  const files = await sendFiles({
    "oma.txt": `Haastattelija: Miten meni?\nP07: ${words.file} katosi.\nHaastattelija: Entä sitten?\nP07: Odotin.`,
    "ryhmä.txt": `P08: Vieras alku.\nP07: Yhteinen ${words.file} katosi.\nP08: Vieras loppu.\nP07: Niin.`,
  });
  await w.jobs.settle();
  return { table, files };
}

const exported = async (pseudonym: string) => {
  const owner = w.as("owner");
  const grant = await authorize(owner, "participant.name", where);
  const how = { secret: testSecret, compute: w.jobs.compute };
  return exportParticipant(owner, grant, await idOf(pseudonym), how);
};

describe("the file of everything that is kept about somebody", () => {
  it("has a word from every place, and none of anybody else", async () => {
    await tellEverything();
    const file = await exported("P07");
    const all = JSON.stringify(file);
    for (const [place, word] of Object.entries(words)) {
      if (place !== "comment") expect(all, place).toContain(word);
    }
    expect(all.toLowerCase()).not.toContain("vieras");
    expect(all).not.toContain(Buffer.from("both").toString("base64"));

    const passage = file.passages.find(({ codes }) => codes.length > 0);
    expect(passage).toMatchObject({
      ...{ mode: "measured", lens: "rituals", type: "workaround", codes: [words.code] },
      placed: [{ map: "A map", at: "Paying", by: "person" }],
    });
    expect(passage?.attached).toContainEqual({ map: "A map", at: words.step });
    const texts = file.notes.map(({ text, deletedAt }) => [text, deletedAt !== null]);
    expect(texts).toContainEqual([expect.stringContaining(words.deleted), true]);
    expect(file.talks.map(({ said, deletedAt }) => [said, deletedAt !== null])).toEqual([
      [[`Kortti ei toiminut, ${words.turn} hävisi.`], false],
      [[`Kortti ei toiminut, ${words.deletedTurn} hävisi.`], true],
    ]);
    expect(file.quotedIn).toContainEqual({
      place: "comment",
      words: [`${words.note} katosi ja odotin tunnin`],
    });
    expect(file.pictures).toMatchObject([
      { alt: words.alt, base64: Buffer.from("mine").toString("base64") },
    ]);
    expect(file.waitingToComeIn).toEqual([
      {
        file: "taulukko.csv",
        found: [{ participant: "P07", text: `${words.table} katosi kokonaan` }],
      },
      { file: "oma.txt", found: [`${words.file} katosi.`, "Odotin."] },
      { file: "ryhmä.txt", found: [`Yhteinen ${words.file} katosi.`, "Niin."] },
    ]);
    expect(file.couldNotComeIn).toEqual([
      { file: "tuleva.csv", row: 3, cells: ["P07", words.errorRow] },
    ]);
    expect(await w.events(await idOf("P07"))).toContain("participant.exported");
  });

  it("is handed to nobody from elsewhere", async () => {
    await tellEverything();
    const grant = await authorize(w.stranger, "participant.name", { workspaceId: "elsewhere" });
    const how = { secret: testSecret, compute: w.jobs.compute };
    await expect(
      exportParticipant(w.stranger, grant, await idOf("P07"), how),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(authorize(w.as("editor"), "participant.name", where)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("uploads that wait when somebody withdraws", () => {
  it("lose their rows and turns, and a file in which nobody else speaks stays out", async () => {
    await w.note("The payment failed.", { participant: "P07" });
    const { table, files } = await bring();
    const before = await readBatch(w.editor, w.grants.read, table);
    expect(before.look?.preview).toHaveLength(2);

    const editor = w.as("editor");
    const grant = await authorize(editor, "participant.withdraw", where);
    const who = { participantId: await idOf("P07"), pseudonym: "P07" };
    await withdraw(editor, grant, who, w.jobs.compute);

    const after = await readBatch(w.editor, w.grants.read, table);
    expect(after.look?.preview.map(({ cells }) => cells[0])).toEqual(["P08"]);
    expect(after.look?.total).toBe(1);
    const waiting = await w.db.read
      .select()
      .from(importFiles)
      .where(eq(importFiles.batchId, files));
    expect(waiting.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      ["[…]", "refused", "withdrawn"],
      ["ryhmä.txt", "ready", null],
    ]);
    const whose = { workspaceId: "w", pseudonym: "P07", names: [] };
    const uploads = await waitingUploads(w.db.read, "w");
    expect(uploads.map(({ name }) => name)).toEqual(["taulukko.csv", "ryhmä.txt"]);
    expect(await w.jobs.compute.run("searchUploads", { uploads, whose, erases: false })).toEqual(
      [],
    );
    const read = await authorize(editor, "participant.read", where);
    const [certificate] = await readWithdrawals(editor, read);
    expect(certificate?.erased.uploads).toBe(5);
  });
});
