export type Turn = {
  /** [start, end) of what was said, without the label and timestamps */
  start: number;
  end: number;
  speaker: string | null;
  role: Role;
};

export type Role = "customer" | "interviewer" | "staff";

const INTERVIEWER =
  /^(?:h|haast(?:attelija)?|haastis|interviewer|int|iv|i|q|k|kysymys|kysyjä|question|moderaattori|moderator|mod|facilitator|fasilitaattori|tutkija|researcher|res|vetäjä|host|ohjaaja)$/;
const STAFF =
  /^(?:.*\b)?(?:agent|asiakaspalvelu|asiakaspalvelija|aspa|asiakasneuvoja|neuvoja|virkailija|myyjä|tuki|tukihenkilö|support|helpdesk|service|operator|advisor|adviser|representative|rep|staff|employee|bot|botti|chatbot|chatbotti|assistant|system|järjestelmä|hoitaja|lääkäri|työntekijä)$/;
const CUSTOMER =
  /^(?:v|vast|vastaaja|vastaus|haastateltava|a|answer|p|r|respondent|participant|interviewee|osallistuja|asiakas|customer|client|käyttäjä|user|visitor|vierailija|kuluttaja|guest|me|minä|potilas|patient|asukas)$/;

const TIMESTAMP_LINE = /^\s*(?:\d+\s*)?$|-->/;
const STAMP =
  /^(?:\s*[[(]?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?\s*[\])]?\s*[-–]?\s*|\s*\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+(?:klo\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?\s*[-–]?\s*)/;
const LABEL =
  /^\s*(?:[-–*•]\s+)?(?:\*\*)?([\p{L}][\p{L}\p{M}\p{N} .'_/()-]{0,38}?)(?:\*\*)?\s*:(?:\*\*)?(?=\s|$)/u;
const VOICE = /^\s*<v(?:\.[\w.]+)?\s+([^>]+)>/;

type Line = {
  start: number;
  end: number;
  speaker: string | null;
  body: number;
};

/** Speaker turns of a transcript, chat or questionnaire; one turn without a speaker for plain text. */
export function turnsOf(text: string, sourceType: string): Turn[] {
  const isSubtitle = /^\uFEFF?WEBVTT|^\d+\s*\n\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3}\s*-->/m.test(
    text.slice(0, 2000),
  );
  const lines = linesOf(text, isSubtitle);
  const labels = speakersOf(lines, sourceType);
  const roles = rolesOf(text, lines, labels, sourceType);
  const turns: Turn[] = [];
  let speaker: string | null = null;
  for (const line of lines) {
    const isLabelled = line.speaker !== null && labels.has(key(line.speaker));
    if (isLabelled) speaker = line.speaker;
    const start = isLabelled || isStamped(text, line) ? line.body : line.start;
    const role = speaker === null ? "customer" : (roles.get(key(speaker)) ?? "customer");
    const last = turns.at(-1);
    if (last && !isLabelled && last.speaker === speaker && !isSubtitle && !isStamped(text, line)) {
      last.end = line.end;
    } else if (
      last &&
      isSubtitle &&
      !isLabelled &&
      last.speaker === speaker &&
      isGapless(text, last.end, start)
    ) {
      last.end = line.end;
    } else if (text.slice(start, line.end).trim() !== "") {
      turns.push({ start, end: line.end, speaker, role });
    }
  }
  return turns;
}

function linesOf(text: string, isSubtitle: boolean): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r|\u2028|\u2029/g;
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    if (isSubtitle && (TIMESTAMP_LINE.test(raw) || /^\uFEFF?(?:WEBVTT|NOTE\b|STYLE\b)/.test(raw)))
      return;
    const stamp = STAMP.exec(raw)?.[0].length ?? 0;
    const rest = raw.slice(stamp);
    const voice = VOICE.exec(rest);
    const label = voice ?? LABEL.exec(rest);
    lines.push({
      start,
      end,
      speaker: label?.[1]?.trim() ?? null,
      body: start + stamp + (label?.[0].length ?? 0),
    });
  };
  for (const match of text.matchAll(breaks)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

/** Which labels are speakers: known words, or names that come back; "Huom:" once is not a speaker. */
function speakersOf(lines: Line[], sourceType: string): Set<string> {
  const counts = new Map<string, number>();
  for (const { speaker } of lines) {
    if (speaker !== null) counts.set(key(speaker), (counts.get(key(speaker)) ?? 0) + 1);
  }
  const isTalk = ["interview", "focus_group", "chat", "support"].includes(sourceType);
  const known = [...counts.keys()].filter((label) => knownRole(label) !== null);
  const isDialogue = known.length >= 2 || [...counts.values()].filter((n) => n >= 2).length >= 2;
  const speakers = new Set<string>();
  for (const [label, count] of counts) {
    if (knownRole(label) !== null && (isTalk || isDialogue || label.length > 1))
      speakers.add(label);
    else if (looksLikeName(label) && (count >= 2 || (isTalk && isDialogue))) speakers.add(label);
  }
  return speakers;
}

function rolesOf(
  text: string,
  lines: Line[],
  speakers: Set<string>,
  sourceType: string,
): Map<string, Role> {
  const roles = new Map<string, Role>();
  // "H1, H2, …" are interviewees where a moderator or several numbered ones speak.
  for (const label of speakers) {
    const role = knownRole(label);
    if (role) roles.set(label, role);
  }
  if (roles.get("a") === "customer" && speakers.has("v") && !hasInterviewer(roles)) {
    roles.set("a", "staff");
  }
  if (speakers.size < 2 || hasInterviewer(roles) || [...roles.values()].includes("staff")) {
    return roles;
  }
  if (sourceType !== "interview" && sourceType !== "focus_group") return roles;
  // Nobody is named as the interviewer: it is the one whose turns are mostly questions.
  const asked = new Map<string, { questions: number; turns: number }>();
  for (const line of lines) {
    if (line.speaker === null || !speakers.has(key(line.speaker))) continue;
    const tally = asked.get(key(line.speaker)) ?? { questions: 0, turns: 0 };
    tally.turns += 1;
    if (/\?\s*$/.test(text.slice(line.body, line.end))) tally.questions += 1;
    asked.set(key(line.speaker), tally);
  }
  const asker = [...asked]
    .filter(([label, { questions, turns }]) => !roles.has(label) && questions / turns >= 0.6)
    .sort((a, b) => b[1].questions - a[1].questions)[0];
  if (asker) roles.set(asker[0], "interviewer");
  return roles;
}

function hasInterviewer(roles: Map<string, Role>): boolean {
  return [...roles.values()].includes("interviewer");
}

function knownRole(label: string): Role | null {
  const bare = label.replace(/\([^)]*\)/g, "").trim();
  const inside = /\(([^)]*)\)/.exec(label)?.[1]?.trim();
  if (inside && STAFF.test(inside)) return "staff";
  if (INTERVIEWER.test(bare)) return "interviewer";
  if (
    /^(?:v|p|r|a|u|haastateltava|vastaaja|osallistuja|participant|respondent|asiakas|customer|user|speaker|puhuja|h) ?\d{1,2}$/.test(
      bare,
    )
  ) {
    return "customer";
  }
  if (CUSTOMER.test(bare)) return "customer";
  if (STAFF.test(bare)) return "staff";
  return null;
}

function looksLikeName(label: string): boolean {
  return label.split(" ").length <= 3 && !/\d{3}/.test(label);
}

function isStamped(text: string, line: Line): boolean {
  return (
    line.speaker === null && line.body > line.start && STAMP.test(text.slice(line.start, line.end))
  );
}

function isGapless(text: string, end: number, start: number): boolean {
  // A subtitle cue that ends without a full stop goes on in the next one, but the timestamp between
  // them is no speech: they can only be one turn when nothing but white space lies between.
  return text.slice(end, start).trim() === "";
}

function key(label: string): string {
  return label.normalize("NFC").toLowerCase().trim();
}
