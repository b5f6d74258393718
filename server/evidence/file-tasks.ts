import type { Tx } from "#db/transact.ts";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import type { SourceType } from "#domain/evidence/note.ts";
import type { NoteDraft } from "#domain/evidence/rows.ts";
import type { WholeText } from "#domain/evidence/table-look.ts";
import type { TextFile } from "#domain/evidence/text-file.ts";
import { type DoorSettings, openDoor } from "./door.ts";
import { earlierNotes } from "./earlier-notes.ts";
import { prepareDrafts } from "./prepare-notes.ts";
import { type DryRunOfFile, dryRunOf, stored } from "./table-tasks.ts";

type Environment = { importsFolder: string };

/** A file of words on its way in; `row` is its place among those of its batch. */
export type FileOfWords = {
  row: number;
  storedAs: string;
  name: string;
  sourceType: SourceType;
  /** the note in whose place it comes */
  replaces: string | null;
};
export type PlannedFiles = { files: FileOfWords[]; plan: ImportPlan; door: DoorSettings };

/** Worker task: files of words as notes to store. */
export async function readFileNotes(
  planned: PlannedFiles,
  environment: Environment,
): Promise<ReturnType<typeof prepareDrafts>> {
  const prepared = prepareDrafts(await draftsOf(planned, environment), planned.door);
  for (const note of prepared.notes) {
    const file = planned.files.find(({ row }) => row === note.row);
    note.replaces = file?.replaces ?? null;
  }
  return prepared;
}

/** Worker task: what those files would become. */
export async function dryRunFiles(
  planned: PlannedFiles,
  environment: Environment & { read: Tx },
): Promise<DryRunOfFile> {
  const drafts = await draftsOf(planned, environment);
  const prepared = prepareDrafts(drafts, planned.door);
  const errors = prepared.refused.map(({ cells: _, ...error }) => error);
  const [only, ...others] = drafts;
  const { read } = environment;
  const earlier = await earlierNotes(read, planned.door.workspaceId, prepared.notes);
  return {
    earlier: prepared.notes.flatMap(({ row }, at) => {
      const notes = earlier[at] ?? [];
      return notes.length > 0 ? [{ row, notes }] : [];
    }),
    ...(only && others.length === 0 ? { whole: wholeOf(only.text, planned.door) } : {}),
    ...dryRunOf(prepared),
    total: planned.files.length,
    failed: errors.length,
    errors: errors.slice(0, 20),
  };
}

function wholeOf(raw: string, settings: DoorSettings): WholeText {
  const { text, masked } = openDoor(settings).text(raw);
  return { text, masked: masked.found.map(({ kind, was, mask, at }) => ({ kind, was, mask, at })) };
}

async function draftsOf(
  { files, plan }: PlannedFiles,
  { importsFolder }: Environment,
): Promise<NoteDraft[]> {
  const { defaults } = plan;
  const drafts: NoteDraft[] = [];
  for (const { row, storedAs, name, sourceType } of files) {
    const { title, text } = await stored<TextFile>(importsFolder, storedAs);
    drafts.push({
      row,
      noteId: null,
      text,
      title,
      sourceType,
      sourceName: defaults.sourceName || (name.split("/").at(-1) ?? name),
      voice: sourceType === "staff" ? "staff" : defaults.voice,
      language: defaults.language,
      date: defaults.date,
      participant: null,
      persona: null,
      segment: null,
      channel: defaults.channel || null,
      appVersion: null,
      rating: null,
      nps: null,
      url: null,
      consent: defaults.consent,
      stepHint: null,
    });
  }
  return drafts;
}
