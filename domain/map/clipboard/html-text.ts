/**
 * HTML read as text: tags and words, one after another. What is on a clipboard comes from anywhere,
 * so it is never given to a browser to build; nothing here makes an element.
 */
export type HtmlToken =
  | { kind: "open"; name: string; attribute(name: string): string | null }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

export function* readHtml(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start === -1) {
      yield text(html.slice(at));
      return;
    }
    if (start > at) yield text(html.slice(at, start));
    if (html.startsWith("<!--", start)) {
      const end = html.indexOf("-->", start + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const end = endOfTag(html, start);
    const tag = html.slice(start + 1, end);
    at = end + 1;
    const name = /^\/?([a-z][\w:-]*)/i.exec(tag)?.[1]?.toLowerCase();
    // "<!doctype", "<![endif]>" and "a < b" are nothing to us
    if (name === undefined) {
      if (/^[!?]/.test(tag)) continue;
      yield text(`<${html.slice(start + 1, at)}`);
      continue;
    }
    if (tag.startsWith("/")) yield { kind: "close", name };
    else if (unseen.has(name)) at = afterElement(html, name, at);
    else yield { kind: "open", name, attribute: (wanted) => attributeOf(tag, wanted) };
  }
}

/** What is in these is never words. */
const unseen = new Set(["style", "script", "title", "noscript", "template", "xml"]);

function text(source: string): HtmlToken {
  return { kind: "text", text: decodeEntities(source) };
}

function afterElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, "gi");
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : html.length;
}

/** A ">" within quotes does not end a tag. */
function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let i = start + 1; i < html.length; i++) {
    const character = html[i] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return i;
  }
  return html.length;
}

function attributeOf(tag: string, wanted: string): string | null {
  const pattern = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
  for (const [, name, double, single, bare] of tag.matchAll(pattern))
    if (name?.toLowerCase() === wanted) return decodeEntities(double ?? single ?? bare ?? "");
  return null;
}

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  auml: "ä",
  Auml: "Ä",
  ouml: "ö",
  Ouml: "Ö",
  aring: "å",
  Aring: "Å",
  eacute: "é",
  uuml: "ü",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  euro: "€",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  shy: "\u00AD",
};

export function decodeEntities(source: string): string {
  return source.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : "";
    },
  );
}

export function encodeEntities(source: string): string {
  return source.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
