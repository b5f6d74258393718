import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { z } from "zod";
import type { Language } from "#domain/analysis/language.ts";
import type { PlacementStep } from "#domain/analysis/placement.ts";
import { type SourceType, sourceTypeSchema } from "#domain/evidence/note.ts";
import type { Io } from "./io.ts";

export type InputNote = {
  id: string;
  text: string;
  language: Language;
  sourceType: SourceType;
  participant: string | null;
  date: string | null;
  channel: string | null;
};

export type InputMap = { language: "fi" | "en" | undefined; steps: PlacementStep[] };

/** What is wrong with the user's files, as one line that names the file and the line in it. */
export class InputError extends Error {
  readonly line: string;
  constructor(file: string, row: number, problem: string) {
    const line = `${file}:${row}: ${problem}`;
    super(line);
    this.line = line;
  }
}

const blank = z.union([z.string(), z.number()]).nullish();
const lineSchema = z.looseObject({
  id: z.union([z.string().min(1), z.number()]),
  text: z.string().nullish(),
  language: z.string().nullish(),
  source_type: z.string().nullish(),
  participant: blank,
  date: z.string().nullish(),
  channel: z.string().nullish(),
  rating: blank,
});

/** Notes without text (rating-only rows) are left out: they are no error and hold nothing to find. */
export async function readNotes(
  path: string,
  io: Io,
): Promise<{ notes: InputNote[]; warnings: string[] }> {
  const content = path === "-" ? await io.readStdin() : await read(path, io);
  const notes: InputNote[] = [];
  const warnings: string[] = [];
  content.split("\n").forEach((raw, index) => {
    const line = raw.replace(/\r$/, "");
    if (line.trim() === "") return;
    const row = index + 1;
    const parsed = lineSchema.safeParse(parseJson(line, path, row));
    if (!parsed.success) throw new InputError(path, row, problemOf(parsed.error));
    const { id, text, language, source_type, participant, date, channel } = parsed.data;
    const source = sourceTypeSchema.safeParse(source_type ?? "other");
    if (!source.success) {
      warnings.push(`${path}:${row}: unknown source_type "${source_type}" counts as other`);
    }
    if (text === undefined && parsed.data.rating == null) {
      throw new InputError(path, row, "text is missing");
    }
    if (!text || text.trim() === "") return;
    notes.push({
      id: String(id),
      text,
      language: languageFrom(language),
      sourceType: source.success ? source.data : "other",
      participant: participant == null || participant === "" ? null : String(participant),
      date: date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null,
      channel: channel ?? null,
    });
  });
  return { notes, warnings };
}

const text = z.string().nullish();
const channelsSchema = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .nullish();
const stepSchema = z.looseObject({
  id: z.union([z.string().min(1), z.number()]),
  title: text,
  description: text,
  channels: channelsSchema,
  phaseId: z.string().nullish(),
});
const phaseSchema = z.looseObject({
  id: z.string().nullish(),
  title: text,
  steps: z.array(stepSchema).nullish(),
});
const librariesSchema = z.looseObject({
  libraries: z.looseObject({ channels: z.record(z.string(), z.string()) }),
});
const mapSchema = z.looseObject({
  title: text,
  language: text,
  header: z.looseObject({ language: text }).nullish(),
  phases: z.array(phaseSchema),
  steps: z.array(stepSchema).nullish(),
});

/** The project's own map file, or the short form where steps lie inside their phases. */
export async function readMap(path: string, io: Io): Promise<InputMap> {
  const content = await read(path, io);
  const file = parseJson(content, path, 1);
  const inner = z.looseObject({ map: z.looseObject({ phases: z.unknown() }) }).safeParse(file);
  const parsed = mapSchema.safeParse(inner.success ? inner.data.map : file);
  if (!parsed.success) throw new InputError(path, 1, problemOf(parsed.error));
  const { phases, steps: own, header, language } = parsed.data;
  const names = channelNames(file);
  const steps = phases.flatMap((phase) =>
    [...(phase.steps ?? []), ...(own ?? []).filter((step) => step.phaseId === phase.id)].map(
      (step) => ({
        id: String(step.id),
        title: step.title ?? "",
        description: step.description ?? "",
        phaseTitle: phase.title ?? "",
        channels: (step.channels ?? []).map((channel) => names.get(channel) ?? channel),
      }),
    ),
  );
  if (steps.length === 0) throw new InputError(path, 1, "the map has no steps");
  const spoken = language ?? header?.language;
  return { language: spoken === "fi" || spoken === "en" ? spoken : undefined, steps };
}

/** The map file keeps channels as ids and says their names apart; names are what a text may mention. */
function channelNames(file: unknown): Map<string, string> {
  const parsed = librariesSchema.safeParse(file);
  return new Map(parsed.success ? Object.entries(parsed.data.libraries.channels) : []);
}

async function read(path: string, io: Io): Promise<string> {
  try {
    const content = await readFile(isAbsolute(path) ? path : join(io.cwd, path), "utf8");
    return content.replace(/^\uFEFF/, "");
  } catch {
    throw new InputError(path, 1, "the file cannot be read");
  }
}

function parseJson(content: string, path: string, row: number): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    // The engine says the place in its message only; without it the first line has to do.
    const at = /position (\d+)/.exec(String(error))?.[1];
    const breaks = at === undefined ? 0 : content.slice(0, Number(at)).split("\n").length - 1;
    throw new InputError(path, row + breaks, "not valid JSON");
  }
}

function problemOf(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return "not what was expected";
  return issue.path.length === 0
    ? "expected an object"
    : `${issue.path.join(".")}: ${issue.message}`;
}

function languageFrom(language: string | null | undefined): Language {
  const short = language?.toLowerCase().slice(0, 2);
  return short === "fi" || short === "en" ? short : "und";
}
