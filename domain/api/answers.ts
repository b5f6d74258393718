import { z } from "zod";
import { scopes } from "#domain/access/scopes.ts";
import { consents, languages, sourceTypes, voices } from "#domain/evidence/note.ts";
import { lossKinds } from "#domain/exchange/draft.ts";
import { mapFileSchema } from "#domain/exchange/map-file.ts";
import { problemCodes } from "#domain/exchange/sheet/problem.ts";
import { edgeKinds } from "#domain/map/kinds.ts";

/** What the interface for programs answers. Whatever leaves is parsed by these, and so is documented. */

const id = z.string();
const time = z.iso.datetime();
const share = z.number().min(0).max(1);
const count = z.int().min(0);
const interval = z.object({ low: share, high: share });

export const selfAnswer = z.object({
  workspace: z.object({ id, slug: z.string(), name: z.string(), locale: z.enum(["en", "fi"]) }),
  token: z.object({
    id,
    name: z.string(),
    scopes: z.array(z.enum(scopes)),
    expiresAt: time.nullable(),
  }),
});

export const mapAnswer = z.object({
  id,
  title: z.string(),
  header: mapFileSchema.shape.header,
  asIsId: id.nullable(),
  createdAt: time,
  editedAt: time,
});

export const nodeAnswer = z.object({
  id,
  kind: z.enum(["phase", "step", "lane", "card"]),
  title: z.string(),
  type: z.string().nullable(),
  position: count,
  phaseId: id.nullable(),
  stepId: id.nullable(),
  stepToId: id.nullable(),
  laneId: id.nullable(),
  x: z.number().nullable(),
  y: z.number().nullable(),
  fields: z.record(z.string(), z.unknown()),
});

export const edgeAnswer = z.object({
  id,
  kind: z.enum(edgeKinds),
  source: id,
  target: id,
  label: z.string(),
});

const sourceParts = z.object({
  people: count,
  heard: count,
  reach: share,
  interval,
  severity: z.number(),
  counts: z.boolean(),
});

export const painPointAnswer = z.object({
  id,
  kind: z.enum(["pain", "gain"]),
  /** null where it is a clause of somebody's words, and quotations are not for this token */
  title: z.string().nullable(),
  stepId: id.nullable(),
  stepTitle: z.string().nullable(),
  status: z.enum(["open", "dismissed", "merged", "unsupported"]),
  score: z.number(),
  parts: z.object({
    severity: z.number(),
    reach: share,
    interval,
    reliability: z.number(),
    recency: z.number(),
    people: count,
    heard: count,
    unnamed: count,
    newest: z.string().nullable(),
    scoring: z.object({
      severityWeight: z.number(),
      reachWeight: z.number(),
      reliabilityWeight: z.number(),
      halfLifeDays: z.number().nullable(),
    }),
    bySource: z.partialRecord(z.enum(sourceTypes), sourceParts),
  }),
  reviewedShare: share,
  updatedAt: time,
});

export const painPointDetailAnswer = painPointAnswer.extend({
  people: z.array(
    z.object({
      id: id.nullable(),
      sourceType: z.enum(sourceTypes),
      mentions: count,
      severity: z.number(),
    }),
  ),
  /** null without the scope for quotations */
  quotations: z.array(z.object({ excerptId: id, text: z.string() })).nullable(),
  unquotable: count,
});

const stepMetrics = z.object({
  stepId: id,
  title: z.string(),
  badge: z.enum(["assumption", "thin", "evidenced"]),
  people: count,
  sourceTypes: count,
  painScore: z.number(),
  painPeople: count,
  gainScore: z.number(),
  gainPeople: count,
  assumed: z.number().nullable(),
  evidenced: z.number().nullable(),
  evidencedPeople: count,
  gap: z.number().nullable(),
});

export const metricsAnswer = z.object({
  mapId: id,
  counts: z.object({
    phases: count,
    steps: count,
    lanes: count,
    cards: count,
    edges: count,
    notes: count,
    notesWaiting: count,
    excerpts: count,
    unplaced: count,
    openPains: count,
    openGains: count,
  }),
  reviewedShare: share.nullable(),
  coverage: z.object({ assumption: count, thin: count, evidenced: count }),
  steps: z.array(stepMetrics),
});

export const noteAnswer = z.object({
  id,
  title: z.string(),
  sourceType: z.enum(sourceTypes),
  sourceName: z.string().nullable(),
  voice: z.enum(voices),
  language: z.enum(languages),
  date: z.string().nullable(),
  channel: z.string().nullable(),
  appVersion: z.string().nullable(),
  segment: z.string().nullable(),
  rating: z.number().nullable(),
  nps: z.number().nullable(),
  consent: z.enum(consents),
  masked: count,
  isAnalyzed: z.boolean(),
  mapIds: z.array(id),
  createdAt: time,
});

export const sentNotesAnswer = z.object({
  /** in the order in which they were sent */
  results: z.array(
    z.discriminatedUnion("ok", [
      z.object({
        ok: z.literal(true),
        status: z.enum(["added", "updated", "unchanged"]),
        id,
        masked: count,
      }),
      z.object({ ok: z.literal(false), field: z.string().nullable(), reason: z.string() }),
    ]),
  ),
});

export const addedMapAnswer = z.object({
  id,
  title: z.string(),
  problems: z.array(z.object({ code: z.enum(problemCodes), at: z.string(), value: z.string() })),
  lost: z.array(z.object({ kind: z.enum(lossKinds), count: z.int() })),
});
