import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { participants } from "#db/schema/evidence.ts";
import { jobs } from "#db/schema/jobs.ts";
import { authorize } from "../access/authorize.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { withdraw } from "../participant/withdraw.ts";
import { handlers } from "./handlers.ts";
import { enqueueScrub, scrubNow } from "./scrub.ts";

let w: EvidenceWorld;
beforeEach(async () => {
  w = await createEvidenceWorld();
});
afterEach(() => w.close());

const rareWord = "ohitusleikkauslomake";
const holds = () => [w.file, `${w.file}-wal`].some((file) => readFileSync(file).includes(rareWord));
const asked = () => w.db.read.select().from(jobs).where(eq(jobs.kind, "scrub"));

async function withdrawWhile(scrub: () => Promise<void>) {
  await w.note(`Maksaminen ei toiminut, ${rareWord} katosi.`, { participant: "P07" });
  await w.jobs.settle();
  await w.jobs.pause();
  const [person] = await w.db.read.select().from(participants);
  const ctx = { ...w.editor, db: { ...w.db, scrub } };
  const grant = await authorize(ctx, "participant.withdraw", { workspaceId: "w" });
  const who = { participantId: person?.id ?? "", pseudonym: "P07" };
  return withdraw(ctx, grant, who, w.jobs.compute);
}

describe.runIf(d.name === "sqlite")("what somebody took back", () => {
  it("leaves the files also when the disk was full or the server stopped just after it was erased", async () => {
    const result = await withdrawWhile(() => Promise.reject(new Error("disk full")));
    expect(result).toMatchObject({ ok: true });
    expect(holds()).toBe(true);
    const [job] = await asked();
    if (!job) throw new Error("no job");
    expect(job.runAt.getTime() - w.at.getTime()).toBeLessThan(60_000);
    const rest = { save: async () => undefined, isStopping: () => false };
    const run = { job, ctx: w.system, compute: w.jobs.compute, ...rest };
    await handlers.scrub.run(run);
    expect(holds()).toBe(false);
    await handlers.scrub.giveUp?.(run);
    expect((await asked()).length).toBeGreaterThan(0);
  });

  it("asks for nothing more once it has left them, unless more was erased meanwhile", async () => {
    await withdrawWhile(w.db.scrub);
    expect(holds()).toBe(false);
    expect(await asked()).toEqual([]);
    const ask = () => w.db.transact((tx) => enqueueScrub(tx, w.editor));
    await ask();
    await scrubNow({ ...w.editor, db: { ...w.db, scrub: ask } });
    expect(await asked()).toHaveLength(1);
  });
});
