const FORMAT = /^\uFEFF?WEBVTT|^\d+[ \t]*\r?\n\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3}[ \t]*-->/m;
const HEADER = /^\uFEFF?(?:WEBVTT|NOTE|STYLE|REGION|Kind:|Language:)/;
const VOICE = /^\s*<v(?:\.[\w.]+)?\s+([^>]+)>/;
const TAG = /<\/?(?!v[\s.])[a-z][^<>\n]{0,40}>|<\d{1,2}:[\d:.]+>/g;
const OPENS = /^\s*(?:[-–—]\s|\p{Lu}[\p{L} .'-]{0,30}:\s)/u;
const ENDED = /[.!?…:]["”»)\]]*\s*$/u;

export function isSubtitles(text: string): boolean {
  return FORMAT.test(text.slice(0, 2_000));
}

type Speech = { start: number; end: number; voice: string | null; tagEnd: number };

/**
 * Subtitles (.vtt, .srt) with spaces for their times, numbers and tags, as long as before: offsets
 * stay. A sentence that goes on in the next cue stands on one line; other lines stay apart.
 */
export function withoutTimes(text: string): string {
  if (!isSubtitles(text)) return text;
  let out = "";
  let at = 0;
  let last: Speech | undefined;
  for (const line of speechOf(text)) {
    const isSame = last !== undefined && (line.voice === null || line.voice === last.voice);
    const goesOn =
      last !== undefined &&
      isSame &&
      !ENDED.test(text.slice(last.start, last.end)) &&
      !OPENS.test(text.slice(line.tagEnd, line.end));
    const gap = line.start - at;
    out += last === undefined || goesOn || gap === 0 ? " ".repeat(gap) : `\n${" ".repeat(gap - 1)}`;
    out += goesOn ? " ".repeat(line.tagEnd - line.start) : text.slice(line.start, line.tagEnd);
    out += text.slice(line.tagEnd, line.end).replace(TAG, (tag) => " ".repeat(tag.length));
    at = line.end;
    last = { ...line, voice: line.voice ?? last?.voice ?? null };
  }
  return out + " ".repeat(text.length - at);
}

/** Subtitles as the transcript they are of: a line a sentence, names before what they say. */
export function transcriptOf(text: string): string {
  if (!isSubtitles(text)) return text;
  return withoutTimes(text)
    .split("\n")
    .map((line) => line.replace(/^\s*<v(?:\.[\w.]+)?\s+([^>]+)>/, "$1: "))
    .map((line) => line.replace(/[ \t\r]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function speechOf(text: string): Speech[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
  }));
  return lines.flatMap(({ start, end, raw }, index) => {
    const isNumber = /^\s*\d+\s*$/.test(raw) && (lines[index + 1]?.raw.includes("-->") ?? false);
    if (raw.trim() === "" || isNumber || raw.includes("-->") || HEADER.test(raw)) return [];
    const voice = VOICE.exec(raw);
    return [{ start, end, voice: voice?.[1] ?? null, tagEnd: start + (voice?.[0].length ?? 0) }];
  });
}
