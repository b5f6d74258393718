/**
 * Lines that a text takes when broken at spaces, and inside words that are wider than a line; without
 * a screen, for canvas, thumbnail, SVG and PDF must agree and the server has no fonts. Widths are
 * those of Inter in a few classes, a little on the wide side.
 */
export function countLines(text: string, width: number, fontSize: number): number {
  const lineWidth = width / fontSize;
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += countParagraph(paragraph, lineWidth);
  return lines;
}

function countParagraph(paragraph: string, lineWidth: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  const endWord = () => {
    if (used > 0 && used + word > lineWidth) {
      lines++;
      used = 0;
    }
    for (; word > lineWidth; word -= lineWidth) lines++;
    used += word;
    word = 0;
  };
  for (const char of paragraph) {
    if (char !== " ") {
      word += charWidth(char);
      continue;
    }
    endWord();
    used += spaceWidth;
  }
  endWord();
  return lines;
}

const spaceWidth = 0.28;
const lowercase = 0.56;
const narrow = 0.3;
const capital = 0.68;
const wide = 0.88;
const full = 1.15;

function charWidth(char: string): number {
  const code = char.charCodeAt(0);
  if (code < widths.length) return widths[code] ?? lowercase;
  if (code >= 0x1100 && code < 0xd800) return full;
  return char.length > 1 || code >= 0xe000 ? full : 0.62;
}

const widths = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if ("iljtfr.,:;'|!()[]I-`".includes(char)) return narrow;
  if ("mwMW@%&".includes(char)) return wide;
  if (/[A-Z0-9]/.test(char)) return capital;
  return char === " " ? spaceWidth : lowercase;
});
