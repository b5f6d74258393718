import { hasMarkdown, type Inline, parseMarkdown } from "./markdown.ts";

/**
 * Lines that a text takes when broken at spaces, and inside words that are wider than a line; without
 * a screen, for canvas, thumbnail, SVG and PDF must agree and the server has no fonts. Widths are
 * those of Inter in a few classes, a little on the wide side.
 */
export function countLines(text: string, width: number, fontSize: number): number {
  const lineWidth = width / fontSize;
  let lines = 0;
  for (const paragraph of text.split("\n"))
    lines += countParagraph([{ text: paragraph }], lineWidth);
  return lines;
}

/** The same for a card's text, with its marks read: they take no room, what they make does. */
export function countCardLines(text: string, width: number, fontSize: number): number {
  if (!hasMarkdown(text)) return countLines(text, width, fontSize);
  return parseMarkdown(text).reduce((lines, line) => {
    const indent = line.kind === "item" ? itemIndent * (line.depth + 1) : 0;
    return lines + countParagraph(runsOf(line.children, "plain"), (width - indent) / fontSize);
  }, 0);
}

/** px that an item of a list stands further in, for each level */
export const itemIndent = 14;

type Weight = "plain" | "bold" | "code";
type Run = { text: string; weight?: Weight };

function runsOf(inlines: readonly Inline[], weight: Weight): Run[] {
  return inlines.flatMap((one): Run[] => {
    if (one.kind === "text") return [{ text: one.text, weight }];
    if (one.kind === "code") return [{ text: one.text, weight: "code" }];
    return runsOf(one.children, one.kind === "bold" ? "bold" : weight);
  });
}

/** One loop with its numbers beside it: those that a closure shares are made anew at each letter. */
function countParagraph(runs: readonly Run[], lineWidth: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (const { text, weight = "plain" } of [...runs, wordEnd]) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== space) {
        const isPair = isHigh(code) && isLow(text.charCodeAt(at + 1));
        if (isPair) at++;
        const own = isPair ? full : widthOf(code);
        word += weight === "code" ? monospace : own * (weight === "bold" ? bolder : 1);
        continue;
      }
      if (used > 0 && used + word > lineWidth) {
        lines++;
        used = 0;
      }
      for (; word > lineWidth; word -= lineWidth) lines++;
      used += word + spaceWidth;
      word = 0;
    }
  }
  return lines;
}

const wordEnd: Run = { text: " " };
const space = 32;
const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

const monospace = 0.66;
const bolder = 1.08;
const spaceWidth = 0.28;
const lowercase = 0.56;
const narrow = 0.3;
const capital = 0.68;
const wide = 0.88;
const full = 1.15;

function widthOf(code: number): number {
  if (code < widths.length) return widths[code] ?? lowercase;
  return (code >= 0x1100 && code < 0xd800) || code >= 0xe000 ? full : 0.62;
}

const widths = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if ("iljtfr.,:;'|!()[]I-`".includes(char)) return narrow;
  if ("mwMW@%&".includes(char)) return wide;
  if (/[A-Z0-9]/.test(char)) return capital;
  return char === " " ? spaceWidth : lowercase;
});
