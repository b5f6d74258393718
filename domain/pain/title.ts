import { isStopword } from "#domain/analysis/stopwords.ts";
import { tokenize } from "#domain/analysis/tokens.ts";
import { nothing, passing } from "#domain/analysis/vector-room.ts";
import { documentCounts, dot, sumOf, termsOf, unit, weigh } from "#domain/analysis/vectors.ts";
import type { Finding } from "./evidence.ts";
import { lengthFit, phraseOf, wordCount } from "./phrase.ts";

export type Titled = Pick<Finding, "id" | "start" | "text" | "language" | "cues" | "pain" | "gain">;

export type Title = { title: string; representativeId: string };

/** What it points at stands elsewhere. */
const POINTING =
  /^(?:it|it's|its|that|that's|this|these|those|they|them|he|she|none|same|se|ne|ni|nii|sen|sitä|siinä|siitä|niitä|nää|noi|toi|tää|sama|samaa)(?=[\s,]|$)/iu;

/** The clause that speaks best for the group: telling, short, with a cue, in most members' language. */
export function titleOf(group: Titled[], language?: "fi" | "en"): Title {
  const [only] = group;
  if (only && group.length === 1) return { title: phraseOf(only), representativeId: only.id };
  return passing(() => spokenBest(group, language));
}

function spokenBest(group: Titled[], language?: "fi" | "en"): Title {
  const terms = group.map(({ text, language }) => termsOf(tokenize(text), language));
  const counts = documentCounts(terms);
  const vectors = terms.map((vector) => weigh(vector, counts, group.length));
  const centre = unit(sumOf(vectors.map((vector) => ({ vector, weight: 1 }))));
  const spoken = languageOfMost(group, language);
  let best = { title: "", representativeId: group[0]?.id ?? "" };
  let most = Number.NEGATIVE_INFINITY;
  group.forEach((excerpt, index) => {
    const title = phraseOf(excerpt);
    const speaking = tellingWords(title);
    const isTelling = speaking < 2 ? 0.2 : speaking < 3 ? 0.7 : 1;
    const isNamed = POINTING.test(title) ? 0.8 : 1;
    const speaks = spoken === undefined || excerpt.language === spoken ? 1 : 0.6;
    const strength = 0.5 + 0.5 * Math.max(excerpt.pain, excerpt.gain);
    const cue = excerpt.cues.length > 0 ? 1.2 : 1;
    const plain = /[?!]$/.test(title) ? 0.8 : 1;
    const whole = title.endsWith("…") ? 0.6 : 1;
    const value =
      (0.2 + dot(vectors[index] ?? nothing, centre)) *
      lengthFit(wordCount(title)) *
      isTelling *
      isNamed *
      speaks *
      strength *
      cue *
      plain *
      whole;
    if (value > most) {
      most = value;
      best = { title, representativeId: excerpt.id };
    }
  });
  return best;
}

/** "Why?" sits in the middle of every group and names none. */
function tellingWords(title: string): number {
  const words = title.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.filter((word) => !isStopword(word)).length;
}

/** The language most members speak; as many in each, the reader's. */
function languageOfMost(group: Titled[], language?: "fi" | "en"): "fi" | "en" | undefined {
  const finnish = group.filter((excerpt) => excerpt.language === "fi").length;
  const english = group.filter((excerpt) => excerpt.language === "en").length;
  if (finnish === english) return language;
  return finnish > english ? "fi" : "en";
}
