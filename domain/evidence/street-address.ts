type Found = { start: number; end: number };

/** Last parts of Finnish street names with the forms that Finnish bends them to. */
const roads = [
  "kat(?:u|ua|uun)",
  "kadu(?:n|lla|lle|lta|ssa|sta|ksi)",
  "tie(?:n|tä|llä|lle|ltä|hen|ssä|stä)?",
  "kuja(?:n|a|lla|lle|lta|an|ssa|sta)?",
  "polku(?:a|un)?|polu(?:n|lla|lle|lta)",
  "kaari|kaar(?:en|ta|ella|elle|elta)",
  "väylä(?:n|ä|llä|lle|ltä)?",
  "aukio(?:n|ta|lla|lle|lta)?",
  "rinne|rintee(?:n|llä|lle|ltä)",
  "ranta(?:a)?|ranna(?:n|lla|lle|lta)",
  "raitti(?:a)?|raiti(?:n|lla|lle|lta)",
  "penger|penkere(?:en|ellä|elle)",
  "esplanadi(?:n|lla|lle)?",
  "bulevardi(?:n|lla|lle)?",
  "puistikko|puistiko(?:n|lla)",
  "portti|porti(?:n|lla)",
  "gata(?:n)?",
  "väg(?:en)?",
  "gränd(?:en)?",
].join("|");

const directions =
  "(?:Iso|Pieni|Vanha|Uusi|Itäinen|Läntinen|Eteläinen|Pohjoinen|Ylinen|Alinen|Norra|Södra|Västra|Östra) ";
const number = "\\d{1,4}(?:[–-]\\d{1,4})?";
/** Stair and flat, "A 12", "b", "as. 4". */
const flat =
  "(?:[ \\u00a0]?[a-zA-Z](?![\\p{L}\\p{N}]))?(?:[ \\u00a0](?:as\\.? ?)?\\d{1,3}(?![\\p{L}\\p{N}.,:/-]*\\p{N}))?";
const postal = "(?:,? \\d{5}(?: \\p{Lu}[\\p{L}-]+)?)?";

const finnish = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${directions})?\\p{Lu}[\\p{L}-]{2,}?(?:${roads})[ \\u00a0]${number}(?![\\p{N}%])${flat}${postal}`,
  "gu",
);
const english =
  /(?<![\p{L}\p{N}])\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Square|Close|Terrace|Crescent)(?![\p{L}])\.?/gu;

/** Where somebody lives: a street with its number; a street alone tells nobody's door. */
export function findAddresses(text: string): Found[] {
  return [finnish, english].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
