import { and, eq, isNull } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { labelOfType } from "#domain/evidence/excerpt.ts";
import { authorize } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import { addExcerpt, addExcerptSchema } from "../../evidence/add-excerpt.ts";
import { attach } from "../../evidence/attach.ts";
import { demoContent } from "./content.ts";
import { type DemoMark, demoMarks } from "./marks.ts";

/** Marks workarounds and stories by the verbs that people use, once the notes have been read. */
export async function markDemo(owner: Ctx, workspaceId: string): Promise<void> {
  const mayEdit = await authorize(owner, "evidence.edit", { workspaceId });
  const titleOf = new Map(demoContent.notes.map(({ key, title }) => [key, title]));
  const written = await owner.db.read
    .select({ id: notes.id, title: notes.title, text: notes.text })
    .from(notes)
    .where(eq(notes.workspaceId, workspaceId));
  const steps = await stepsOf(owner, workspaceId);
  for (const mark of demoMarks) {
    const note = written.find(({ title }) => title === titleOf.get(mark.noteKey));
    const span = note && spanOf(mark, note.text);
    if (!span) throw new Error(`demo: ${mark.noteKey} does not say "${mark.from}"`);
    const { type } = mark;
    // the same again if a crash came between: what is there already stays
    const excerptId = `${note.id}.${span.start}`;
    const said = { noteId: note.id, excerptId, ...span, type, label: labelOfType(type) };
    const added = await addExcerpt(owner, mayEdit, addExcerptSchema.parse(said));
    if (!added.ok && added.reason !== "already-there") throw new Error(`demo: ${added.reason}`);
    for (const title of [mark.step, mark.until ?? []].flat()) {
      const step = steps.find((one) => one.title === title);
      if (!step) throw new Error(`demo: no step is called ${title}`);
      const grant = await authorize(owner, "pain.correct", { mapId: step.mapId });
      await attach(owner, grant, { excerptIds: [excerptId], nodeId: step.id });
    }
  }
}

async function stepsOf({ db }: Ctx, workspaceId: string) {
  return db.read
    .select({ id: nodes.id, mapId: nodes.mapId, title: nodes.title })
    .from(nodes)
    .innerJoin(maps, eq(maps.id, nodes.mapId))
    .where(and(eq(maps.workspaceId, workspaceId), isNull(maps.deletedAt), eq(nodes.kind, "step")));
}

function spanOf({ from, to }: DemoMark, text: string) {
  const start = text.indexOf(from);
  const last = text.indexOf(to, start);
  if (start < 0 || last < 0) return null;
  const end = last + to.length;
  return { start, end, words: text.slice(start, end) };
}
