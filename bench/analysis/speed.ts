import { type AnalyzedExcerpt, analyzeText } from "../../domain/analysis/analyze.ts";
import { createPlacer } from "../../domain/analysis/placement.ts";
import { seeded } from "../../domain/analysis/training/random.ts";
import type { HeardNote } from "../../domain/pain/evidence.ts";
import { findPainPoints } from "../../domain/pain/pain-points.ts";
import { readLabelled } from "../../scripts/labelled-files.ts";
import { secondsSince } from "./accuracy.ts";

export type Speed = {
  sentencesPerSecond: number;
  interviewSeconds: number;
  reviews: number;
  reviewsSeconds: number;
  memoryMb: number;
};

/** Processor time of one core, so that busy neighbours count less. */
export function speeds(reviews: number): Speed {
  const lines = sentences();
  const before = process.memoryUsage().rss;
  const talk = interview(lines);
  analyzeText({ text: talk, sourceType: "interview" });

  let from = process.cpuUsage();
  const heard = analyzeText({ text: talk, sourceType: "interview" });
  const interviewSeconds = secondsSince(from);

  from = process.cpuUsage();
  let count = 0;
  for (const text of lines) count += analyzeText({ text, sourceType: "review" }).length;
  const sentencesPerSecond = count / secondsSince(from);

  from = process.cpuUsage();
  themesOf(reviews, lines);
  const reviewsSeconds = secondsSince(from);
  if (heard.length === 0) throw new Error("The interview held no sentence.");
  const memoryMb = (process.memoryUsage().rss - before) / 2 ** 20;
  return { sentencesPerSecond, interviewSeconds, reviews, reviewsSeconds, memoryMb };
}

/** Reading, placing and grouping, as the server does it for a whole map. */
function themesOf(reviews: number, lines: string[]): void {
  const random = seeded(7);
  const pick = () => lines[Math.floor(random() * lines.length)] ?? "";
  const steps = ["Order", "Payment", "Delivery", "Use", "Support", "Return"].map((title) => ({
    id: title,
    title,
    description: "",
    phaseTitle: "",
    channels: [],
  }));
  const placer = createPlacer(steps, { language: "en" });
  const stepOf = new Map<string, string | null>();
  const notes: HeardNote[] = [];
  const findings = Array.from({ length: reviews }, (_, index) => {
    const id = `n${index}`;
    notes.push({
      id,
      sourceType: "review",
      voice: "customer",
      participantId: null,
      personaId: null,
      date: null,
    });
    return analyzeText({ text: `${pick()} ${pick()}`, sourceType: "review" }).map((found, at) =>
      remember(found, `${id}-${at}`, id),
    );
  }).flat();
  findPainPoints({
    notes,
    findings,
    stepOf: (id) => stepOf.get(id) ?? null,
    links: [],
    existing: [],
    language: "en",
  });

  function remember(found: AnalyzedExcerpt, id: string, noteId: string) {
    if (found.label !== "neutral") {
      stepOf.set(id, placer.choose(placer.place(found.text, { language: found.language })));
    }
    return { ...found, id, noteId };
  }
}

/** 60 minutes of talk: some 7,900 words, every third turn the interviewer's. */
function interview(lines: string[]): string {
  const turns: string[] = [];
  let words = 0;
  for (let at = 0; words < 7_900; at += 1) {
    const line = lines[at % lines.length] ?? "";
    words += line.split(" ").length;
    turns.push(`${at % 3 === 0 ? "Interviewer" : "Participant"}: ${line}`);
  }
  return turns.join("\n");
}

/** What people say, from the project's own labelled segments. */
function sentences(): string[] {
  return readLabelled("fitting").map(({ text }) => text);
}
