import { z } from "zod";
import {
  cardSchema,
  headerSchema,
  type JourneyMap,
  journeyMapSchema,
} from "#domain/map/journey-map.ts";
import { colourCount, idPattern, schemaVersion } from "#domain/map/kinds.ts";
import { holdsCards } from "#domain/map/lane-type.ts";

/**
 * A journey map as one JSON file, lossless both ways. What belongs to the workspace (personas,
 * channels, teams, tags, people) is referred to by id and named in `libraries`, so that another
 * workspace can match it by name. Described in docs/formats/map-file.md.
 */
export const mapFileFormat = "polku-map";
export const mapFileVersion = 2;

const mostNames = 5_000;
const names = z
  .record(z.string().regex(idPattern), z.string().max(500))
  .refine((given) => Object.keys(given).length <= mostNames);

/** What version 1 did not know has a default, so that its files are read by the same schema. */
export const mapFileSchema = z.object({
  format: z.literal(mapFileFormat),
  version: z.literal([1, mapFileVersion]),
  libraries: z.object({
    personas: names,
    channels: names,
    teams: names,
    tags: names,
    people: names,
  }),
  header: headerSchema.extend({
    legend: headerSchema.shape.legend.default(() => Array(colourCount).fill("")),
    isLocked: headerSchema.shape.isLocked.default(false),
    horizonStepId: headerSchema.shape.horizonStepId.default(null),
  }),
  phases: journeyMapSchema.shape.phases,
  steps: journeyMapSchema.shape.steps,
  lanes: journeyMapSchema.shape.lanes,
  cards: z.array(
    cardSchema.extend({
      ownerId: cardSchema.shape.ownerId.default(null),
      status: cardSchema.shape.status.default(null),
      image: cardSchema.shape.image.default(null),
    }),
  ),
  edges: journeyMapSchema.shape.edges,
  curve: journeyMapSchema.shape.curve,
  /** WebP in base64, by the id that cards name */
  images: z.record(z.string().regex(idPattern), z.base64().max(14_000_000)).default({}),
});
export type MapFile = z.infer<typeof mapFileSchema>;

export const libraryKinds = ["personas", "channels", "teams", "tags", "people"] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** Bytes of pictures that a file carries in all; what is beyond is named by its id and left out. */
export const maxImageBytes = 12_000_000;

/** The workspace's name for an id, or null for one that it no longer knows. */
export type NameOf = (kind: LibraryKind, id: string) => string | null;

/** `images`: base64 by id, of the pictures that go along. */
export function exportMap(
  map: JourneyMap,
  { nameOf, images = {} }: { nameOf: NameOf; images?: Record<string, string> },
): MapFile {
  const used = usedIds(map);
  const named = (kind: LibraryKind) =>
    Object.fromEntries([...used[kind]].sort().map((id) => [id, nameOf(kind, id) ?? ""]));
  const { header, phases, steps, lanes, cards, edges, curve } = map;
  return {
    format: mapFileFormat,
    version: mapFileVersion,
    libraries: {
      personas: named("personas"),
      channels: named("channels"),
      teams: named("teams"),
      tags: named("tags"),
      people: named("people"),
    },
    header,
    phases,
    steps,
    lanes,
    cards,
    edges,
    curve,
    images,
  };
}

/** Ids of the pictures that a map's cards show. */
export function usedImages({ cards }: Pick<JourneyMap, "cards">): string[] {
  return [...new Set(cards.flatMap(({ image }) => image?.id ?? []))].sort();
}

