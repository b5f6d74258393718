import { isDateOnly } from "./dates.ts";
import { turnsOf } from "./turns.ts";

export type Segment = { start: number; end: number; speaker: string | null };

const ABBREVIATION =
  /(?:^|[\s(])(?:esim|mm|ns|jne|yms|ym|tms|vrt|ks|n|klo|kpl|puh|nro|no|kk|vko|min|sek|tri|prof|os|s|p|ts|eli|so|ao|alk|noin|huom|e\.g|i\.e|etc|mr|mrs|ms|dr|st|vs|approx|incl|appt|\d{1,2}|[A-ZÅÄÖ])\.$/iu;
const CONTRAST_FI =
  /(?:,|;|\s[-–—])\s*(?=(?:mutta|mut|muttei|vaikka|vaikkei|tosin|toisaalta|sen sijaan|kun taas|paitsi että|vaan)\s)/giu;
const CONTRAST_EN =
  /(?:,|;|\s[-–—])\s*(?=(?:but|although|though|however|whereas|yet|except that|even though|on the other hand)\s)/giu;

const LEAD = /^(?:[\s"“”„»«>*•·–—-]|\d{1,2}[.)]\s|#{1,6}\s)*/u;
const TAIL = /[\s"“”„»«*,;–—-]/u;

const splitters = new Map<string, Intl.Segmenter>();

/** What customers said, cut to sentences and, at contrasts, to clauses. Offsets are the text's own. */
export function segmentsOf(text: string, sourceType: string): Segment[] {
  const segments: Segment[] = [];
  for (const turn of turnsOf(text, sourceType)) {
    if (turn.role !== "customer") continue;
    for (const paragraph of paragraphsOf(text, turn.start, turn.end)) {
      for (const sentence of sentencesOf(text, paragraph.start, paragraph.end)) {
        for (const clause of clausesOf(text, sentence.start, sentence.end)) {
          const trimmed = trim(text, clause.start, clause.end);
          if (trimmed && !isDateOnly(text.slice(trimmed.start, trimmed.end)))
            segments.push({ ...trimmed, speaker: turn.speaker });
        }
      }
    }
  }
  return segments;
}

/** Without the white space, bullets and quotation marks around it; null when no word is left. */
export function trim(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | null {
  const raw = text.slice(start, end);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(raw)) return null;
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  if (lead === raw.length) return null;
  let tail = 0;
  while (TAIL.test(raw[raw.length - 1 - tail] ?? "")) tail += 1;
  return { start: start + lead, end: end - tail };
}

type Range = { start: number; end: number };

/** Lines are paragraphs, unless a line was only wrapped: it is long and the next goes on in lower case. */
function paragraphsOf(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/(?:\r\n|[\n\r\u2028\u2029])+/g)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const isSingle = /^(?:\r\n|[\n\r])$/.test(match[0]);
    const goesOn = /^\s*[\p{Ll}]/u.test(text.slice(after, after + 8));
    const isOpen = !/[.!?…:]["”)]?\s*$/u.test(text.slice(Math.max(from, at - 6), at));
    if (isSingle && goesOn && isOpen && at - from >= 40) continue;
    if (!isHeading(text.slice(from, at))) ranges.push({ start: from, end: at });
    from = after;
  }
  if (!isHeading(text.slice(from, end))) ranges.push({ start: from, end });
  return ranges;
}

function isHeading(line: string): boolean {
  return /^\s*#{1,6}\s/.test(line);
}

function sentencesOf(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let from = start;
  let at = start;
  for (const { segment } of splitter("fi").segment(text.slice(start, end))) {
    at += segment.length;
    const soFar = text.slice(Math.max(from, at - 16), at).trimEnd();
    const next = text.slice(at, at + 2);
    const isCut =
      ABBREVIATION.test(soFar) ||
      (/^[\p{Ll}\d]/u.test(next) && /[^.!?…]\.$/.test(soFar) && /\b\p{L}{1,4}\.$/u.test(soFar));
    if (isCut && at < end) continue;
    ranges.push({ start: from, end: at });
    from = at;
  }
  if (from < end) ranges.push({ start: from, end });
  return ranges;
}

function clausesOf(text: string, start: number, end: number): Range[] {
  const raw = text.slice(start, end);
  if (raw.length < 24) return [{ start, end }];
  const cuts: number[] = [];
  for (const pattern of [CONTRAST_FI, CONTRAST_EN]) {
    for (const match of raw.matchAll(pattern)) cuts.push(match.index + match[0].length);
  }
  if (cuts.length === 0) return [{ start, end }];
  cuts.sort((a, b) => a - b);
  const ranges: Range[] = [];
  let from = 0;
  // A clause needs something to say: two words are no clause, and stay with their neighbour.
  let ahead = wordCount(raw);
  let own = 0;
  let counted = 0;
  for (const cut of cuts) {
    const words = wordCount(raw.slice(counted, cut));
    counted = cut;
    own += words;
    ahead -= words;
    if (own < 3 || ahead < 3) continue;
    ranges.push({ start: start + from, end: start + cut });
    from = cut;
    own = 0;
  }
  ranges.push({ start: start + from, end });
  return ranges;
}

function wordCount(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}

function splitter(language: string): Intl.Segmenter {
  const found = splitters.get(language);
  if (found) return found;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  splitters.set(language, made);
  return made;
}
