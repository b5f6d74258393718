import { type AnalyzedExcerpt, analyzerVersion, analyzeText } from "#domain/analysis/analyze.ts";
import { type Candidate, createPlacer } from "#domain/analysis/placement.ts";
import type { Finding, HeardNote } from "#domain/pain/evidence.ts";
import { findPainPoints, type PainPoint } from "#domain/pain/pain-points.ts";
import { InputError, type InputMap, type InputNote, readMap, readNotes } from "./analyze-input.ts";
import { table } from "./analyze-table.ts";
import type { Io } from "./io.ts";

const usage = "Usage: polku analyze NOTES.jsonl [--map MAP.json] [--text] [--json]\n";

/** What the command prints as JSON. */
export type Report = {
  analyzer: string;
  excerpts: ReportedExcerpt[];
  pain_points?: ReportedPoint[];
  gain_points?: ReportedPoint[];
};

export type ReportedExcerpt = Pick<
  AnalyzedExcerpt,
  | "start"
  | "end"
  | "text"
  | "language"
  | "label"
  | "pain"
  | "gain"
  | "valence"
  | "intensity"
  | "cues"
> & {
  note: string;
  /** best first, with --map */
  steps?: { id: string; score: number }[];
};

export type ReportedPoint = {
  title: string;
  step: string | null;
  score: number;
  parts: PainPoint["parts"];
  participants: string[];
  excerpts: { note: string; start: number; end: number }[];
};

/** Notes in, findings out: no database, no server, nothing printed before all of it is known. */
export async function analyze(args: string[], io: Io): Promise<number> {
  const options = parse(args);
  if (!options) {
    io.err(usage);
    return 2;
  }
  try {
    const { notes, warnings } = await readNotes(options.notes, io);
    const map = options.map === null ? null : await readMap(options.map, io);
    for (const warning of warnings) io.err(`${warning}\n`);
    const report = reportOn(notes, map, { whole: options.text });
    io.out(options.json ? `${JSON.stringify(report)}\n` : table(report, map));
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.err(`${error.line}\n`);
    return 2;
  }
}

/** The same findings the server stores, for notes that stand alone. */
export function reportOn(
  notes: InputNote[],
  map: InputMap | null,
  { whole }: { whole: boolean },
): Report {
  const analysed = notes.map((note) => ({
    note,
    excerpts: analyzeText({
      text: note.text,
      language: note.language,
      sourceType: note.sourceType,
      whole,
    }),
  }));
  const excerpts = analysed.flatMap(({ note, excerpts }) =>
    excerpts.map((excerpt) => reported(note.id, excerpt)),
  );
  if (map === null) return { analyzer: analyzerVersion, excerpts };

  const placer = createPlacer(map.steps, { language: map.language });
  const placed = analysed.flatMap(({ note, excerpts }) =>
    placer.placeNote(
      excerpts.map((excerpt) => excerpt.text),
      { channel: note.channel, languages: excerpts.map((excerpt) => excerpt.language) },
    ),
  );
  const findings = analysed.flatMap(({ excerpts }, at) =>
    excerpts.map(
      (excerpt): Finding => ({
        ...excerpt,
        id: "",
        noteId: String(at),
        participantId: null,
        personaId: null,
      }),
    ),
  );
  findings.forEach((finding, index) => {
    finding.id = String(index).padStart(8, "0");
  });
  const { points } = findPainPoints({
    notes: notes.map(heardNote),
    findings,
    stepOf: (id) => placed[Number(id)]?.stepId ?? null,
    links: [],
    existing: [],
    language: map.language,
  });
  const point = (found: PainPoint): ReportedPoint => ({
    title: found.title,
    step: found.stepId,
    score: found.score,
    parts: found.parts,
    participants: found.people.map((person) => nameOf(person, notes)),
    excerpts: found.excerptIds.map((id) => {
      const { note = "", start = 0, end = 0 } = excerpts[Number(id)] ?? {};
      return { note, start, end };
    }),
  });
  return {
    analyzer: analyzerVersion,
    excerpts: excerpts.map((excerpt, index) => ({
      ...excerpt,
      steps: (placed[index]?.candidates ?? []).slice(0, 3).map(step),
    })),
    pain_points: points.filter(({ kind }) => kind === "pain").map(point),
    gain_points: points.filter(({ kind }) => kind === "gain").map(point),
  };
}

function parse(args: string[]) {
  let notes: string | null = null;
  let map: string | null = null;
  let text = false;
  let json = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "--json") json = true;
    else if (arg === "--text") text = true;
    else if (arg === "--map") {
      map = args[at + 1] ?? null;
      if (map === null) return null;
      at += 1;
    } else if (arg.startsWith("--map=")) map = arg.slice("--map=".length);
    else if (arg.startsWith("-") && arg !== "-") return null;
    else if (notes === null) notes = arg;
    else return null;
  }
  return notes === null ? null : { notes, map, text, json };
}

function reported(note: string, excerpt: AnalyzedExcerpt): ReportedExcerpt {
  const { start, end, text, language, label, pain, gain, valence, intensity, cues } = excerpt;
  return { note, start, end, text, language, label, pain, gain, valence, intensity, cues };
}

function step({ stepId, score }: Candidate): { id: string; score: number } {
  return { id: stepId, score };
}

/** Notes are numbered here, because two lines of a file may carry the same id. */
function heardNote(note: InputNote, at: number): HeardNote {
  return {
    id: String(at),
    sourceType: note.sourceType,
    voice: note.sourceType === "staff" ? "staff" : "customer",
    participantId: note.participant,
    personaId: null,
    date: note.date,
  };
}

function nameOf(person: string, notes: InputNote[]): string {
  const [kind = "", ...rest] = person.split(":");
  const id = rest.join(":");
  return kind === "note" ? `note:${notes[Number(id)]?.id ?? id}` : id;
}
