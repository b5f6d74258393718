import { emptyContent } from "#domain/map/commands/card.ts";
import { maxProse, maxSet, maxTitle } from "#domain/map/document.ts";
import type { Card, JourneyMap, Place } from "#domain/map/journey-map.ts";
import { colourCount, type LaneType, type Zone } from "#domain/map/kinds.ts";
import { defaultZone } from "#domain/map/lane-type.ts";
import { type LibraryKind, type MapFile, mapFileFormat, mapFileVersion } from "./map-file.ts";
import { createProblemLog, type ProblemLog, type Problems } from "./sheet/problem.ts";

/**
 * A map that is proposed and not made yet: a map file, whose libraries hold the names that were read
 * (their ids mean nothing outside it), with what was wrong and what there was that a map has no place for.
 */
export type Draft = { file: MapFile; problems: Problems; lost: readonly Loss[] };

/** What a format has and the other side has no place for, and how many. */
export const lossKinds = [
  "comments",
  "pictures",
  "connections",
  "spans",
  "tags",
  "colours",
  "statuses",
  "owners",
  "lenses",
  "channels",
  "teams",
  "moments",
  "descriptions",
  "parked",
  "emptyCards",
  "cards",
  "feelings",
  "personas",
  "lanes",
  "laneKinds",
  "zones",
  "required",
  "unnamed",
  "quotations",
  "evidence",
  "header",
  "legend",
  "severities",
  "dueDates",
  "votes",
  "authors",
  "frames",
  "times",
  "other",
] as const;
export type LossKind = (typeof lossKinds)[number];
export type Loss = { kind: LossKind; count: number };

