import {
  documentCounts,
  dot,
  termsOf,
  unit,
  type Vector,
  weigh,
} from "#domain/analysis/vectors.ts";
import type { Finding } from "./evidence.ts";

export type Titled = Pick<Finding, "id" | "start" | "text" | "language" | "cues" | "pain" | "gain">;

export type Title = { title: string; representativeId: string };

const longest = 70;

/** A short human phrase: the clause that speaks best for the group, trimmed between words. */
export function titleOf(group: Titled[], language?: "fi" | "en"): Title {
  const terms = group.map((excerpt) => termsOf(excerpt.text, excerpt.language));
  const counts = documentCounts(terms);
  const vectors = terms.map((vector) => weigh(vector, counts, group.length));
  const centre: Vector = new Map();
  for (const vector of vectors) {
    for (const [key, value] of vector) centre.set(key, (centre.get(key) ?? 0) + value);
  }
  unit(centre);
  let best = group[0];
  let most = -1;
  group.forEach((excerpt, index) => {
    const length = excerpt.text.length;
    const isHandy = length <= longest ? 1.1 : length <= 120 ? 1 : 0.85;
    // "Why?" sits in the middle of every group and names none.
    const content = [...(terms[index]?.keys() ?? [])].filter((key) => key.startsWith("w:")).length;
    const isTelling = content < 2 ? 0.2 : content < 3 ? 0.7 : 1;
    const speaks = language === undefined || excerpt.language === language ? 1 : 0.9;
    const strength = 0.5 + 0.5 * Math.max(excerpt.pain, excerpt.gain);
    const cue = excerpt.cues.length > 0 ? 1.1 : 1;
    const value =
      dot(vectors[index] ?? new Map(), centre) * isHandy * isTelling * speaks * strength * cue;
    if (value > most) {
      most = value;
      best = excerpt;
    }
  });
  return { title: best ? phrase(best) : "", representativeId: best?.id ?? "" };
}

/** Without fillers at the start and a full stop at the end, cut between words around the first cue. */
function phrase(excerpt: Titled): string {
  const cleaned = tidy(excerpt.text);
  if (cleaned.length <= longest) return capital(cleaned);
  const cue = excerpt.cues[0];
  const cueText = cue
    ? excerpt.text.slice(cue.start - excerpt.start, cue.end - excerpt.start).replace(/\s+/g, " ")
    : "";
  const at = cueText === "" ? -1 : cleaned.indexOf(cueText);
  const clauses = cleaned.split(/(?<=[,;:])\s+/);
  if (clauses.length > 1) {
    const holding = clauses.find((clause) => cueText !== "" && clause.includes(cueText));
    const chosen = tidy(holding ?? clauses[0] ?? cleaned);
    if (chosen.length >= 15 && chosen.length <= longest) return capital(chosen);
  }
  const from = at > longest - 15 ? wordStart(cleaned, Math.max(0, at - 25)) : 0;
  return `${from > 0 ? "… " : ""}${capital(cut(cleaned.slice(from)), from > 0)} …`;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(
      /^(?:(?:no|niin|nii|ja|eli|mutta|mut|siis|joo|tota|tuota|niinku|öö|ööh|sit|sitten|et|että|well|so|and|but|um|uh|yeah|i mean|you know|like)[\s,.…]+)+/i,
      "",
    )
    .replace(/^[\s,.;:!?…"“”»«'–—-]+|[\s,.;:…"“”»«'–—-]+$/g, "");
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space === -1 ? 0 : space + 1;
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(" ", longest);
  return text.slice(0, space > 20 ? space : longest).replace(/[\s,.;:–—-]+$/, "");
}

function capital(text: string, isMiddle = false): string {
  const first = [...text][0] ?? "";
  return isMiddle ? text : first.toUpperCase() + text.slice(first.length);
}
