import type { Tx } from "#db/transact.ts";
import { dryRunFiles, readFileNotes } from "../evidence/file-tasks.ts";
import { listNotesIn } from "../evidence/list-notes.ts";
import { suggestionsFor } from "../evidence/queue/list.ts";
import { readExcerpts } from "../evidence/read-excerpts.ts";
import { readFacets } from "../evidence/read-facets.ts";
import { readQuality } from "../evidence/read-quality.ts";
import {
  dryRunTable,
  forgetUploads,
  prepareNotes,
  readTableRows,
  sweepUploads,
} from "../evidence/table-tasks.ts";
import type { DrawTask } from "../exchange/draw-task.ts";
import type { OnProgress } from "../exchange/on-progress.ts";
import type { printXlsx as print } from "../exchange/print-xlsx.ts";
import { readWorkbook } from "../exchange/read-workbook.ts";
import {
  boardFor,
  countPassages,
  coverMap,
  pointsOfMap,
  typedVoices,
} from "../pain/board/board-tasks.ts";
import { findFindings } from "../pain/find-findings.ts";
import { placeNotes } from "../pain/place-notes.ts";
import { previewScores } from "../pain/scoring/preview-scores.ts";
import { readParticipants } from "../participant/read-participants.ts";
import { searchUploads } from "../participant/search-uploads.ts";
import { readBrief } from "../review/read-brief.ts";
import { readUnacted } from "../review/read-unacted.ts";

/** Where uploads lie, and a connection that can only read; who hears how far a drawing is. */
export type TaskEnvironment = { importsFolder: string; read: Tx; onProgress?: OnProgress };

/** What a worker can be asked for. Each is a function of its input, and of a file that was uploaded. */
const tasks = {
  readWorkbook,
  dryRunTable,
  dryRunFiles,
  forgetUploads,
  readTableRows,
  sweepUploads,
  readFileNotes,
  prepareNotes,
  readExcerpts,
  placeNotes,
  findFindings,
  drawFile,
  printXlsx,
  boardFor,
  countPassages,
  coverMap,
  pointsOfMap,
  previewScores,
  typedVoices,
  listNotes: listNotesIn,
  suggestionsFor,
  readFacets,
  readQuality,
  readParticipants,
  searchUploads,
  readUnacted,
  readBrief,
};

/** Fonts and what draws are read only by a worker that is asked for a drawing. */
async function drawFile(task: DrawTask, { onProgress }: TaskEnvironment): Promise<Uint8Array> {
  return (await import("../exchange/draw-task.ts")).drawFile(task, onProgress);
}

async function printXlsx(sheet: Parameters<typeof print>[0]): Promise<Uint8Array> {
  return (await import("../exchange/print-xlsx.ts")).printXlsx(sheet);
}

export type TaskName = keyof typeof tasks;
export type TaskInput<K extends TaskName> = Parameters<(typeof tasks)[K]>[0];
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<(typeof tasks)[K]>>;

export async function runTask<K extends TaskName>(
  task: K,
  input: TaskInput<K>,
  environment: TaskEnvironment,
): Promise<TaskOutput<K>> {
  // One signature for all of them: TypeScript cannot tie the name to its own input.
  const run = tasks[task] as unknown as (
    input: TaskInput<K>,
    environment: TaskEnvironment,
  ) => TaskOutput<K>;
  return await run(input, environment);
}
