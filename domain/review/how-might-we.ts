/**
 * "How might we …" made of a pain's title: a first sentence to write on from. Titles are mostly what
 * somebody said, and are quoted; a few words that only name a thing are taken into the sentence.
 */
export function howMightWe(title: string, language: "fi" | "en"): string {
  const words = title
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/[.!?…]+$/, "");
  if (words === "") return language === "fi" ? "Miten voisimme …" : "How might we …";
  if (isName(words)) {
    return language === "fi"
      ? `Miten voisimme helpottaa tätä: ${lowered(words)}?`
      : `How might we ease this: ${lowered(words)}?`;
  }
  return language === "fi"
    ? `Miten voisimme huolehtia siitä, ettei kenenkään tarvitse enää sanoa: ”${cut(words)}”?`
    : `How might we make sure that nobody has to say again: “${cut(words)}”?`;
}

const longestName = 3;
const longestQuote = 120;

/** Verbs and pronouns by which a sentence is told from a name. */
const ofSentences = new Set(
  [
    "en et ei emme ette eivät olen olet on olemme ovat oli olin olivat ollut piti pitää joudun jouduin",
    "joutuu joutui saa sain sai tuli tulee meni minä mä sinä sä me he hän se ne mun mulle minulle kukaan",
    "i i'm i've we you he she it they is are was were am had has have did do does didn't don't doesn't",
    "never not cannot can't couldn't won't isn't wasn't took takes got get nobody my me",
  ].flatMap((line) => line.split(" ")),
);

function isName(words: string): boolean {
  const parts = words.toLocaleLowerCase("fi").replaceAll("’", "'").split(" ");
  return parts.length <= longestName && !parts.some((part) => ofSentences.has(part));
}

/** Names and abbreviations keep their capitals. */
function lowered(words: string): string {
  const [first = "", second = ""] = words;
  return second === second.toLocaleLowerCase("fi") && second !== ""
    ? first.toLocaleLowerCase("fi") + words.slice(1)
    : words;
}

function cut(words: string): string {
  if (words.length <= longestQuote) return words;
  const short = words.slice(0, longestQuote);
  return `${short.slice(0, Math.max(short.lastIndexOf(" "), longestQuote / 2))}…`;
}
