import createHyphenator from "hyphen";
import english from "hyphen/patterns/en-gb.js";
import finnish from "hyphen/patterns/fi.js";

/** letters that stay together at either end of a word */
const fewest = 3;
const softHyphen = "\u00ad";
const hyphenate = { fi: hyphenatorOf(finnish), en: hyphenatorOf(english) };

/** A word in the parts at whose ends it may be broken with a hyphen; what is no word stays whole. */
export function syllablesOf(text: string, language: "fi" | "en"): string[] {
  const [, before = "", word = "", after = ""] = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(text) ?? [];
  if (word.length < 2 * fewest) return [text];
  const parts: string[] = [];
  for (const part of hyphenate[language](word).split(softHyphen)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length < fewest) parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const end = parts.at(-1) ?? "";
  if (parts.length > 1 && end.length < fewest) parts.splice(-2, 2, `${parts.at(-2)}${end}`);
  parts[0] = before + parts[0];
  parts[parts.length - 1] += after;
  return parts;
}

/** One that answers at once, which its type does not tell from one that is waited for. */
function hyphenatorOf(patterns: typeof finnish): (word: string) => string {
  const options = { hyphenChar: softHyphen, minWordLength: 2 * fewest };
  return createHyphenator(patterns, options) as (word: string) => string;
}
