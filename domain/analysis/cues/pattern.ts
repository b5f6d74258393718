import { Beginnings, pushTo } from "../beginnings.ts";
import type { CueKind } from "./cue.ts";
import { Elements } from "./elements.ts";

/**
 * The language of the rule files. A line is a pattern and, after `/`, its strength (1.5 when left
 * out). A pattern is words in order:
 *   word    exactly it            stem*   begins so          *end   ends so
 *   a,b*,c  any of them           ..      up to three words between
 *   word?   may be missing        <class> a named list (see the language's `classes`)
 *   ^       first of all: only where the segment begins
 *   two_words  one of the alternatives may be several words in a row
 */
export type RuleBook = {
  classes: Record<string, string>;
  rules: Partial<Record<CueKind, string>>;
};

export type Element = {
  /** among `Compiled.elements` */
  number: number;
  isGap: boolean;
  isOptional: boolean;
};

export type Rule = { kind: CueKind; strength: number; elements: Element[]; isOpening: boolean };

export type Compiled = {
  elements: Elements;
  byWord: Map<string, Rule[]>;
  byBeginning: Beginnings<Rule>;
  /** rules whose first word is known by its end only */
  byEnding: { ending: string; rule: Rule }[];
};

export function compile(book: RuleBook): Compiled {
  const compiled: Compiled = {
    elements: new Elements(),
    byWord: new Map(),
    byBeginning: new Beginnings(),
    byEnding: [],
  };
  for (const [kind, text] of Object.entries(book.rules)) {
    for (const line of (text ?? "").split("\n")) {
      enterLine(compiled, kind as CueKind, line, book.classes);
    }
  }
  return compiled;
}

/** The rules whose first word this may be. */
export function rulesOf({ byWord, byBeginning, byEnding }: Compiled, word: string): Rule[] {
  const found = [...(byWord.get(word) ?? []), ...byBeginning.of(word)];
  for (const { ending, rule } of byEnding) if (word.endsWith(ending)) found.push(rule);
  return found;
}

function enterLine(
  compiled: Compiled,
  kind: CueKind,
  line: string,
  classes: Record<string, string>,
): void {
  const [, pattern = line, strength] = /^(.*) \/([\d.]+)$/.exec(line.trim()) ?? [];
  const all = pattern.trim().split(/\s+/).filter(Boolean);
  const isOpening = all[0] === "^";
  const words = isOpening ? all.slice(1) : all;
  if (words.length === 0) return;
  for (const spelling of spellings(words.map((word) => expand(word, classes)))) {
    enter(compiled, spelling[0] ?? "", {
      kind,
      strength: strength === undefined ? 1.5 : Number(strength),
      elements: spelling.map((source) => parseElement(compiled.elements, source)),
      isOpening,
    });
  }
}

/** A pattern with alternatives of several words is as many patterns of single words. */
function spellings(words: string[]): string[][] {
  let all: string[][] = [[]];
  for (const word of words) {
    const alternatives = word.split(",");
    const single = alternatives.filter((one) => !one.includes("_")).join(",");
    const several = alternatives.filter((one) => one.includes("_")).map((one) => one.split("_"));
    const choices = single === "" ? several : [[single], ...several];
    all = all.flatMap((start) => choices.map((choice) => [...start, ...choice]));
  }
  return all;
}

/** A class inside several words in a row ("number_<num>") makes as many of them. */
function expand(word: string, classes: Record<string, string>): string {
  return word
    .split(",")
    .flatMap((alternative) => {
      const name = /<(\w+)>/.exec(alternative)?.[1];
      if (name === undefined) return [alternative];
      const list = classes[name];
      if (list === undefined) throw new Error(`No class <${name}> in the rule book`);
      return list
        .trim()
        .split(/\s+/)
        .map((member) => alternative.replace(`<${name}>`, member));
    })
    .join(",");
}

const OPTIONAL = /(?<=.)\?$/;

function parseElement(elements: Elements, source: string): Element {
  if (source === "..") return { number: -1, isGap: true, isOptional: false };
  return {
    number: elements.numberOf(source.replace(OPTIONAL, "")),
    isGap: false,
    isOptional: OPTIONAL.test(source),
  };
}

function enter({ byWord, byBeginning, byEnding }: Compiled, first: string, rule: Rule): void {
  for (const word of new Set(first.replace(OPTIONAL, "").split(","))) {
    if (word.endsWith("*")) byBeginning.add(word.slice(0, -1), rule);
    else if (word.startsWith("*")) byEnding.push({ ending: word.slice(1), rule });
    else pushTo(byWord, word, rule);
  }
}
