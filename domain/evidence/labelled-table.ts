import { neutralise } from "./error-table.ts";

export type LabelledPassage = {
  label: "pain" | "gain" | "neutral";
  /** 1-3, 0 when neutral */
  intensity: number;
  /** holds a word that itself says good or bad, as far as the analysis can tell */
  isExplicit: boolean;
  sourceType: string;
  text: string;
};

const header = ["label", "intensity", "explicit", "source_type", "sector", "text"];

/**
 * Labelled data in the form of the labelling guidelines (domain/analysis/fixtures/GUIDELINES.md): one
 * passage a line, tab separated. The sector is left to whoever adds it to a training set.
 */
export function labelledTable(passages: LabelledPassage[]): string {
  const rows = passages.map(({ label, intensity, isExplicit, sourceType, text }) => [
    label,
    String(intensity),
    isExplicit ? "1" : "0",
    sourceType,
    "",
    neutralise(text.replace(/\s+/g, " ").trim()),
  ]);
  return `${[header, ...rows].map((cells) => cells.join("\t")).join("\n")}\n`;
}
