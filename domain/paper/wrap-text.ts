/** A piece of text in one look. `R` carries what the look is; wrapping only reads the words. */
export type TextRun = { text: string };
export type Line<R extends TextRun> = { runs: R[]; width: number };

export type Ruler<R extends TextRun> = {
  /** width of a text in the look of a run */
  widthOf(text: string, run: R): number;
  /** where a word may be broken with a hyphen */
  syllables?(word: string): string[];
};

/**
 * Breaks at spaces and after hyphens; a word that is wider than a line is broken at its syllables,
 * and where those are too wide anywhere. Every line break of the text is one of the result.
 */
export function wrapText<R extends TextRun>(
  runs: readonly R[],
  width: number,
  ruler: Ruler<R>,
): Line<R>[] {
  return paragraphsOf(runs).flatMap((paragraph) => wrapParagraph(paragraph, width, ruler));
}

/** At most so many lines; what does not fit is told by three dots. */
export function clampLines<R extends TextRun>(
  lines: readonly Line<R>[],
  most: number,
  width: number,
  ruler: Ruler<R>,
): Line<R>[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, Math.max(1, most));
  const last = kept.pop();
  if (!last) return kept;
  const runs = [...last.runs];
  for (;;) {
    const run = runs.pop();
    if (!run) break;
    const others = widthOfRuns(runs, ruler);
    let words = run.text.trimEnd();
    while (words !== "" && others + ruler.widthOf(`${words}…`, run) > width) {
      words = [...words].slice(0, -1).join("").trimEnd();
    }
    if (words === "" && runs.length > 0) continue;
    runs.push({ ...run, text: `${words}…` });
    break;
  }
  return [...kept, { runs, width: widthOfRuns(runs, ruler) }];
}

function wrapParagraph<R extends TextRun>(
  runs: readonly R[],
  width: number,
  ruler: Ruler<R>,
): Line<R>[] {
  const lines: Line<R>[] = [];
  let line: R[] = [];
  let used = 0;
  const end = () => {
    lines.push({ runs: joined(line), width: used });
    line = [];
    used = 0;
  };
  for (const { space, word } of wordsOf(runs)) {
    const gap = space && line.length > 0 ? ruler.widthOf(" ", space) : 0;
    const wide = widthOfRuns(word, ruler);
    if (line.length > 0 && used + gap + wide > width) end();
    else if (space && gap > 0) {
      line.push({ ...space, text: " " });
      used += gap;
    }
    const chunks = wide <= width ? [word] : breakWord(word, width, ruler);
    chunks.forEach((chunk, i) => {
      if (i > 0) end();
      line.push(...chunk);
      used += widthOfRuns(chunk, ruler);
    });
  }
  end();
  return lines;
}

/** The parts of a word that is wider than a line, each with its hyphen. */
function breakWord<R extends TextRun>(word: readonly R[], width: number, ruler: Ruler<R>): R[][] {
  const chunks: R[][] = [];
  let chunk: R[] = [];
  let used = 0;
  let hyphen: R | null = null;
  for (const { run, text, mayHyphenate } of unitsOf(word, width, ruler)) {
    const wide = ruler.widthOf(text, run);
    const room = mayHyphenate ? ruler.widthOf("-", run) : 0;
    if (chunk.length > 0 && used + wide + room > width) {
      chunks.push(hyphen ? [...chunk, { ...hyphen, text: "-" }] : chunk);
      chunk = [];
      used = 0;
    }
    chunk.push({ ...run, text });
    used += wide;
    hyphen = mayHyphenate ? run : null;
  }
  return [...chunks, chunk];
}

type Unit<R> = { run: R; text: string; mayHyphenate: boolean };

/** Syllables, and of those that are wider than a line their characters. */
function unitsOf<R extends TextRun>(word: readonly R[], width: number, ruler: Ruler<R>): Unit<R>[] {
  return word.flatMap((run) => {
    const syllables = ruler.syllables?.(run.text) ?? [run.text];
    return syllables.flatMap((text, i): Unit<R>[] => {
      const isLast = i === syllables.length - 1;
      if (ruler.widthOf(`${text}-`, run) <= width) return [{ run, text, mayHyphenate: !isLast }];
      return graphemes(text).map((one) => ({ run, text: one, mayHyphenate: false }));
    });
  });
}

type Word<R> = { /** the run whose space stands before it */ space: R | null; word: R[] };

/** Words are what stands between spaces, and what follows a hyphen between letters. */
function wordsOf<R extends TextRun>(runs: readonly R[]): Word<R>[] {
  const words: Word<R>[] = [];
  let open = false;
  for (const run of runs) {
    for (const part of run.text.match(
      / +|[^ ]+?(?:\p{L}-(?=\p{L}{2})|[/?&=](?=[^ ]{4})|(?= |$))/gu,
    ) ?? []) {
      const last = words.at(-1);
      if (part.startsWith(" ")) {
        words.push({ space: run, word: [] });
        open = true;
      } else if (open && last) {
        last.word.push({ ...run, text: part });
        open = !endsOpen(part);
      } else {
        words.push({ space: null, word: [{ ...run, text: part }] });
        open = !endsOpen(part);
      }
    }
  }
  return words;
}

/** after this a line may end, though no space follows */
function endsOpen(part: string): boolean {
  return /[-/?&=]$/.test(part);
}

function paragraphsOf<R extends TextRun>(runs: readonly R[]): R[][] {
  const paragraphs: R[][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, i) => {
      if (i > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs;
}

/** Neighbours in the same look as one run. */
function joined<R extends TextRun>(runs: readonly R[]): R[] {
  const merged: R[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && isSameLook(last, run))
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function isSameLook<R extends TextRun>({ text: _, ...a }: R, { text: __, ...b }: R): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof typeof a>;
  return [...keys].every((key) => a[key] === (b as typeof a)[key]);
}

function widthOfRuns<R extends TextRun>(runs: readonly R[], ruler: Ruler<R>): number {
  return runs.reduce((sum, run) => sum + ruler.widthOf(run.text, run), 0);
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
