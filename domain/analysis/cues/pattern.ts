import type { CueKind } from "./cue.ts";

/**
 * The language of the rule files. A line is a pattern and, after `/`, its strength (1.5 when left
 * out). A pattern is words in order:
 *   word    exactly it            stem*   begins so          *end   ends so
 *   a,b*,c  any of them           ..      up to three words between
 *   word?   may be missing        <class> a named list (see the language's `classes`)
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

export type Rule = { kind: CueKind; strength: number; elements: Element[] };

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
      const rule = parseRule(kind as CueKind, line, book.classes);
      if (rule) enter(compiled, rule);
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

function parseRule(kind: CueKind, line: string, classes: Record<string, string>): Rule | null {
  const [pattern = "", strength] = line.split(" /");
  const words = pattern.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0 || words[0]?.startsWith("#")) return null;
  return {
    kind,
    strength: strength === undefined ? 1.5 : Number(strength),
    elements: words.map((word) => parseElement(word, classes)),
  };
}

function parseElement(source: string, classes: Record<string, string>): Element {
  const element: Element = {
    exact: new Set(),
    beginnings: [],
    endings: [],
    isGap: source === "..",
    isOptional: source.endsWith("?"),
  };
  const expanded = source.replace(/\?$/, "").replace(/<(\w+)>/g, (_, name: string) => {
    const list = classes[name];
    if (list === undefined) throw new Error(`No class <${name}> in the rule book`);
    return list.trim().split(/\s+/).join(",");
  });
  if (element.isGap) return element;
  for (const word of expanded.split(",")) {
    if (word.endsWith("*")) element.beginnings.push(word.slice(0, -1));
    else if (word.startsWith("*")) element.endings.push(word.slice(1));
    else if (word !== "") element.exact.add(word.replaceAll("_", " "));
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
