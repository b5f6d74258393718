/**
 * The part of Markdown that cards understand, line by line: bold, italic, strike, code, links and
 * list items. What does not close stays as it was written. Nothing here is HTML: what comes out is
 * drawn by components, which is why it is safe.
 */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "bold" | "italic" | "strike"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };

export type Line =
  | { kind: "line"; children: Inline[] }
  /** `depth` from 0; `marker` is a number as written, or a bullet */
  | { kind: "item"; marker: string; depth: number; children: Inline[] };

export const bullet = "•";

/** Most cards have no marks at all: they are told by one look. */
export function hasMarkdown(text: string): boolean {
  return /[*_~`[]|https?:\/\/|mailto:|^\s*(?:[-+]|\d{1,3}[.)])\s/m.test(text);
}

export function parseMarkdown(text: string): Line[] {
  return text.split("\n").map((line): Line => {
    const item = /^(\s*)([-*+]|\d{1,3}[.)])\s+(\S.*)$/.exec(line);
    if (item === null) return { kind: "line", children: parseInlines(line) };
    const [, indent = "", sign = "", rest = ""] = item;
    const depth = Math.min(maxDepth, Math.floor(indent.replaceAll("\t", "  ").length / 2));
    const marker = /\d/.test(sign) ? sign : bullet;
    return { kind: "item", marker, depth, children: parseInlines(rest) };
  });
}

/** The words without their marks, as they are read aloud or searched. */
export function plainText(text: string): string {
  if (!hasMarkdown(text)) return text;
  return parseMarkdown(text)
    .map((line) => (line.kind === "item" ? `${line.marker} ` : "") + wordsOf(line.children))
    .join("\n");
}

/** Where the links of a text lead, in order. */
export function linksIn(text: string): { href: string; words: string }[] {
  if (!hasMarkdown(text)) return [];
  const links: { href: string; words: string }[] = [];
  const walk = (inlines: readonly Inline[]) => {
    for (const one of inlines) {
      if (one.kind === "link") links.push({ href: one.href, words: wordsOf(one.children) });
      else if ("children" in one) walk(one.children);
    }
  };
  for (const { children } of parseMarkdown(text)) walk(children);
  return links;
}

/** The address, when it is one that may be opened from a card; others stay text. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" || protocol === "mailto:" ? href : null;
}

export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((one) => ("children" in one ? wordsOf(one.children) : one.text)).join("");
}

const maxDepth = 3;
/** Deep enough for every hand, and no text can make the parser dive. */
const maxNesting = 6;
/** A mark and its end stand near each other; so a long text is read in a moment. */
const longestSpan = 1_200;

const code = /^`([^`]+)`/;
const link = /^\[([^\]]+)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/;
const address = /^(?:https?:\/\/|mailto:)[^\s<>"]+/;
const marks = [
  { kind: "bold", pattern: /^\*\*(?=\S)(.*?\S)\*\*(?!\*)/ },
  { kind: "bold", pattern: /^__(?=\S)(.*?\S)__(?!\w)/, isWord: true },
  { kind: "strike", pattern: /^~~(?=\S)(.*?\S)~~/ },
  { kind: "italic", pattern: /^\*(?=[^\s*])(.*?[^\s*])\*(?!\*)/ },
  { kind: "italic", pattern: /^_(?=[^\s_])(.*?[^\s_])_(?!\w)/, isWord: true },
] as const;

function parseInlines(text: string, nesting = 0): Inline[] {
  const found: Inline[] = [];
  let plain = "";
  let at = 0;
  const flush = () => {
    if (plain !== "") found.push({ kind: "text", text: plain });
    plain = "";
  };
  while (at < text.length) {
    const special = nesting < maxNesting ? inlineAt(text, at, nesting) : null;
    if (special === null) {
      plain += text[at];
      at++;
      continue;
    }
    flush();
    found.push(special.inline);
    at += special.length;
  }
  flush();
  return found;
}

function inlineAt(text: string, at: number, nesting: number) {
  const char = text[at] ?? "";
  if (!"`[*_~hm".includes(char)) return null;
  const rest = text.slice(at, at + longestSpan);
  const isInWord = at > 0 && /\w/.test(text[at - 1] ?? "");
  if (char === "`") {
    const match = code.exec(rest);
    return match && made({ kind: "code", text: match[1] ?? "" }, match);
  }
  if (char === "[") {
    const match = link.exec(rest);
    const href = safeHref(match?.[2] ?? "");
    if (match === null || href === null) return null;
    const children: Inline[] = [{ kind: "text", text: match[1] ?? "" }];
    return made({ kind: "link", href, children }, match);
  }
  if (char === "h" || char === "m") return isInWord ? null : bareLink(rest);
  for (const { kind, pattern, ...rule } of marks) {
    if ("isWord" in rule && isInWord) continue;
    const match = pattern.exec(rest);
    if (match === null) continue;
    return made({ kind, children: parseInlines(match[1] ?? "", nesting + 1) }, match);
  }
  return null;
}

/** Points and brackets at its end belong to the sentence. */
function bareLink(rest: string) {
  const words = address.exec(rest)?.[0].replace(/[.,;:!?)\]'*_~]+$/, "");
  const href = safeHref(words ?? "");
  if (!words || href === null) return null;
  return made({ kind: "link", href, children: [{ kind: "text", text: words }] }, [words]);
}

function made(inline: Inline, [all]: readonly string[]) {
  return { inline, length: all?.length ?? 0 };
}
