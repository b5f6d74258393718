export type Role = "customer" | "interviewer" | "staff";

/** A line of a transcript: who is named at its start, and where what was said begins. */
export type Line = {
  start: number;
  end: number;
  speaker: string | null;
  /** the name stands on the line alone; a label of its own, as a heading may look like it */
  isAlone: boolean;
  /** behind a time stamp */
  said: number;
  /** behind stamp and label */
  body: number;
};

const INTERVIEWER =
  /^(?:h|haast(?:attelija)?|haastis|interviewer|int|iv|i|q|k|kysymys|kysyjä|question|moderaattori|moderator|mod|facilitator|fasilitaattori|tutkija|researcher|res|vetäjä|host|ohjaaja)$/;
const STAFF =
  /^(?:.*\b)?(?:agent|asiakaspalvelu|asiakaspalvelija|aspa|asiakasneuvoja|neuvoja|virkailija|myyjä|tuki|tukihenkilö|support|helpdesk|service|operator|advisor|adviser|representative|rep|staff|employee|bot|botti|chatbot|chatbotti|assistant|system|järjestelmä|hoitaja|lääkäri|työntekijä)$/;
const CUSTOMER =
  /^(?:v|vast|vastaaja|vastaus|haastateltava|a|answer|p|r|respondent|participant|interviewee|osallistuja|asiakas|customer|client|käyttäjä|user|visitor|vierailija|kuluttaja|guest|me|minä|potilas|patient|asukas)$/;

const alone = "\n";

/** The speaker of a line as counted: a name alone on its line is another label than "name:". */
export function labelOf(line: Line): string {
  return (line.isAlone ? alone : "") + key(line.speaker ?? "");
}

/** Names on lines of their own speak when at least two of them take turns. */
function headings(counts: Map<string, number>, isTalk: boolean): Set<string> {
  const found = [...counts]
    .filter(
      ([label, n]) => label.startsWith(alone) && (n >= 2 || knownRole(label.slice(1)) !== null),
    )
    .map(([label]) => label);
  const turns = found.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  return new Set(isTalk && found.length >= 2 && turns >= 3 ? found : []);
}

/** Which labels are speakers: known words, or names that come back; "Huom:" once is not a speaker. */
export function speakersOf(lines: Line[], sourceType: string): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.speaker !== null) counts.set(labelOf(line), (counts.get(labelOf(line)) ?? 0) + 1);
  }
  const isTalk = ["interview", "focus_group", "chat", "support"].includes(sourceType);
  const spoken = [...counts].filter(([label]) => !label.startsWith(alone));
  const known = spoken.filter(([label]) => knownRole(label) !== null);
  const isDialogue =
    known.length >= 2 ||
    (isTalk && known.length === 1 && spoken.length >= 2) ||
    spoken.filter(([, n]) => n >= 2).length >= 2;
  const speakers = headings(counts, isTalk);
  for (const [label, count] of spoken) {
    if (knownRole(label) !== null && (isTalk || isDialogue || label.length > 1))
      speakers.add(label);
    else if (looksLikeName(label) && (count >= 2 || (isTalk && isDialogue))) speakers.add(label);
  }
  return speakers;
}

export function rolesOf(
  text: string,
  lines: Line[],
  speakers: Set<string>,
  sourceType: string,
): Map<string, Role> {
  const roles = new Map<string, Role>();
  // "H1, H2, …" are interviewees where a moderator or several numbered ones speak.
  for (const label of speakers) {
    const role = knownRole(label.replace(alone, ""));
    if (role && !isUnnamed(label)) roles.set(label.replace(alone, ""), role);
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
    if (line.speaker === null || !speakers.has(labelOf(line))) continue;
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

/** "Speaker 2" may be anyone, the interviewer too. */
function isUnnamed(label: string): boolean {
  return /^\n?(?:speaker|puhuja) ?\d{1,2}$/.test(label);
}

function hasInterviewer(roles: Map<string, Role>): boolean {
  return [...roles.values()].includes("interviewer");
}

export function knownRole(label: string): Role | null {
  const bare = label.replace(/\([^)]*\)/g, "").trim();
  const inside = /\(([^)]*)\)/.exec(label)?.[1]?.trim();
  if (inside && STAFF.test(inside)) return "staff";
  if (INTERVIEWER.test(bare)) return "interviewer";
  if (
    /^(?:q|kysymys|question|haastattelija|interviewer|moderaattori|moderator) ?\d{1,2}$/.test(bare)
  )
    return "interviewer";
  if (
    /^(?:v|p|r|a|u|haastateltava|vastaaja|vastaus|answer|osallistuja|participant|respondent|asiakas|customer|user|speaker|puhuja|h) ?\d{1,2}$/.test(
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

export function key(label: string): string {
  return label.normalize("NFC").toLowerCase().trim();
}
