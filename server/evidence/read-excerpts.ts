import { type AnalyzedExcerpt, analyzerVersion, analyzeText } from "#domain/analysis/analyze.ts";
import type { Language, SourceType } from "#domain/evidence/note.ts";

export type TextToRead = { text: string; language: Language; sourceType: SourceType };

/** Worker task: the analyzer's findings of each text, in order. */
export function readExcerpts({ texts }: { texts: TextToRead[] }): {
  analyzer: string;
  excerpts: AnalyzedExcerpt[][];
} {
  return { analyzer: analyzerVersion, excerpts: texts.map(analyzeText) };
}
