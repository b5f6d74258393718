import { XMLParser } from "fast-xml-parser";
import { decodeEntities } from "#domain/map/clipboard/html-text.ts";

/** An element of an XML file: its name without prefix, its attributes, and its words. */
export type Xml = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: readonly Xml[];
  find(name: string): Xml | null;
  all(name: string): Xml[];
};

export type XmlReason = "unsafe-xml" | "not-xml" | "too-deep";

const deepest = 40;

/**
 * A file that declares a document type is refused before it is parsed: without one there are no
 * entities to expand (XXE, billion laughs) but the five that XML has and numbers.
 */
export function parseXml(text: string): { ok: true; root: Xml } | { ok: false; reason: XmlReason } {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, reason: "unsafe-xml" };
  if (depthOf(text) > deepest) return { ok: false, reason: "too-deep" };
  let nodes: Node[];
  try {
    nodes = parser.parse(text, true);
  } catch {
    return { ok: false, reason: "not-xml" };
  }
  const [root] = nodes.flatMap(elementOf);
  return root ? { ok: true, root } : { ok: false, reason: "not-xml" };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** As the parser gives them: { tag: children, ":@": attributes } or { "#text": words }. */
type Node = Record<string, unknown>;

function elementOf(node: Node): Xml[] {
  const [tag] = Object.keys(node).filter((key) => key !== ":@" && key !== "#text");
  if (tag === undefined) return [];
  const inside = Array.isArray(node[tag]) ? (node[tag] as Node[]) : [];
  const children = inside.flatMap(elementOf);
  const words = inside.flatMap((child) => ("#text" in child ? [String(child["#text"])] : []));
  const given = Object.entries((node[":@"] ?? {}) as Record<string, unknown>);
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  return [
    {
      name: local(tag),
      attributes: Object.fromEntries(
        given.map(([key, value]) => [key, decodeEntities(String(value))]),
      ),
      text: decodeEntities(words.join(" ")).trim(),
      children,
      find: (name) => children.find((child) => child.name === name) ?? null,
      all: (name) => children.filter((child) => child.name === name),
    },
  ];
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [, close, rest = ""] of text.matchAll(
    /<(\/)?[A-Za-z_](?:[^<>"']|"[^"]*"|'[^']*')*?(\/)?>/g,
  )) {
    if (close) depth--;
    else if (rest === "") depth++;
    most = Math.max(most, depth);
  }
  return most;
}

/** An element as text, its words and values escaped; `inside` is words, or elements made by this. */
export function element(
  name: string,
  attributes: Record<string, string>,
  inside: string | readonly XmlText[],
): XmlText {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `<${name}${given.join("")}`;
  if (inside === "" || inside.length === 0) return new XmlText(`${open}/>`);
  if (typeof inside === "string") return new XmlText(`${open}>${escaped(inside)}</${name}>`);
  const lines = inside.map((part) => part.markup.replaceAll(/^(?=<)/gm, "  "));
  return new XmlText(`${open}>\n${lines.join("\n")}\n</${name}>`);
}

/** Told apart from words, so that none of these goes in unescaped. */
export class XmlText {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll(/[\r\n]+/g, (breaks) => "&#10;".repeat(breaks.replaceAll("\r\n", "\n").length))
  );
}
