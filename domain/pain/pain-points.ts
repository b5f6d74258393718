import { closureOf } from "./closure.ts";
import { clusterExcerpts } from "./cluster.ts";
import {
  type Finding,
  type HeardNote,
  isCustomer,
  isNamed,
  type Mention,
  personOf,
} from "./evidence.ts";
import { inheritIds, type KnownPoint, type PlaceOf } from "./identity.ts";
import { inOrder } from "./in-order.ts";
import { audienceOf, type HeardPerson, type ScoreParts, scorePain } from "./score.ts";
import type { ScoreRule } from "./scoring.ts";
import { settledGroups } from "./settled.ts";
import { titleOf } from "./title.ts";

export type ExcerptLink = { a: string; b: string; kind: "must" | "cannot" };

export type ExistingPoint = KnownPoint & {
  title: string;
  isTitleHeld: boolean;
  stepId: string | null;
  isStepHeld: boolean;
};

export type PainPoint = {
  /** inherited (decision 18), or null: the caller mints one */
  id: string | null;
  kind: "pain" | "gain";
  title: string;
  isTitleHeld: boolean;
  stepId: string | null;
  isStepHeld: boolean;
  status: "open" | "dismissed";
  isTouched: boolean;
  score: number;
  parts: ScoreParts;
  /** share of members a person has confirmed or corrected */
  reviewedShare: number;
  /** the excerpt the title was taken from */
  representativeId: string;
  /** worst first */
  excerptIds: string[];
  /** distinct people who report it, as personOf() spells them */
  people: string[];
};

export type PainPoints = {
  /** pains and gains together, worst (or best) first */
  points: PainPoint[];
  /** known points a person touched that no excerpt speaks for any more */
  unsupported: string[];
  /** known points to delete */
  gone: string[];
  /** the steps whose passages were grouped anew (null = the tray), per kind */
  regrouped: { kind: "pain" | "gain"; stepId: string | null }[];
};

export type PainPointsInput = {
  /** every note linked to the map that has text */
  notes: HeardNote[];
  findings: Finding[];
  /** the step a finding is placed on, null = in the tray */
  stepOf: (findingId: string) => string | null;
  links: ExcerptLink[];
  existing: ExistingPoint[];
  /** titles prefer a quotation in this language */
  language?: "fi" | "en";
  /** left out: as usual */
  rule?: ScoreRule;
  /** notes came or went, passages were judged, groups were corrected: steps without a change keep theirs */
  isIncremental?: boolean;
};

/** From excerpts, placements, a person's links and what was known before to ranked pain points. */
export function findPainPoints(input: PainPointsInput): PainPoints {
  const notes = new Map(input.notes.map((note) => [note.id, note]));
  const heard = audienceOf(heardPeople(input.notes, input.findings));
  const ofCustomers = input.findings.filter((finding) => {
    const note = notes.get(finding.noteId);
    return note && isCustomer(note);
  });
  const counted = inOrder(ofCustomers, notes);
  const places = new Map(counted.map(({ id }, place) => [id, place]));
  const placeOf: PlaceOf = (id) => places.get(id) ?? counted.length;
  const regrouped: PainPoints["regrouped"] = [];
  const groups = (["pain", "gain"] as const).flatMap((kind) =>
    groupsOf(counted, kind, { ...input, placeOf }, (stepId) =>
      regrouped.push({ kind, stepId }),
    ).map((members) => ({ kind, members })),
  );
  const inheritance = inheritIds(
    groups.map(({ kind, members }) => ({ kind, excerptIds: members.map((m) => m.id) })),
    input.existing,
    placeOf,
  );
  const known = new Map(input.existing.map((point) => [point.id, point]));
  const points = groups.map(({ kind, members }, index): PainPoint => {
    const id = inheritance.ids[index] ?? null;
    const before = id === null ? undefined : known.get(id);
    // A title quotes somebody: only who allows it. Nobody does: it stays empty.
    const speaking = members.filter((member) => member.isQuotable !== false);
    const { title, representativeId } =
      speaking.length > 0
        ? titleOf(speaking, input.language)
        : { title: "", representativeId: titleOf(members, input.language).representativeId };
    const mentions = members.flatMap((member) => mentionOf(member, notes));
    const { score, parts } = scorePain(mentions, heard, input.rule);
    return {
      id,
      kind,
      title: before?.isTitleHeld ? before.title : title,
      isTitleHeld: before?.isTitleHeld ?? false,
      stepId: before?.isStepHeld ? before.stepId : homeOf(members, input.stepOf),
      isStepHeld: before?.isStepHeld ?? false,
      status: before?.status === "dismissed" ? "dismissed" : "open",
      isTouched: before?.isTouched ?? false,
      score,
      parts,
      reviewedShare: members.filter((member) => member.isReviewed).length / members.length,
      representativeId,
      excerptIds: [...members].sort(worstFirst).map((member) => member.id),
      people: [...new Set(mentions.map((mention) => mention.person))].sort(),
    };
  });
  points.sort(
    (a, b) =>
      b.score - a.score ||
      b.parts.people - a.parts.people ||
      b.parts.severity - a.parts.severity ||
      placeOf(a.representativeId) - placeOf(b.representativeId),
  );
  const { unsupported, gone } = inheritance;
  return { points, unsupported, gone, regrouped };
}

