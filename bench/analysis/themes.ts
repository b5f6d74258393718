import { parentPort, workerData } from "node:worker_threads";
import { type AnalyzedExcerpt, analyzeText } from "../../domain/analysis/analyze.ts";
import { createPlacer } from "../../domain/analysis/placement.ts";
import { seeded } from "../../domain/analysis/training/random.ts";
import type { HeardNote } from "../../domain/pain/evidence.ts";
import { findPainPoints } from "../../domain/pain/pain-points.ts";
import { readLabelled } from "../../scripts/labelled-files.ts";

const lines = readLabelled("fitting").map(({ text }) => text);
parentPort?.postMessage(themesOf(workerData.reviews, lines));

/** Reading, placing and grouping, as the server does it for a whole map. */
function themesOf(reviews: number, lines: string[]): number {
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
  const { points } = findPainPoints({
    notes,
    findings,
    stepOf: (id) => stepOf.get(id) ?? null,
    links: [],
    existing: [],
    language: "en",
  });
  return points.length;

  function remember(found: AnalyzedExcerpt, id: string, noteId: string) {
    if (found.label !== "neutral") {
      stepOf.set(id, placer.choose(placer.place(found.text, { language: found.language })));
    }
    return { ...found, id, noteId };
  }
}
