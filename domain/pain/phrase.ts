import type { Finding } from "./evidence.ts";

export type Phrased = Pick<Finding, "start" | "text" | "cues">;

export const longestPhrase = 70;
const [fewestWords, mostWords] = [3, 9];

/** Words that open a sentence without saying anything. */
const FILLER =
  /^(?:(?:no|niin|nii|ja|eli|mutta|mut|muttei|vaan|vaikka|siis|joo|tota|tuota|niinku|öö|ööh|sit|sitten|et|että|kun|koska|hei|ok|okei|wow|well|so|and|but|although|though|because|um|uh|yeah|yes|yep|ok|okay|lol|oh|hi|hello|wow|haha|honestly|basically|actually|i mean|you know|i think|i guess|mun mielestä|minusta|musta)(?=[\s,.…!])[\s,.…!]*)+/iu;
/** Words that open something which then does not come. */
const LOOSE_END =
  /[\s,]+(?:ja|mutta|mut|tai|eli|että|et|kun|koska|jos|joka|jossa|jota|jonka|josta|jotka|mikä|mitä|niin|se|sen|on|ei|kuin|the|a|an|and|but|or|that|where|which|who|when|because|if|for|in|on|at|to|of|with|as|than|my|our|their|its|is|are|was|were|i|we|they|it|so|like|from|by|about)$/iu;
/** An aside that the cut left half: its words go too, "Then it's a ticket (pause". */
const HALF_BRACKETS = /\s*\([^()]*$|^[^()]*\)\s*/g;
const BREAK =
  /[,;:()–—]\s+|\s[-–—]\s|[.!?…]+["”»]?\s+|\s(?=(?:and|but|because|so that|although|until|which|mutta|mut|koska|vaikka|kunnes|eikä|enkä|ja sitten|joten)\s)/giu;

/** A clause of three to nine words that carries the cue; the whole sentence when it is that short. */
export function phraseOf(excerpt: Phrased): string {
  const clauses = clausesOf(excerpt.text);
  const marks = excerpt.cues.map(({ start, end }) => ({
    start: start - excerpt.start,
    end: end - excerpt.start,
  }));
  let best = "";
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < clauses.length; from += 1) {
    for (let to = from; to < Math.min(clauses.length, from + 3); to += 1) {
      const range = { start: clauses[from]?.start ?? 0, end: clauses[to]?.end ?? 0 };
      const words = tidy(excerpt.text.slice(range.start, range.end));
      if (words === "" || (words.length > longestPhrase && from + to > 0)) continue;
      const value = worth(words, range, marks, excerpt.text.length);
      if (value > most) {
        most = value;
        best = words;
      }
    }
  }
  return capital(cut(best === "" ? tidy(excerpt.text) : best));
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How well a length serves as a title: 1 from three to nine words. */
export function lengthFit(words: number): number {
  if (words < fewestWords) return words === 2 ? 0.55 : 0.2;
  return words <= mostWords ? 1 : Math.max(0.4, 1 - 0.07 * (words - mostWords));
}

function worth(
  words: string,
  range: { start: number; end: number },
  marks: { start: number; end: number }[],
  length: number,
): number {
  const held = marks.filter((mark) => mark.start >= range.start && mark.end <= range.end).length;
  const share = (range.end - range.start) / Math.max(1, length);
  const cues = marks.length === 0 ? 0 : held / marks.length;
  const tooLong = words.length > longestPhrase ? 1.5 : 0;
  return 2 * lengthFit(wordCount(words)) + (held > 0 ? 1 : 0) + cues + 0.8 * share - tooLong;
}

function clausesOf(text: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

function tidy(text: string): string {
  const flat = text
    .replace(/[^\S ]\s*| \s+/g, " ")
    .replace(/\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*/gu, "")
    .trim();
  const bare = unquoted(flat).replace(HALF_BRACKETS, "").replace(FILLER, "");
  return bare.replace(/^[\s,.;:!?…'–—-]+|[\s,.;:!…'–—-]+$/g, "");
}

/** A quotation mark without its fellow is left over from a cut. */
function unquoted(text: string): string {
  const marks = text.match(/["“”„»«]/g)?.length ?? 0;
  const isWrapped = /^["“”„»«].*["“”„»«]$/.test(text) && marks === 2;
  return marks % 2 === 1 || isWrapped ? text.replace(/["“”„»«]/g, "") : text;
}

function cut(text: string): string {
  if (text.length <= longestPhrase) return text;
  const space = text.lastIndexOf(" ", longestPhrase);
  let kept = text.slice(0, space > 20 ? space : longestPhrase);
  for (let before = ""; before !== kept; ) {
    before = kept;
    kept = kept.replace(LOOSE_END, "").replace(/[\s,.;:–—-]+$/, "");
  }
  return `${kept} …`;
}

function capital(text: string): string {
  const first = [...text][0] ?? "";
  return first.toUpperCase() + text.slice(first.length);
}
