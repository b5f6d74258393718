import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { authorize } from "../access/authorize.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";
import { readQuotes, searchQuotes } from "./quotes.ts";

let w: EvidenceWorld;
beforeAll(async () => {
  w = await createEvidenceWorld();
  await w.note("Äiti soitti kolmesti. Kukaan ei vastannut.", { sourceType: "interview" });
  await w.jobs.settle();
});
afterAll(() => w.close());

const grant = () => authorize(w.editor, "pain.quote", { mapId: "m" });
const consent = (to: "yes" | "no" | "unknown") =>
  w.db.transact((tx) => tx.update(notes).set({ consent: to }).where(eq(notes.workspaceId, "w")));

it("a passage is found by its words, in whatever case, and quoted while there is consent", async () => {
  await consent("yes");
  const [found] = await searchQuotes(w.editor, await grant(), { query: "äiti SOITTI" });
  expect(found?.text).toContain("Äiti soitti");
  const excerptIds = [found?.excerptId ?? "", "gone"];
  expect(await readQuotes(w.editor, await grant(), { excerptIds })).toEqual([found]);
  expect(await searchQuotes(w.editor, await grant(), { query: "100 % no such words" })).toEqual([]);
});

it.each(["no", "unknown"] as const)("with consent %s nothing is quoted", async (given) => {
  await consent(given);
  const rows = await w.db.read.select({ id: excerpts.id }).from(excerpts);
  const excerptIds = rows.map(({ id }) => id);
  expect(excerptIds.length).toBeGreaterThan(0);
  expect(await readQuotes(w.editor, await grant(), { excerptIds })).toEqual([]);
  expect(await searchQuotes(w.editor, await grant(), { query: "soitti" })).toEqual([]);
});

it("is hidden from a stranger", async () => {
  await expect(authorize(w.stranger, "pain.quote", { mapId: "m" })).rejects.toMatchObject({
    code: "not-found",
  });
});
