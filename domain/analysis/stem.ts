import { factIn } from "./facts.ts";

const EN_ENDINGS = [
  "ingly",
  "edly",
  "ations",
  "ation",
  "ings",
  "ing",
  "ness",
  "ment",
  "ied",
  "ies",
  "ed",
  "es",
  "ly",
  "s",
];
const FI_CLITICS = endings("kin kaan kään han hän ko kö pa pä");
const FI_POSSESSIVES = endings("ni si nsa nsä mme nne");
const FI_CASES = endings(
  "iden ien ssa ssä sta stä lla llä lta ltä lle ksi ista istä issa issä ille illa illä ilta iltä tta ttä seen iin ään aan een oon yyn uun öön na nä ja jä ia iä ta tä a ä n t i",
);
const FI_VOWELS = "aeiouyäö";
/** The weak grade of consonants and the strong one fall together. */
const FI_GRADES = new Map(
  "kk:k pp:p v:p tt:t d:t ng:nk nn:nt ll:lt rr:rt mm:mp".split(" ").map((pair) => {
    const [weak = "", strong = ""] = pair.split(":");
    return [weak, strong];
  }),
);

/** A rough beginning that forms of one word share; for labels and likeness, never for display. */
export function stem(word: string, language: "fi" | "en" | "und"): string {
  if (language === "und") return word;
  return language === "fi" ? finnishStem(word) : englishStem(word);
}

/** The same, found once for a word of a text. */
export const stemOf = factIn(({ word }, language) => stem(word, language));

function englishStem(word: string): string {
  const bare = word.replace(/'s$/, "");
  if (bare.length < 5)
    return bare.length > 3 && bare.endsWith("s") && !bare.endsWith("ss") ? bare.slice(0, -1) : bare;
  for (const ending of EN_ENDINGS) {
    if (bare.endsWith(ending) && bare.length - ending.length >= 3) {
      const root = bare.slice(0, -ending.length);
      if (ending === "s" && bare.endsWith("ss")) return bare;
      return /([bdfglmnprt])\1$/.test(root) ? root.slice(0, -1) : root.replace(/[ei]$/, "");
    }
  }
  return bare.replace(/[ey]$/, "");
}

function finnishStem(word: string): string {
  if (word.length < 5) return word;
  const bare = without(FI_CASES, without(FI_POSSESSIVES, without(FI_CLITICS, word, 4), 5), 3);
  let end = bare.length;
  while (end > 0 && FI_VOWELS.includes(bare[end - 1] ?? "")) end -= 1;
  return soften(end >= 3 ? bare.slice(0, end) : bare);
}

function soften(root: string): string {
  for (let length = 2; length > 0; length -= 1) {
    const at = Math.max(0, root.length - length);
    const strong = FI_GRADES.get(root.slice(at));
    if (strong !== undefined) return root.slice(0, at) + strong;
  }
  return root;
}

type Endings = { known: Set<string>; longest: number };

function endings(list: string): Endings {
  const known = new Set(list.split(" "));
  return { known, longest: Math.max(...[...known].map((ending) => ending.length)) };
}

/** Without the longest of the endings that it has, where at least `least` letters are left. */
function without({ known, longest }: Endings, word: string, least: number): string {
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const at = word.length - length;
    if (known.has(word.slice(at))) return at >= least ? word.slice(0, at) : word;
  }
  return word;
}
