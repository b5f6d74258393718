import stored from "./weights/language.weights.json" with { type: "json" };

export type Guess = { language: "fi" | "en"; accuracy: number };

type Spoken = Guess["language"];

const SEPARATORS = /([,，、。!¿?！？":;()「」{}„“«»”"“<>⋯《》*]|[.[\]\\])+/;
const MARKS = /[,.。，、#%&/\\+*¡!¿?[\]！？;:…„“«»”"“_–—~]/gi;
const ACCENTS = /[\u0300-\u036f]/g;
const longestGram = 5;
const mostChunks = 7;

const uniqueTo = new Map<string, Spoken>();
for (const language of ["fi", "en"] as const) {
  for (const gram of stored[language].split("|")) uniqueTo.set(gram, language);
}
const countsOf = new Map(
  stored.both.split("|").map((row) => {
    const [gram = "", fi, en] = row.split("/");
    return [gram, { fi: Number(fi), en: Number(en) }];
  }),
);

/**
 * What tinyld 1.3.4 answers when it may only say Finnish or English, digit for digit (a test holds the
 * two side by side): its tables of 62 languages take 50 MB of memory, these two next to nothing.
 * Null where nothing in the text is known of either language.
 */
export function guessLanguage(text: string): Guess | null {
  const chunks = text.split(SEPARATORS).map(clean).filter(Boolean);
  chunks.sort((a, b) => b.length - a.length);
  const votes = new Map<Spoken, number>();
  let letters = 0;
  for (const chunk of chunks.slice(0, mostChunks)) {
    const only = uniqueIn(chunk);
    if (only) {
      vote(votes, only, chunk.length);
      letters += chunk.length;
      continue;
    }
    for (const word of chunk.split(/ +/)) {
      voteBySharedGrams(votes, word);
      letters += word.length;
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? { language: best[0], accuracy: best[1] / letters } : null;
}

/** Letters without their accents, as the shared runs are written. */
export function strip(text: string): string {
  return text.normalize("NFD").replace(ACCENTS, "");
}

function clean(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(MARKS, " ")
    .replace(/[0-9\uff10-\uff19]/g, "")
    .replace(/\s\s+/g, " ")
    .trim();
}

function vote(votes: Map<Spoken, number>, language: Spoken, by: number): void {
  votes.set(language, (votes.get(language) ?? 0) + by);
}

/** The first run, the shortest first, that only one of the two languages has. */
function uniqueIn(chunk: string): Spoken | null {
  const padded = ` ${chunk} `;
  for (let size = 2; size <= longestGram; size += 1) {
    for (let end = size; end <= padded.length; end += 1) {
      const language = uniqueTo.get(padded.slice(end - size, end));
      if (language) return language;
    }
  }
  return null;
}

function voteBySharedGrams(votes: Map<Spoken, number>, word: string): void {
  const bare = /[^ -~]/.test(word) ? strip : (gram: string) => gram;
  const padded = ` ${word} `;
  let [fi, en] = [0, 0];
  for (let size = 1; size <= longestGram; size += 1) {
    for (let end = size; end <= padded.length; end += 1) {
      const gram = bare(padded.slice(end - size, end));
      const counts = countsOf.get(gram);
      if (!counts) continue;
      fi += (counts.fi * gram.length) / 4;
      en += (counts.en * gram.length) / 4;
    }
  }
  const most = Math.max(fi, en) || 1;
  const accuracy = (count: number) => 1 - Math.round(((most - count) / most) * 10_000) / 10_000;
  // Whoever leads is heard first: of as many votes those that were heard first count.
  const order = fi > en ? (["fi", "en"] as const) : (["en", "fi"] as const);
  for (const language of order) vote(votes, language, accuracy(language === "fi" ? fi : en));
}
