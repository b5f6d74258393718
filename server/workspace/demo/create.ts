import { eq } from "drizzle-orm";
import { workspaces } from "#db/schema/workspace.ts";
import { starterSet } from "#domain/evidence/codebook/starter.ts";
import { noteInputSchema } from "#domain/evidence/note.ts";
import { authorize } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import { addNote } from "../../evidence/add-note.ts";
import { editCodebook } from "../../evidence/codes/edit-codebook.ts";
import { enqueueDemoDecisions } from "../../jobs/enqueue.ts";
import { addEntry } from "../../library/add-entry.ts";
import { addPersona } from "../../persona/add-persona.ts";
import { makeWorkspace } from "../make-workspace.ts";
import { demoContent } from "./content.ts";
import { createDemoMap } from "./create-map.ts";

/**
 * The demo workspace, made by the verbs that people use and owned by `ownerId`. Its notes are read
 * by the analyzer like all others: what hurts on its maps is found, not written.
 */
export async function createDemo(
  ctx: Ctx,
  { ownerId, locale }: { ownerId: string; locale: "en" | "fi" },
): Promise<{ workspaceId: string; slug: string }> {
  const owner: Ctx = { ...ctx, actor: { kind: "user", userId: ownerId } };
  const { workspace } = demoContent;
  const made = await ctx.db.transact(async (tx) => {
    const made = await makeWorkspace(tx, owner, { ...workspace, locale, ownerId });
    await tx.update(workspaces).set({ isDemo: true }).where(eq(workspaces.id, made.id));
    return made;
  });
  const workspaceId = made.id;

  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`demo: nothing is called ${key}`);
    return id;
  };
  const mayEditPersonas = await authorize(owner, "persona.edit", { workspaceId });
  for (const { key, ...persona } of demoContent.personas) {
    const { personaId } = await addPersona(owner, mayEditPersonas, { picture: null, ...persona });
    ids.set(key, personaId);
  }
  const mayEditLibrary = await authorize(owner, "library.edit", { workspaceId });
  for (const { key, ...entry } of demoContent.library) {
    const { entryId } = await addEntry(owner, mayEditLibrary, entry);
    ids.set(key, entryId);
  }
  for (const { key, map } of demoContent.maps) {
    ids.set(key, await createDemoMap(owner, workspaceId, map, idOf));
  }
  const mayEditNotes = await authorize(owner, "evidence.edit", { workspaceId });
  await editCodebook(owner, mayEditNotes, { kind: "bring", codes: starterSet(locale) });
  for (const { key: _, mapKeys, persona, ...note } of demoContent.notes) {
    const input = noteInputSchema.parse({
      ...note,
      personaId: persona && idOf(persona),
      maps: mapKeys.map((mapKey) => ({ mapId: idOf(mapKey) })),
    });
    await addNote(owner, mayEditNotes, input);
  }
  await ctx.db.transact((tx) =>
    enqueueDemoDecisions(tx, ctx, { workspaceId, ownerId, runAt: ctx.now() }),
  );
  return { workspaceId, slug: made.slug };
}

/** What a crash left half-made goes, so that it can be made anew. */
export async function dropDemo(ctx: Ctx): Promise<void> {
  await ctx.db.transact(async (tx) => {
    await tx.delete(workspaces).where(eq(workspaces.isDemo, true));
  });
}
