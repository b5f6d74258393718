/** A word, and beside it what has been found out about it. */
export type Known = {
  /** NFC, lower case, straight apostrophes: what rules and models look at */
  readonly word: string;
  /** letters/digits, or a punctuation mark on its own */
  readonly isWord: boolean;
  readonly facts: unknown[];
};

let kinds = 0;

export function noFacts(): unknown[] {
  return new Array<unknown>(kinds);
}

/** What is found out about a word once, and kept beside it for as long as the word is remembered. */
export function fact<Found>(find: (known: Known) => Found): (known: Known) => Found {
  const kind = kinds;
  kinds += 1;
  return (known) => {
    let found = known.facts[kind] as Found | undefined;
    if (found === undefined) {
      found = find(known);
      known.facts[kind] = found;
    }
    return found;
  };
}

type Spoken = "fi" | "en" | "und";

/** The same, which each language sees in its own way. */
export function factIn<Found>(find: (known: Known, language: Spoken) => Found) {
  const found = {
    fi: fact((known) => find(known, "fi")),
    en: fact((known) => find(known, "en")),
    und: fact((known) => find(known, "und")),
  };
  return (known: Known, language: Spoken): Found => found[language](known);
}
