import { findCues } from "../cues/find.ts";
import { type Hashed, kept } from "../features.ts";
import { tokenize } from "../tokens.ts";
import { valenceOf } from "../valence.ts";
import { verdictFeatures } from "../verdict-features.ts";

export type LabelledRow = {
  label: "pain" | "neutral" | "gain";
  intensity: number;
  isExplicit: boolean;
  sourceType: string;
  sector: string;
  language: "fi" | "en";
  text: string;
  /** the file it stands in: one hand wrote it, so it is held out as a whole */
  file: string;
};

export const classes = ["pain", "neutral", "gain"] as const;

/** label, intensity, explicit, source type, sector and text, tab separated, under a header line. */
export function parseLabelled(content: string, language: "fi" | "en", file = ""): LabelledRow[] {
  const rows: LabelledRow[] = [];
  for (const line of content.trimEnd().split("\n").slice(1)) {
    const [label, intensity, explicit, sourceType = "other", sector = "", text = ""] =
      line.split("\t");
    const known = classes.find((name) => name === label);
    if (!known || text === "") continue;
    rows.push({
      label: known,
      intensity: Number(intensity),
      isExplicit: explicit === "1",
      sourceType,
      sector,
      language,
      text,
      file,
    });
  }
  return rows;
}

export function featuresOf({ text, language, sourceType }: LabelledRow): Hashed {
  const tokens = tokenize(text);
  const features = verdictFeatures({
    text,
    tokens,
    language,
    sourceType,
    cues: findCues(tokens, language),
    valence: valenceOf(tokens),
  });
  return kept(features);
}
