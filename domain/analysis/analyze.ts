import type { Cue } from "./cues/cue.ts";
import { findCues } from "./cues/find.ts";
import { documentLanguage, type Language, languageOf } from "./language.ts";
import { type Segment, segmentsOf, trim } from "./segment.ts";
import { withoutTimes } from "./subtitles.ts";
import { tokenize } from "./tokens.ts";
import { isReason, judge } from "./verdict.ts";

/** Changes with every change of rules or weights; stored findings of another version are stale. */
export const analyzerVersion = "polku-1.7.0";

/** Nobody says more in one sentence; what is longer is judged by its beginning. */
const longestJudged = 4_000;

export type AnalyzedExcerpt = {
  /** UTF-16 code units of the text as given: text.slice(start, end) is `text` */
  start: number;
  end: number;
  text: string;
  language: Language;
  label: "pain" | "gain" | "neutral";
  /** probabilities, 0..1 */
  pain: number;
  gain: number;
  /** -1..1 */
  valence: number;
  /** 0..3 */
  intensity: number;
  /** 1..4, 0 when it is no pain */
  severity: number;
  /** offsets in the text as given */
  cues: Cue[];
  speaker: string | null;
};

export type AnalyzeInput = {
  text: string;
  /** known beforehand; else found from the words */
  language?: Language;
  sourceType?: string;
  /** the whole text is one segment and is not split */
  whole?: boolean;
};

/**
 * Text in, findings out. What interviewers and service staff say in a transcript is left out; every
 * other sentence or clause comes back once, in order, without overlaps.
 */
export function analyzeText(input: AnalyzeInput): AnalyzedExcerpt[] {
  const { text, sourceType = "other" } = input;
  // What is judged has spaces for the times of subtitles; what is quoted is the text as given.
  const plain = input.whole ? text : withoutTimes(text);
  // Most segments tell their language by themselves: the text's is asked only for the others.
  let found = known(input.language);
  const document = () => {
    found ??= documentLanguage(plain);
    return found;
  };
  return segments({ ...input, text: plain }, sourceType).map((segment) => {
    const words = text.slice(segment.start, segment.end);
    const judged = plain.slice(segment.start, Math.min(segment.end, segment.start + longestJudged));
    const tokens = tokenize(judged);
    const language = languageOf(judged, document, tokens);
    const cues = findCues(tokens, language);
    const verdict = judge({ text: judged, tokens, language, sourceType, cues });
    return {
      start: segment.start,
      end: segment.end,
      text: words,
      language,
      ...verdict,
      cues: cues
        .filter((cue) => isReason(cue, verdict.label))
        .map(({ kind, start, end }) => ({
          kind,
          start: segment.start + start,
          end: segment.start + end,
        })),
      speaker: segment.speaker,
    };
  });
}

function segments(input: AnalyzeInput, sourceType: string): Segment[] {
  if (!input.whole) return segmentsOf(input.text, sourceType);
  const all = trim(input.text, 0, input.text.length);
  return all ? [{ ...all, speaker: null }] : [];
}

function known(language: Language | undefined): Language | null {
  return language === "fi" || language === "en" ? language : null;
}
