import { key, knownRole, type Line, labelOf, type Role, rolesOf, speakersOf } from "./speakers.ts";

export type Turn = {
  /** [start, end) of what was said, without the label and timestamps */
  start: number;
  end: number;
  speaker: string | null;
  role: Role;
};

const STAMP =
  /^(?:\s{0,8}[[(]?\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?\s?[\])]?\s?[-–]?\s?|\s{0,8}\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+(?:klo\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?\s?[-–]?\s?)/;
const LABEL =
  /^\s*(?:[-–*•]\s+)?(?:\*\*)?([\p{L}][\p{L}\p{M}\p{N} .'_/()-]{0,38}?)(?:\*\*)?\s{0,3}(?:[([]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[)\]]\s?)?:(?:\*\*)?(?=\s|$)/u;
/** "Tutkija – Miten meni?": a dash instead of a colon, only after a word that names a role. */
const DASHED = /^\s*([\p{L}]{4,20}(?: \d{1,2})?)\s[–—-]\s(?=\p{L})/u;
/** A name on a line of its own, with or without the time: what it says stands below. */
const ALONE =
  /^\s*(\p{Lu}[\p{L}\p{M}'.-]{0,24}(?: [\p{Lu}\p{N}][\p{L}\p{M}\p{N}'.-]{0,24}){0,2})(?:\s{1,4}[([]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp][Mm])?[)\]]?)?\s{0,8}$/u;
const VOICE = /^\s*<v(?:\.[\w.]+)?\s+([^>]+)>/;

/** Speaker turns of a transcript, chat or questionnaire; one turn without a speaker for plain text. */
export function turnsOf(text: string, sourceType: string): Turn[] {
  const lines = linesOf(text);
  const labels = speakersOf(lines, sourceType);
  const roles = rolesOf(text, lines, labels, sourceType);
  const turns: Turn[] = [];
  let speaker: string | null = null;
  let isOpened = false;
  for (const line of lines) {
    const isLabelled = line.speaker !== null && labels.has(labelOf(line));
    if (isLabelled) {
      speaker = line.speaker;
      isOpened = true;
    }
    const start = isLabelled ? line.body : line.said;
    const role = speaker === null ? "customer" : (roles.get(key(speaker)) ?? "customer");
    const last = turns.at(-1);
    const isGoingOn = !isOpened && last?.speaker === speaker && line.said === line.start;
    if (last && isGoingOn) last.end = line.end;
    else if (text.slice(start, line.end).trim() !== "") {
      turns.push({ start, end: line.end, speaker, role });
      isOpened = false;
    }
  }
  return turns;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r|\u2028|\u2029/g;
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const stamp = STAMP.exec(raw)?.[0].length ?? 0;
    const rest = raw.slice(stamp);
    const voice = VOICE.exec(rest);
    const label = voice ?? LABEL.exec(rest) ?? dashed(rest);
    const alone = label ? null : ALONE.exec(rest);
    lines.push({
      start,
      end,
      speaker: (label ?? alone)?.[1]?.trim() ?? null,
      isAlone: alone !== null,
      said: start + stamp,
      body: start + stamp + ((label ?? alone)?.[0].length ?? 0),
    });
  };
  for (const match of text.matchAll(breaks)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

function dashed(rest: string): RegExpExecArray | null {
  const found = DASHED.exec(rest);
  return found && knownRole(key(found[1] ?? "")) !== null ? found : null;
}
