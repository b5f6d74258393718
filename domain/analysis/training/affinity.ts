import type { StoredAffinity } from "../affinity.ts";
import { affinityNames, isTelling } from "../affinity-names.ts";
import { toBase64 } from "../base64.ts";
import { tokenize } from "../tokens.ts";
import { cooccurrences } from "./cooccurrence.ts";
import { leadingDirections } from "./subspace.ts";

export type AffinityText = { text: string; language: "fi" | "en"; sector?: string };
export type AffinityOptions = { dimensions: number; fewest: number; rounds: number };
export const affinityDefaults: AffinityOptions = { dimensions: 64, fewest: 3, rounds: 6 };

/**
 * Which words keep the same company: positive pointwise mutual information within a sentence, brought
 * down to a few directions. Concepts of the lexicon are words of both languages and tie them together.
 */
export function trainAffinity(
  texts: AffinityText[],
  options: AffinityOptions = affinityDefaults,
): StoredAffinity {
  const sentences = texts.map(({ text, language, sector }) => ({
    tokens: tokenize(text)
      .filter(isTelling)
      .map((token) => affinityNames(token, language)),
    sector,
  }));
  const found = cooccurrences(sentences, options.fewest);
  const directions = leadingDirections(found.matrix, options.dimensions, options.rounds);
  return {
    dimensions: options.dimensions,
    words: found.words.join(" "),
    rarity: toBase64(Uint8Array.from(found.rarity, (value) => Math.round(value * 255))),
    vectors: toBase64(new Uint8Array(bytesOf(directions, options.dimensions).buffer)),
  };
}

/** Every row at length 1 is a row of signed bytes: only its direction counts. */
function bytesOf(rows: Float64Array, dimensions: number): Int8Array {
  const bytes = new Int8Array(rows.length);
  for (let from = 0; from < rows.length; from += dimensions) {
    let most = 1e-9;
    for (let at = from; at < from + dimensions; at += 1)
      most = Math.max(most, Math.abs(rows[at] ?? 0));
    for (let at = from; at < from + dimensions; at += 1) {
      bytes[at] = Math.round(((rows[at] ?? 0) / most) * 127);
    }
  }
  return bytes;
}
