import { remembered } from "./remembered.ts";

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
const FI_CLITICS = /(?:kin|kaan|kään|han|hän|ko|kö|pa|pä)$/;
const FI_POSSESSIVE = /(?:ni|si|nsa|nsä|mme|nne)$/;
const FI_CASES =
  /(?:iden|ien|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|ista|istä|issa|issä|ille|illa|illä|ilta|iltä|tta|ttä|seen|iin|ään|aan|een|oon|yyn|uun|öön|na|nä|ja|jä|ia|iä|ta|tä|a|ä|n|t|i)$/;

const stemIn = { fi: remembered(finnishStem), en: remembered(englishStem) };

/** A rough beginning that forms of one word share; for labels and likeness, never for display. */
export function stem(word: string, language: "fi" | "en" | "und"): string {
  return language === "und" ? word : stemIn[language](word);
}

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
  let root = word.replace(FI_CLITICS, (end) => (word.length - end.length >= 4 ? "" : end));
  root = root.replace(FI_POSSESSIVE, (end) => (root.length - end.length >= 5 ? "" : end));
  root = root.replace(FI_CASES, (end) => (root.length - end.length >= 3 ? "" : end));
  // Consonant gradation: the weak and the strong grade fall together.
  return soften(root.replace(/[aeiouyäö]+$/, (end) => (root.length - end.length >= 3 ? "" : end)));
}

function soften(root: string): string {
  return root
    .replace(/(kk|k)$/, "k")
    .replace(/(pp|p|v)$/, "p")
    .replace(/(tt|t|d)$/, "t")
    .replace(/(?:nk|ng)$/, "nk")
    .replace(/(?:nt|nn)$/, "nt")
    .replace(/(?:lt|ll)$/, "lt")
    .replace(/(?:rt|rr)$/, "rt")
    .replace(/(?:mp|mm)$/, "mp");
}
