import { factIn } from "../facts.ts";
import type { Token } from "../tokens.ts";

export type Scopes = {
  /** denied by a negator that is not part of the hit itself; two denials cancel */
  isNegated(from: number, to: number): boolean;
  isHypothetical(at: number): boolean;
  /** 1 plain, more after an intensifier, less after a softener */
  emphasis(at: number): number;
};

const FI_NEGATORS = new Set(
  "en et ei emme ette eivät enkä etkä eikä emmekä ettekä eivätkä ellei ellen ettei etten etteivät ettemme muttei muttemme joskaan tuskin älä älkää ei-mitään ilman eikä eiku emmä emmää emmie".split(
    " ",
  ),
);
const EN_NEGATORS = new Set(
  "not never no without hardly barely scarcely nobody none neither nor cannot nothing rarely zero".split(
    " ",
  ),
);
const FI_BREAKS = new Set(
  "mutta mut vaan vaikka koska kun ku sillä joten silti kuitenkin jotta sitten sit ja".split(" "),
);
const EN_BREAKS = new Set(
  "but although though because while whereas however since so yet then and".split(" "),
);
const FI_IF = new Set(
  "jos kunpa mikäli olisi ois olisin oisin olis pitäisi pitäis voisi vois saisi sais toivoisin toivottavasti haluaisin kannattaisi tarvitsisi".split(
    " ",
  ),
);
const EN_IF = new Set(
  "if would wish could should hopefully hope 'd i'd we'd ought suppose".split(" "),
);
const STRONG = new Set(
  "tosi erittäin todella aivan ihan täysin hirveän hirveesti liian älyttömän järkyttävän törkeän super very really extremely so too totally completely absolutely incredibly utterly awfully".split(
    " ",
  ),
);
const SOFT = new Set(
  "vähän hieman hiukan melko aika jokseenkin suht slightly somewhat bit little kinda fairly".split(
    " ",
  ),
);

/** What a word does to those behind it, as bits. */
const sign = { denies: 1, ends: 2, supposes: 4, stops: 8, isDenied: 16, isAddition: 32 };

const signsOf = factIn(({ word }, language) =>
  language === "fi" ? finnishSigns(word) : englishSigns(word),
);

function finnishSigns(word: string): number {
  return (
    marksOf(word, FI_BREAKS, FI_IF) |
    (FI_NEGATORS.has(word) ? sign.denies : 0) |
    (/(?:matta|mättä)$/.test(word) ? sign.isDenied : 0) |
    // "ei vain", "ei ainoastaan": more is added, nothing denied.
    (/^(?:vain|ainoastaan|pelkästään)$/.test(word) ? sign.isAddition : 0)
  );
}

function englishSigns(word: string): number {
  return (
    marksOf(word, EN_BREAKS, EN_IF) |
    (isContracted(word) || EN_NEGATORS.has(word) ? sign.denies : 0) |
    (/^(?:only|just|but|doubt|wonder|sooner|longer|least)$/.test(word) ? sign.isAddition : 0)
  );
}

function marksOf(word: string, breaks: Set<string>, suppositions: Set<string>): number {
  return (
    (/^[.!?;:,)(–—]$/.test(word) || breaks.has(word) ? sign.ends : 0) |
    (/^[.!?;]$/.test(word) ? sign.stops : 0) |
    (suppositions.has(word) ? sign.supposes : 0)
  );
}

/** "didn't just": it is denied all the same. */
function isContracted(word: string): boolean {
  return (
    word.endsWith("n't") ||
    /^(?:dont|didnt|doesnt|isnt|wasnt|wont|cant|couldnt|wouldnt|havent|hasnt)$/.test(word)
  );
}

/** Which words of a segment stand under a negation, a condition, an emphasis. */
export function scopesOf(tokens: Token[], language: "fi" | "en"): Scopes {
  const signs = tokens.map((token) => signsOf(token, language));
  const signsAt = (at: number) => signs[at] ?? 0;
  /** how many negators before it deny each token */
  const denials = new Array<number>(tokens.length).fill(0);
  const hypothetical = new Array<boolean>(tokens.length).fill(false);
  tokens.forEach(({ word }, index) => {
    if (signsAt(index) & sign.denies) {
      const isAddition = signsAt(index + 1) & sign.isAddition && !isContracted(word);
      const reach = word === "ilman" || word === "without" || word === "no" ? 4 : 8;
      const last = isAddition ? index : Math.min(tokens.length - 1, index + reach);
      for (let at = index + 1; at <= last && !(signsAt(at) & sign.ends); at += 1) {
        denials[at] = (denials[at] ?? 0) + 1;
      }
    }
    if (signsAt(index) & sign.supposes) {
      const last = Math.min(tokens.length - 1, index + 9);
      for (let at = index; at <= last && !(signsAt(at) & sign.stops); at += 1) {
        hypothetical[at] = true;
      }
    }
  });
  return {
    isNegated(from, to) {
      // Denials reach onwards only: from outside come those that reach the first word.
      let count = denials[from] ?? 0;
      for (let at = from; at <= to; at += 1) {
        if (!(signsAt(at) & sign.isDenied)) continue;
        count += 1;
        break;
      }
      return count % 2 === 1;
    },
    isHypothetical: (at) => hypothetical[at] ?? false,
    emphasis(at) {
      const before = [tokens[at - 1]?.word ?? "", tokens[at - 2]?.word ?? ""];
      if (before.some((word) => STRONG.has(word))) return 1.25;
      if (before.some((word) => SOFT.has(word))) return 0.75;
      return 1;
    },
  };
}