/** Of many counts those that are not nothing. */
export function losses(counts: Partial<Record<LossKind, number>>): Loss[] {
  return lossKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** More is no map that anybody can look at, and beyond what one document may hold. */
export const draftLimits = { steps: 500, lanes: 200, cards: 9_000 };

export type DraftLanguage = "fi" | "en";

export type DraftBuilder = ReturnType<typeof startDraft>;

/** Puts a map together piece by piece, in order; whatever is too long or too many is cut and told. */
export function startDraft({
  title,
  language,
  log = createProblemLog(),
}: {
  title: string;
  language: DraftLanguage;
  log?: ProblemLog;
}) {
  const phases: JourneyMap["phases"] = [];
  const steps: JourneyMap["steps"] = [];
  const lanes: JourneyMap["lanes"] = [];
  const cards: Card[] = [];
  const edges: JourneyMap["edges"] = [];
  const curve = new Map<string, JourneyMap["curve"][number]>();
  const personaIds = new Set<string>();
  const libraries: MapFile["libraries"] = {
    personas: {},
    channels: {},
    teams: {},
    tags: {},
    people: {},
  };
  const ids = new Map<string, string>();
  let count = 0;
  const counts: Partial<Record<LossKind, number>> = {};
  const header = { title: cut(title, maxTitle, "title-cut", "") };

  function cut(text: string, most: number, code: "title-cut" | "text-cut", at: string): string {
    if (text.length <= most) return text;
    log.add(code, at, text);
    return text.slice(0, most);
  }
  // ":" is in no id that the program mints: what has such a one here is new
  const newId = () => `n:${++count}`;
  const line = (text: string, at: string) =>
    cut(text.replaceAll(/\s+/g, " ").trim(), maxTitle, "title-cut", at);

  return {
    log,
    newId,
    phase(name: string, at = ""): string {
      const id = newId();
      phases.push({ id, title: line(name, at) });
      return id;
    },
    /** null when there are too many */
    step(phaseId: string, name: string, at = ""): string | null {
      if (steps.length >= draftLimits.steps) {
        log.add("too-many-steps", at, name);
        return null;
      }
      const id = newId();
      steps.push({
        id,
        phaseId,
        title: line(name, at),
        description: "",
        channels: [],
        teamId: null,
        momentOfTruth: false,
      });
      return id;
    },
    lane(type: LaneType, name: string, { zone, at = "" }: { zone?: Zone; at?: string } = {}) {
      if (lanes.length >= draftLimits.lanes) {
        log.add("too-many-lanes", at, name);
        return null;
      }
      const id = newId();
      lanes.push({ id, type, title: line(name, at), zone: zone ?? defaultZone(type) });
      return id;
    },
    card(
      place: Place,
      content: Partial<Omit<Card, "place">> & { text: string },
      at = "",
    ): string | null {
      if (cards.length >= draftLimits.cards) {
        log.add("too-many-cards", at, content.text);
        return null;
      }
      const text = cut(content.text, maxProse, "text-cut", at);
      const id = content.id ?? newId();
      cards.push({ ...emptyContent, ...content, id, text, place });
      return id;
    },
    edge(edge: Omit<JourneyMap["edges"][number], "id">): void {
      edges.push({ ...edge, id: newId() });
    },
    feeling(laneId: string, stepId: string, value: number, persona = ""): void {
      const personaId = persona === "" ? null : nameId("personas", persona);
      if (persona !== "" && personaId === null) return;
      if (personaId !== null) personaIds.add(personaId);
      curve.set(`${laneId}|${stepId}|${personaId}`, { laneId, stepId, personaId, value });
    },
    persona(name: string): void {
      const id = nameId("personas", name);
      if (id !== null) personaIds.add(id);
    },
    channels(stepId: string, names: readonly string[], at = ""): void {
      const step = steps.find(({ id }) => id === stepId);
      if (!step) return;
      const all = new Set([
        ...step.channels,
        ...names.flatMap((name) => nameId("channels", name) ?? []),
      ]);
      if (all.size > maxSet) log.add("too-many-names", at);
      step.channels = [...all].slice(0, maxSet);
    },
    team(stepId: string, name: string, at = ""): void {
      const step = steps.find(({ id }) => id === stepId);
      const id = nameId("teams", name);
      if (!step || id === null || step.teamId === id) return;
      if (step.teamId === null) step.teamId = id;
      else log.add("second-team", at, name);
    },
    changeStep(stepId: string, change: { description?: string; momentOfTruth?: boolean }, at = "") {
      const step = steps.find(({ id }) => id === stepId);
      if (!step) return;
      const { description } = change;
      Object.assign(step, change);
      if (description !== undefined) step.description = cut(description, maxProse, "text-cut", at);
    },
    nameId,
    /** tells that something has no place on a map */
    lose(kind: LossKind, by = 1): void {
      counts[kind] = (counts[kind] ?? 0) + by;
    },
    setTitle(text: string): void {
      header.title = line(text, "");
    },
    setHeader(change: Partial<MapFile["header"]>): void {
      Object.assign(header, change);
    },
    lanes,
    steps,
    phases,
    cards,
    done(): Draft {
      const [phaseId = this.phase("")] = phases.map(({ id }) => id);
      // every phase has a step (M2)
      for (const { id } of phases)
        if (!steps.some((step) => step.phaseId === id)) this.step(id, "");
      if (steps.length === 0) this.step(phaseId, "");
      const order = new Map(phases.map(({ id }, i) => [id, i]));
      const places = (id: string) => order.get(id) ?? 0;
      const file: MapFile = {
        format: mapFileFormat,
        version: mapFileVersion,
        libraries,
        header: {
          subject: "",
          scenario: "",
          goal: "",
          scopeStart: "",
          scopeEnd: "",
          state: "as-is",
          language,
          ownerId: null,
          reviewDate: null,
          legend: Array(colourCount).fill(""),
          isLocked: false,
          horizonStepId: null,
          ...header,
          personaIds: [...personaIds].slice(0, maxSet),
        },
        phases,
        steps: steps.toSorted((a, b) => places(a.phaseId) - places(b.phaseId)),
        lanes: inZones(lanes),
        cards,
        edges,
        curve: [...curve.values()],
        images: {},
      };
      return { file, problems: log.all(), lost: losses(counts) };
    },
  };

  function nameId(kind: LibraryKind, given: string): string | null {
    const name = given.replaceAll(/\s+/g, " ").trim().slice(0, 80);
    if (name === "") return null;
    const key = `${kind} ${name.toLocaleLowerCase("fi")}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = newId();
    ids.set(key, id);
    libraries[kind][id] = name;
    return id;
  }
}

/** Rows stand in the order of their zones (M4). */
function inZones(lanes: JourneyMap["lanes"]): JourneyMap["lanes"] {
  const order = ["customer", "frontstage", "backstage", "support"];
  return lanes.toSorted((a, b) => order.indexOf(a.zone) - order.indexOf(b.zone));
}
