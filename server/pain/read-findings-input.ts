import { and, asc, eq, ne } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { excerptLinks, painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import { type Finding, toldAs } from "#domain/pain/evidence.ts";
import type { ExistingPoint } from "#domain/pain/pain-points.ts";
import { stepsOf } from "#domain/pain/steps-of.ts";
import { attachedNodes, cardSteps } from "../evidence/attached-steps.ts";
import { isSpokenBy, visibleNotes } from "../evidence/scope.ts";
import type { FindingsInput } from "./find-findings.ts";
import { readRule } from "./scoring/read-scoring.ts";

/** Everything that decides a map's pain points, as it stands in the database. */
export async function readFindingsInput(
  read: Tx,
  { mapId, today }: { mapId: string; today: string },
): Promise<FindingsInput> {
  const [map] = await read.select().from(maps).where(eq(maps.id, mapId));
  const workspaceId = map?.workspaceId ?? "";
  const onMap = and(eq(noteMaps.mapId, mapId), visibleNotes(workspaceId));
  const steps = await read
    .select({ id: nodes.id })
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), eq(nodes.kind, "step")))
    .orderBy(asc(nodes.position));
  const stepIds = steps.map(({ id }) => id);

  const heard = await read
    .select({
      id: notes.id,
      sourceType: notes.sourceType,
      voice: notes.voice,
      participantId: notes.participantId,
      personaId: notes.personaId,
      date: notes.date,
    })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    // Rating-only rows have nothing to say of any step.
    .where(and(onMap, ne(notes.text, "")))
    .orderBy(asc(notes.id));
  const found = await read
    .select({
      excerpt: excerpts,
      stepId: placements.stepId,
      by: placements.by,
      consent: notes.consent,
      notePersona: notes.personaId,
      personConsent: participants.consent,
      speakerPersona: participants.personaId,
    })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .innerJoin(excerpts, eq(excerpts.noteId, notes.id))
    .leftJoin(placements, and(eq(placements.excerptId, excerpts.id), eq(placements.mapId, mapId)))
    .leftJoin(participants, isSpokenBy())
    .where(and(onMap, eq(excerpts.hasLostPlace, false)))
    .orderBy(asc(excerpts.noteId), asc(excerpts.start), asc(excerpts.id));

  const cards = (await cardSteps(read, [mapId])).get(mapId) ?? new Map();
  const places = { steps: new Set(stepIds), cards };
  const attached = await attachedNodes(read, mapId);
  const lies = (id: string, placed: string | null) =>
    stepsOf(places, { placed, attached: attached.get(id) ?? [] });
  return {
    language: map?.header.language === "fi" ? "fi" : "en",
    stepIds,
    notes: heard,
    findings: found.map(
      ({ excerpt, by, consent, personConsent, ...persona }): Finding => ({
        id: excerpt.id,
        noteId: excerpt.noteId,
        participantId: excerpt.participantId,
        personaId: toldAs(excerpt.personaId, persona.notePersona, persona.speakerPersona),
        start: excerpt.start,
        end: excerpt.end,
        text: excerpt.text,
        language: excerpt.language,
        label: excerpt.label,
        pain: excerpt.pain,
        gain: excerpt.gain,
        valence: excerpt.valence,
        intensity: excerpt.intensity,
        severity: excerpt.severity,
        cues: excerpt.cues,
        isReviewed: excerpt.labelledAt !== null || by === "person",
        isQuotable: isQuotable({ note: consent, person: personConsent }),
      }),
    ),
    steps: new Map(found.map(({ excerpt: { id }, stepId }) => [id, lies(id, stepId)])),
    links: await linksOf(read, mapId),
    existing: await existingPoints(read, mapId),
    rule: await readRule(read, { workspaceId, today }),
  };
}

async function linksOf(read: Tx, mapId: string): Promise<FindingsInput["links"]> {
  return read
    .select({ a: excerptLinks.excerptA, b: excerptLinks.excerptB, kind: excerptLinks.kind })
    .from(excerptLinks)
    .where(eq(excerptLinks.mapId, mapId))
    .orderBy(asc(excerptLinks.excerptA), asc(excerptLinks.excerptB));
}

async function existingPoints(read: Tx, mapId: string): Promise<ExistingPoint[]> {
  const points = await read
    .select()
    .from(painPoints)
    .where(eq(painPoints.mapId, mapId))
    .orderBy(asc(painPoints.id));
  const members = await read
    .select({ pointId: painPointExcerpts.painPointId, excerptId: painPointExcerpts.excerptId })
    .from(painPointExcerpts)
    .innerJoin(painPoints, eq(painPoints.id, painPointExcerpts.painPointId))
    .where(eq(painPoints.mapId, mapId));
  const byPoint = new Map<string, string[]>();
  for (const { pointId, excerptId } of members) {
    const ids = byPoint.get(pointId) ?? [];
    byPoint.set(pointId, ids);
    ids.push(excerptId);
  }
  return points.map(({ id, kind, status, isTouched, title, isTitleHeld, stepId, isStepHeld }) => ({
    id,
    kind,
    status,
    isTouched,
    title,
    isTitleHeld,
    stepId,
    isStepHeld,
    excerptIds: byPoint.get(id) ?? [],
  }));
}
