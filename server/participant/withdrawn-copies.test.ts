import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { comments, commentThreads } from "#db/schema/comment.ts";
import { jobs } from "#db/schema/jobs.ts";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { briefVisits, decisionLog, opportunities, stamps } from "#db/schema/review.ts";
import { audit, workspaces } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { readWithdrawals } from "./read-participants.ts";
import { sweepOldNotes } from "./retention.ts";
import { withdrawalIn } from "./testing.ts";

// What others made of somebody's words: titles, opportunities, decisions, talks about them.

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());
const withdrawPerson = withdrawalIn(() => w);

const rareWord = "ohitusleikkauslomake";
const said = `Maksaminen ei toiminut, ${rareWord} katosi ja odotin tunnin.`;
/** As an opportunity is asked for that is made of a pain point. */
const question = (title: string) =>
  `Miten voisimme huolehtia siitä, ettei kenenkään tarvitse enää sanoa: ”${title}”?`;
const others = "Kuriiri toi paketin väärään osoitteeseen ja se harmitti.";

async function twoPeople() {
  await w.note(said, { participant: "P07", date: "2020-01-01" });
  await w.note(others, { participant: "P08", date: "2026-05-01" });
  await w.jobs.settle();
  const points = await w.db.read.select().from(painPoints).where(eq(painPoints.kind, "pain"));
  const mine = points.find(({ title }) => title.includes(rareWord));
  const theirs = points.find(({ id }) => id !== mine?.id);
  if (!mine || !theirs) throw new Error("two pains were expected");
  return { mine, theirs };
}

/** As they lie there when a team has worked with them for a while. */
async function madeOf({ mine, theirs }: Awaited<ReturnType<typeof twoPeople>>) {
  const opportunity = (id: string, title: string) => ({
    ...{ id, workspaceId: "w", title, status: "proposed" as const },
    ...{ createdAt: w.at, changedAt: w.at },
  });
  const asked = question(mine.title);
  await w.db.transact(async (tx) => {
    await tx
      .insert(opportunities)
      .values([opportunity("o1", asked), opportunity("o2", question(theirs.title))]);
    await tx.insert(decisionLog).values({
      ...{ opportunityId: "o1", at: w.at, field: "created", before: null, after: asked },
      why: `Yksi sanoi: ”${rareWord} katosi ja odotin tunnin”, joten tehdään.`,
    });
    await tx.insert(stamps).values({
      ...{ mapId: "m", subjectKind: "pain", subjectId: mine.id, userId: "owner", kind: "decide" },
      ...{ word: `koska maksaminen ei toiminut ja ${rareWord} katosi ja odotin tunnin`, at: w.at },
    });
    const thread = { mapId: "m", anchorKind: "pain", anchorBeside: "", createdAt: w.at } as const;
    await tx.insert(commentThreads).values([
      { ...thread, id: "t1", anchorId: mine.id, about: mine.title },
      { ...thread, id: "t2", anchorId: theirs.id, about: theirs.title },
    ]);
    const before = `Siis ”${rareWord} katosi ja odotin tunnin”? Kysytään `;
    await tx.insert(comments).values({
      ...{ id: "c1", threadId: "t1", authorId: "owner", createdAt: w.at },
      text: `${before}@editor tästä.`,
      mentions: [{ userId: "editor", start: before.length, end: before.length + 7 }],
    });
    // both merged into the other person's, one under a person's own name
    await tx
      .update(painPoints)
      .set({ status: "merged", mergedInto: theirs.id, isTouched: true })
      .where(eq(painPoints.id, mine.id));
    await tx.insert(painPoints).values({
      ...mine,
      ...{ id: "held", status: "merged", mergedInto: theirs.id, isTouched: true },
      ...{ isTitleHeld: true, title: `Lomakkeet: ${rareWord} katosi ja odotin tunnin` },
    });
  });
  return asked;
}

async function expectNoWord() {
  const rows = [
    await w.db.read.select().from(painPoints),
    await w.db.read.select().from(opportunities),
    await w.db.read.select().from(decisionLog),
    await w.db.read.select().from(stamps),
    await w.db.read.select().from(commentThreads),
    await w.db.read.select().from(comments),
    await w.db.read.select().from(briefVisits),
    await w.db.read.select().from(audit),
  ];
  expect(JSON.stringify(rows)).not.toContain(rareWord);
  if (d.name !== "sqlite") return;
  for (const file of [w.file, `${w.file}-wal`]) {
    expect(readFileSync(file).includes(rareWord)).toBe(false);
  }
}

async function expectOthersKept(theirs: { title: string }) {
  const kept = await w.db.read.select().from(opportunities).where(eq(opportunities.id, "o2"));
  expect(kept[0]?.title).toBe(question(theirs.title));
  const talks = await w.db.read.select().from(commentThreads);
  expect(talks.map(({ about }) => about).sort()).toEqual(["", theirs.title]);
}

describe("words that others made something of", () => {
  it("go with a withdrawal, and what people wrote around them stays", async () => {
    const points = await twoPeople();
    const asked = await madeOf(points);
    expect(asked).toContain(rareWord);
    const editor = w.as("editor");
    await withdrawPerson("P07");
    await expectNoWord();
    await w.jobs.settle();
    await expectNoWord();

    const [opportunity] = await w.db.read
      .select()
      .from(opportunities)
      .where(eq(opportunities.id, "o1"));
    expect(opportunity?.title).toBe(question("[…]"));
    const [decision] = await w.db.read.select().from(decisionLog);
    expect(decision).toMatchObject({
      after: opportunity?.title,
      why: "Yksi sanoi: ”[…]”, joten tehdään.",
    });
    const [comment] = await w.db.read.select().from(comments);
    expect(comment?.text).toBe("Siis ”[…]”? Kysytään @editor tästä.");
    const [mention] = comment?.mentions ?? [];
    expect(comment?.text.slice(mention?.start, mention?.end)).toBe("@editor");
    const [held] = await w.db.read.select().from(painPoints).where(eq(painPoints.id, "held"));
    expect(held?.title).toBe("Lomakkeet: […]");
    await expectOthersKept(points.theirs);
    const read = await authorize(editor, "participant.read", { workspaceId: "w" });
    const [certificate] = await readWithdrawals(editor, read);
    expect(certificate?.erased.copies).toBeGreaterThanOrEqual(7);
  });

  it("go from the title of another map's pain point, which is named anew", async () => {
    const { theirs } = await twoPeople();
    await w.db.transact(async (tx) => {
      const fields = { workspaceId: "w", header: {}, createdAt: w.at, editedAt: w.at };
      await tx.insert(maps).values({ ...fields, id: "m2", title: "Another map" });
      // as it was titled before its passages went elsewhere
      const stale = { id: "stale", mapId: "m2", title: `${rareWord} katosi ja odotin tunnin` };
      await tx.insert(painPoints).values({ ...theirs, ...stale });
    });
    await w.jobs.pause();
    await withdrawPerson("P07");
    await expectNoWord();
    const asked = await w.db.read.select({ key: jobs.key }).from(jobs);
    expect(asked.map(({ key }) => key)).toContain("pain:m2");
  });

  it("go when their note is older than the workspace keeps notes", async () => {
    const points = await twoPeople();
    await madeOf(points);
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ retentionMonths: 12 }).where(eq(workspaces.id, "w"));
    });
    expect(await sweepOldNotes(w.system)).toBe(1);
    await w.jobs.settle();
    await expectNoWord();
    await expectOthersKept(points.theirs);
  });
});