/** Every customer heard, per kind of source, whatever they said. */
export function heardPeople(notes: HeardNote[], findings: Finding[]): HeardPerson[] {
  const speakers = new Map<string, { people: Set<string>; hasOwn: boolean }>();
  for (const finding of findings) {
    const entry = speakers.get(finding.noteId) ?? { people: new Set<string>(), hasOwn: false };
    speakers.set(finding.noteId, entry);
    if (finding.participantId) entry.people.add(`participant:${finding.participantId}`);
    else entry.hasOwn = true;
  }
  return notes.filter(isCustomer).flatMap((note) => {
    const entry = speakers.get(note.id);
    const people = [...(entry?.people ?? [])];
    if (people.length === 0 || entry?.hasOwn) people.push(personOf(note));
    return people.map((person) => ({
      person,
      isNamed: isNamed(person),
      sourceType: note.sourceType,
    }));
  });
}

/** Clusters within each step, then what a person joined across steps is joined. */
function groupsOf(
  findings: Finding[],
  kind: "pain" | "gain",
  input: PainPointsInput & { placeOf: PlaceOf },
  onRegroup: (stepId: string | null) => void,
): Finding[][] {
  const { must, cannot } = closureOf(
    input.links.filter((link) => link.kind === "must").map(endsOf),
    input.links.filter((link) => link.kind === "cannot").map(endsOf),
  );
  const known = input.existing.filter((point) => point.kind === kind && point.status !== "merged");
  const before = known.map((point) => point.excerptIds);
  const bound = new Set(must.flat());
  const boundHere = new Set<string>();
  const bySteps = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    if (finding.label !== kind) continue;
    const stepId = input.stepOf(finding.id);
    const members = bySteps.get(stepId) ?? [];
    members.push(finding);
    bySteps.set(stepId, members);
    if (bound.has(finding.id)) boundHere.add(finding.id);
  }
  const isBound = (id: string) => boundHere.has(id);
  const groups = [...bySteps].flatMap(([stepId, members]) => {
    const settled = input.isIncremental ? settledGroups(members, known, isBound) : null;
    if (settled) return settled;
    onRegroup(stepId);
    return clusterExcerpts(members, { must, cannot }, { before });
  });
  const byPlace = (a: Finding, b: Finding) => input.placeOf(a.id) - input.placeOf(b.id);
  return joinAcross(groups, must)
    .map((members) => members.sort(byPlace))
    .sort((a, b) => b.length - a.length || (a[0] && b[0] ? byPlace(a[0], b[0]) : 0));
}

function joinAcross(groups: Finding[][], must: (readonly [string, string])[]): Finding[][] {
  const owner = new Map<string, Finding[]>();
  for (const group of groups) for (const member of group) owner.set(member.id, group);
  for (const [a, b] of must) {
    const [first, second] = [owner.get(a), owner.get(b)];
    if (!first || !second || first === second) continue;
    for (const member of second.splice(0)) {
      first.push(member);
      owner.set(member.id, first);
    }
  }
  return groups.filter((group) => group.length > 0);
}

/** The step most people speak of; ties go to the one named first. */
function homeOf(members: Finding[], stepOf: (id: string) => string | null): string | null {
  const counts = new Map<string | null, number>();
  for (const member of members) {
    const stepId = stepOf(member.id);
    counts.set(stepId, (counts.get(stepId) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function mentionOf(member: Finding, notes: Map<string, HeardNote>): Mention[] {
  const note = notes.get(member.noteId);
  if (!note) return [];
  const person = personOf(note, member);
  return [
    {
      person,
      isNamed: isNamed(person),
      sourceType: note.sourceType,
      date: note.date,
      severity: strengthOf(member),
    },
  ];
}

/** Pains carry their severity; a gain's strength is counted on the same scale, up to 3. */
export function strengthOf(member: Pick<Finding, "label" | "severity" | "intensity">): number {
  if (member.label === "pain") return Math.max(1, member.severity);
  return Math.min(3, Math.max(1, Math.round(member.intensity)));
}

function worstFirst(a: Finding, b: Finding): number {
  return strengthOf(b) - strengthOf(a) || Math.max(b.pain, b.gain) - Math.max(a.pain, a.gain);
}

function endsOf({ a, b }: ExcerptLink): readonly [string, string] {
  return [a, b];
}