/** The text of the file, one thing per line where it can be read, with a line end at its end. */
export function printMapFile(file: MapFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** This workspace's id for something that the file names, or null to leave it out. */
export type Match = (kind: LibraryKind, id: string, name: string) => string | null;

/**
 * The map that a file holds, with its library references matched to this workspace. `keepsEvidence`
 * is for a file that comes home: elsewhere the excerpts and pain points that cards point at do not exist.
 * `imageOf` is this workspace's id for a picture that came along.
 */
export function importMap(
  file: MapFile,
  {
    match,
    keepsEvidence,
    imageOf = (id) => id,
  }: { match: Match; keepsEvidence: boolean; imageOf?: (id: string) => string },
): JourneyMap {
  const matched = (kind: LibraryKind, id: string) =>
    match(kind, id, nameIn(file.libraries[kind], id));
  const one = (kind: LibraryKind, id: string | null) => (id === null ? null : matched(kind, id));
  const all = (kind: LibraryKind, ids: readonly string[]) => [
    ...new Set(ids.map((id) => matched(kind, id)).filter((id) => id !== null)),
  ];
  return {
    schemaVersion,
    header: {
      ...file.header,
      ownerId: one("people", file.header.ownerId),
      personaIds: all("personas", file.header.personaIds),
    },
    phases: file.phases,
    steps: file.steps.map((step) => ({
      ...step,
      channels: all("channels", step.channels),
      teamId: one("teams", step.teamId),
    })),
    lanes: file.lanes,
    cards: file.cards.map((card) => ({
      ...card,
      tags: all("tags", card.tags),
      ownerId: one("people", card.ownerId),
      image: card.image && { ...card.image, id: imageOf(card.image.id) },
      excerptId: keepsEvidence ? card.excerptId : null,
      painPointId: keepsEvidence ? card.painPointId : null,
    })),
    edges: file.edges,
    curve: file.curve.flatMap((point) => {
      const personaId = one("personas", point.personaId);
      // a persona that is left out takes its points along: they are not everyone's
      return point.personaId !== null && personaId === null ? [] : [{ ...point, personaId }];
    }),
  };
}

/** Only what the file says: an id such as "constructor" names nothing by itself. */
function nameIn(library: Record<string, string>, id: string): string {
  return (Object.hasOwn(library, id) ? library[id] : undefined) ?? "";
}

export type MapFileReason =
  | "too-large"
  | "not-json"
  | "not-a-map-file"
  | "file-too-new"
  | "malformed"
  | "duplicate-id"
  | "unknown-reference";
export type ParsedMapFile =
  | { ok: true; file: MapFile }
  | { ok: false; reason: MapFileReason; path: string };

/** `path` says where in the file it is, as in `steps.3.title`. */
export function parseMapFile(text: string): ParsedMapFile {
  if (text.length > maxFileLength) return { ok: false, reason: "too-large", path: "" };
  const json = parseJson(text);
  if (json === undefined) return { ok: false, reason: "not-json", path: "" };
  const kind = z
    .object({ format: z.literal(mapFileFormat), version: z.int().min(1) })
    .safeParse(json);
  if (!kind.success) return { ok: false, reason: "not-a-map-file", path: "" };
  if (kind.data.version > mapFileVersion)
    return { ok: false, reason: "file-too-new", path: "version" };
  const parsed = mapFileSchema.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join(".") ?? "";
    return { ok: false, reason: "malformed", path };
  }
  return findFault(parsed.data) ?? { ok: true, file: parsed.data };
}

const maxFileLength = 50_000_000;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function usedIds(map: JourneyMap): Record<LibraryKind, Set<string>> {
  const personas = map.curve.flatMap(({ personaId }) => (personaId === null ? [] : [personaId]));
  return {
    personas: new Set([...map.header.personaIds, ...personas]),
    channels: new Set(map.steps.flatMap(({ channels }) => channels)),
    teams: new Set(map.steps.flatMap(({ teamId }) => (teamId === null ? [] : [teamId]))),
    tags: new Set(map.cards.flatMap(({ tags }) => tags)),
    people: new Set(
      [map.header.ownerId, ...map.cards.map(({ ownerId }) => ownerId)].filter((id) => id !== null),
    ),
  };
}

type Fault = Extract<ParsedMapFile, { ok: false }>;

function findFault(file: MapFile): Fault | null {
  const seen = new Set<string>();
  for (const part of ["phases", "steps", "lanes", "cards", "edges"] as const)
    for (const [i, { id }] of file[part].entries()) {
      if (seen.has(id)) return { ok: false, reason: "duplicate-id", path: `${part}.${i}.id` };
      seen.add(id);
    }
  const path = findUnknownReference(file);
  return path === null ? null : { ok: false, reason: "unknown-reference", path };
}

function findUnknownReference(file: MapFile): string | null {
  const idsOf = (nodes: readonly { id: string }[]) => new Set(nodes.map(({ id }) => id));
  const phases = idsOf(file.phases);
  const steps = idsOf(file.steps);
  const cards = idsOf(file.cards);
  const cardLanes = idsOf(file.lanes.filter(({ type }) => holdsCards(type)));
  const curveLanes = idsOf(file.lanes.filter(({ type }) => type === "curve"));
  for (const [i, { phaseId }] of file.steps.entries())
    if (!phases.has(phaseId)) return `steps.${i}.phaseId`;
  for (const [i, { place }] of file.cards.entries()) {
    if (place.kind === "parked") continue;
    if (!cardLanes.has(place.laneId)) return `cards.${i}.place.laneId`;
    if (!steps.has(place.stepId)) return `cards.${i}.place.stepId`;
    if (place.stepToId !== null && !steps.has(place.stepToId)) return `cards.${i}.place.stepToId`;
  }
  for (const [i, { source, target }] of file.edges.entries()) {
    const ends = steps.has(source) ? steps : cards;
    if (!ends.has(source)) return `edges.${i}.source`;
    if (!ends.has(target)) return `edges.${i}.target`;
  }
  for (const [i, { laneId, stepId }] of file.curve.entries()) {
    if (!curveLanes.has(laneId)) return `curve.${i}.laneId`;
    if (!steps.has(stepId)) return `curve.${i}.stepId`;
  }
  return null;
}
