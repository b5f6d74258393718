import { fact } from "./facts.ts";
import { guessLanguage } from "./guess-language.ts";
import { type Token, tokenize } from "./tokens.ts";

export type Language = "fi" | "en" | "und";

const FINNISH = new Set(
  "ja on ei että se en mutta kun ihan niin oli olen mä sä ole myös mikä tämä joka vaan kuin jos nyt sitten vielä tosi siellä sitä sen minä hän he te me emme ette eivät ovat voi olisi olla mut ku et nii sit joku jotain ilman kanssa jo kaikki hyvin hyvä oon sain tuli piti pitää kiitos tai eli".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the and is it to of a i was not that in my you for with they have but this on had be so at we as no are were very me from just get got would could there their when your or an all after it's don't i'm didn't can't".split(
    " ",
  ),
);

/**
 * Finnish or English. Function words and letters settle nearly every line at once; what they leave
 * open goes by its runs of letters; what they leave open takes the document's, which is asked for only
 * then.
 */
export function languageOf(
  text: string,
  documentOf: () => Language = () => "und",
  tokens: Token[] = tokenize(text),
): Language {
  const { finnish, english } = evidence(tokens);
  if (finnish > english * 2 && finnish >= 2) return "fi";
  if (english > finnish * 2 && english >= 2) return "en";
  const document = documentOf();
  // Runs of letters cost more than all before them: looked at only where they would count.
  const isOpen = document === "und" || (finnish === english && text.length >= 20);
  if (isOpen && text.trim().length >= 4) {
    const guess = guessLanguage(text);
    const clear = guess && guess.accuracy > 0.3 && text.length >= 20;
    if (clear && finnish === english) return guess.language;
    if (document === "und" && guess) return guess.language;
  }
  if (finnish > english && (document !== "en" || finnish >= 2)) return "fi";
  if (english > finnish && (document !== "fi" || english >= 2)) return "en";
  return document;
}

/** The language most of the text is in. */
export function documentLanguage(text: string): Language {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text;
  return languageOf(sample);
}

function evidence(tokens: Token[]): { finnish: number; english: number } {
  let finnish = 0;
  let english = 0;
  for (const token of tokens) {
    if (!token.isWord) continue;
    const signs = signsOf(token);
    if (signs & sign.finnishWord) finnish += 1;
    if (signs & sign.englishWord) english += 1;
    if (signs & sign.finnishLetters) finnish += 1;
    if (signs & sign.englishLetters) english += 0.7;
  }
  return { finnish, english };
}

const sign = { finnishWord: 1, englishWord: 2, finnishLetters: 4, englishLetters: 8 };
const FINNISH_LETTERS =
  /[äö]|aa|uu|yy|ii(?!i)|kk|[aeiouyäö](?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi)$/;
const ENGLISH_LETTERS = /[wqxz]|th|sh|ck|ing$|tion$|ght|ea|ou[a-z]/;

const signsOf = fact(
  ({ word }) =>
    (FINNISH.has(word) ? sign.finnishWord : 0) |
    (ENGLISH.has(word) ? sign.englishWord : 0) |
    (FINNISH_LETTERS.test(word) ? sign.finnishLetters : 0) |
    (ENGLISH_LETTERS.test(word) ? sign.englishLetters : 0),
);
