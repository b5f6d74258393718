/** Longest list of names that one import or a workspace may have. */
export const mostNames = 2_000;

/** A pasted list, one name a line or with commas between them; twice is once. */
export function namesFrom(pasted: string): string[] {
  const names = pasted
    .normalize("NFC")
    .split(/[\n\r,;\t]+/)
    .map((name) => name.replaceAll(/\s+/g, " ").trim())
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= 100);
  return [...new Set(names)].slice(0, mostNames);
}

export type FindNames = (text: string) => { start: number; end: number }[];

/**
 * Finds the listed names in every form Finnish bends them to: Aino, Ainon, Ainolle; Virtanen,
 * Virtasen; Pekka, Pekalta; Lahti, Lahdessa; and with a clitic: Ainokin. Each word of a full name
 * counts alone. Words are names when they begin with a capital; a name that is listed in small
 * letters is found in small letters too, so that "Toivo" leaves "toivon" alone.
 */
export function createNameFinder(names: readonly string[]): FindNames | null {
  const stems = new Map<string, { isAnyCase: boolean }>();
  for (const word of names.flatMap(wordsOf)) {
    const isAnyCase = word === word.toLowerCase();
    for (const stem of stemsOf(word.toLowerCase())) {
      stems.set(stem, { isAnyCase: isAnyCase || (stems.get(stem)?.isAnyCase ?? false) });
    }
  }
  if (stems.size === 0) return null;
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, 2)));
  const known = new Map<string, boolean>();

  const isName = (written: string): boolean => {
    const word = written.toLowerCase().normalize("NFC");
    if (!beginnings.has(word.slice(0, 2))) return false;
    const isCapital = written[0] !== word[0];
    const key = `${isCapital ? "A" : "a"}${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = splits(word).some((stem) => {
      const entry = stems.get(stem);
      return entry !== undefined && (isCapital || entry.isAnyCase);
    });
    if (known.size > 50_000) known.clear();
    known.set(key, found);
    return found;
  };

  return (text) => {
    const spans: { start: number; end: number }[] = [];
    for (const { 0: word, index } of text.matchAll(wordPattern)) {
      if (!isName(word)) continue;
      const last = spans.at(-1);
      // First and last name side by side are one person, and one mask.
      if (last && /^[ \u00a0-]$/u.test(text.slice(last.end, index))) last.end = index + word.length;
      else spans.push({ start: index, end: index + word.length });
    }
    return spans;
  };
}

const wordPattern = /\p{L}+(?:[:'’]\p{Ll}{1,4}(?!\p{L}))?/gu;

/** "von", "de" and initials of a full name tell nobody. */
function wordsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).map((word) => word.replaceAll(/[^\p{L}'’]/gu, ""));
  const hasCapital = /\p{Lu}/u.test(name);
  return words.filter((word) => word.length >= 2 && !(hasCapital && word === word.toLowerCase()));
}

const vowel = /[aeiouyåäö]$/;

/** What of a name stays when an ending follows. */
function stemsOf(name: string): string[] {
  const stems = new Set([name]);
  const add = (...list: string[]) => {
    for (const stem of list) stems.add(stem);
  };
  const cut = (length: number) => name.slice(0, -length);
  if (name.endsWith("nen")) add(`${cut(3)}se`, `${cut(3)}s`, `${cut(3)}si`);
  else if (/[aä]s$/.test(name)) add(`${cut(1)}${name.at(-2)}`, `${cut(1)}kse`);
  else if (/[ieuyoö]s$/.test(name)) add(`${cut(1)}kse`, `${cut(1)}${name.at(-2)}`, `${cut(1)}ksi`);
  else if (!vowel.test(name)) add(`${name}i`);
  if (name.endsWith("e")) add(`${name}e`);
  if (vowel.test(name)) {
    const weak = weakened(name);
    add(weak);
    if (name.endsWith("i")) add(`${cut(1)}e`, `${weak.slice(0, -1)}e`);
    // Mäki, Mäen; Joki, Joen
    if (/[^k]ki$/.test(name)) add(`${cut(2)}e`);
  }
  return [...stems];
}

const grades: [RegExp, string][] = [
  [/kk(?=[aeiouyåäö]$)/, "k"],
  [/pp(?=[aeiouyåäö]$)/, "p"],
  [/tt(?=[aeiouyåäö]$)/, "t"],
  [/nk(?=[aeiouyåäö]$)/, "ng"],
  [/nt(?=[aeiouyåäö]$)/, "nn"],
  [/mp(?=[aeiouyåäö]$)/, "mm"],
  [/lt(?=[aeiouyåäö]$)/, "ll"],
  [/rt(?=[aeiouyåäö]$)/, "rr"],
  [/(?<=[aeiouyåäöh])t(?=[aeiouyåäö]$)/, "d"],
  [/(?<=[aeiouyåäölr])p(?=[aeiouyåäö]$)/, "v"],
  [/(?<=[aeiouyåäölrh])k(?=[aeiouyåäö]$)/, ""],
];

/** Pekka, Peka(n); Lahti, Lahd(en); Aalto, Aallo(n) */
function weakened(name: string): string {
  const rule = grades.find(([strong]) => strong.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}

const clitics = ["", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä"];
const cases =
  " n a ä ta tä tta ttä ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä t en in an än on ön un yn hin hen han hän seen ja jä ia iä jen ien ten den lleni mme nne nsa nsä ni si s".split(
    " ",
  );

/** Every way to see the word as a stem with an ending; "Smith's" and "Brucen", "Bruce:n" too. */
function splits(word: string): string[] {
  const [bare = ""] = word.split(/[:'’]/);
  if (bare !== word) return [bare];
  const stems: string[] = [];
  for (const clitic of clitics) {
    if (!word.endsWith(clitic)) continue;
    const without = clitic === "" ? word : word.slice(0, -clitic.length);
    for (const ending of cases) {
      if (!without.endsWith(ending) || without.length - ending.length < 2) continue;
      stems.push(ending === "" ? without : without.slice(0, -ending.length));
    }
  }
  return stems;
}
