import type { CueKind } from "./cue.ts";

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
  exact: Set<string>;
  beginnings: string[];
  endings: string[];
  isGap: boolean;
  isOptional: boolean;
};

export type Rule = { kind: CueKind; strength: number; elements: Element[]; isOpening: boolean };

export type Compiled = {
  byWord: Map<string, Rule[]>;
  byBeginning: Map<string, Rule[]>;
  /** rules whose first word is known by its end only */
  byEnding: { ending: string; rule: Rule }[];
  longestBeginning: number;
};

export function compile(book: RuleBook): Compiled {
  const compiled: Compiled = {
    byWord: new Map(),
    byBeginning: new Map(),
    byEnding: [],
    longestBeginning: 0,
  };
  for (const [kind, text] of Object.entries(book.rules)) {
    for (const line of (text ?? "").split("\n")) {
      for (const rule of parseRule(kind as CueKind, line, book.classes)) enter(compiled, rule);
    }
  }
  return compiled;
}

export function matches(element: Element, word: string): boolean {
  if (element.exact.has(word)) return true;
  for (const beginning of element.beginnings) if (word.startsWith(beginning)) return true;
  for (const ending of element.endings) if (word.endsWith(ending)) return true;
  return false;
}

function parseRule(kind: CueKind, line: string, classes: Record<string, string>): Rule[] {
  const [, pattern = line, strength] = /^(.*) \/([\d.]+)$/.exec(line.trim()) ?? [];
  const all = pattern.trim().split(/\s+/).filter(Boolean);
  const isOpening = all[0] === "^";
  const words = isOpening ? all.slice(1) : all;
  if (words.length === 0) return [];
  return spellings(words.map((word) => expand(word, classes))).map((spelling) => ({
    kind,
    strength: strength === undefined ? 1.5 : Number(strength),
    elements: spelling.map(parseElement),
    isOpening,
  }));
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

function parseElement(source: string): Element {
  const element: Element = {
    exact: new Set(),
    beginnings: [],
    endings: [],
    isGap: source === "..",
    isOptional: source.length > 1 && source.endsWith("?"),
  };
  if (element.isGap) return element;
  for (const word of source.replace(/(?<=.)\?$/, "").split(",")) {
    if (word.endsWith("*")) element.beginnings.push(word.slice(0, -1));
    else if (word.startsWith("*")) element.endings.push(word.slice(1));
    else if (word !== "") element.exact.add(word);
  }
  return element;
}

function enter(compiled: Compiled, rule: Rule): void {
  const first = rule.elements[0];
  if (!first) return;
  const push = (table: Map<string, Rule[]>, key: string) => {
    const rules = table.get(key) ?? [];
    table.set(key, rules);
    rules.push(rule);
  };
  for (const word of first.exact) push(compiled.byWord, word);
  for (const beginning of first.beginnings) {
    push(compiled.byBeginning, beginning);
    compiled.longestBeginning = Math.max(compiled.longestBeginning, beginning.length);
  }
  for (const ending of first.endings) compiled.byEnding.push({ ending, rule });
}
