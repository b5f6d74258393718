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

/** Which words of a segment stand under a negation, a condition, an emphasis. */
export function scopesOf(tokens: Token[], language: "fi" | "en"): Scopes {
  const isFinnish = language === "fi";
  const breaks = isFinnish ? FI_BREAKS : EN_BREAKS;
  /** negator index per token, or none */
  const negators: number[][] = tokens.map(() => []);
  const hypothetical = new Array<boolean>(tokens.length).fill(false);
  tokens.forEach((token, index) => {
    if (isNegator(tokens, index, isFinnish)) {
      const reach =
        token.word === "ilman" || token.word === "without" || token.word === "no" ? 4 : 8;
      for (let at = index + 1; at < tokens.length && at <= index + reach; at += 1) {
        const word = tokens[at]?.word ?? "";
        if (/^[.!?;:,)(–—]$/.test(word) || breaks.has(word)) break;
        negators[at]?.push(index);
      }
    }
    if (isFinnish && /(?:matta|mättä)$/.test(token.word)) negators[index]?.push(-1);
    if ((isFinnish ? FI_IF : EN_IF).has(token.word)) {
      for (let at = index; at < tokens.length && at <= index + 9; at += 1) {
        if (/^[.!?;]$/.test(tokens[at]?.word ?? "")) break;
        hypothetical[at] = true;
      }
    }
  });
  return {
    isNegated(from, to) {
      const outside = new Set<number>();
      for (let at = from; at <= to; at += 1) {
        for (const negator of negators[at] ?? []) {
          if (negator < from || negator > to) outside.add(negator);
        }
      }
      return outside.size % 2 === 1;
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

function isNegator(tokens: Token[], index: number, isFinnish: boolean): boolean {
  const word = tokens[index]?.word ?? "";
  const next = tokens[index + 1]?.word ?? "";
  if (isFinnish) {
    if (!FI_NEGATORS.has(word)) return false;
    // "ei vain", "ei ainoastaan": more is added, nothing denied.
    return !/^(?:vain|ainoastaan|pelkästään)$/.test(next);
  }
  if (
    word.endsWith("n't") ||
    /^(?:dont|didnt|doesnt|isnt|wasnt|wont|cant|couldnt|wouldnt|havent|hasnt)$/.test(word)
  )
    return true;
  if (!EN_NEGATORS.has(word)) return false;
  return !/^(?:only|just|but|doubt|wonder|sooner|longer|least)$/.test(next);
}
