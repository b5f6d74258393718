import type { Change, ChangeKind } from "#domain/map/diff.ts";
import { isEqual } from "#domain/map/equal.ts";

/** The first and the last time that a field of a node was changed, of all that is to be summed up. */
export type FieldSpan = {
  nodeId: string;
  kind: ChangeKind;
  field: string;
  firstId: number;
  before: unknown;
  lastId: number;
  after: unknown;
};

/** What many changes one after another come to: the difference between before them and after them. */
export function netChanges(spans: readonly FieldSpan[]): Change[] {
  const nodes = new Map<string, FieldSpan[]>();
  for (const span of spans) {
    const key = `${span.kind === "curve" ? "curve" : ""} ${span.nodeId}`;
    nodes.set(key, [...(nodes.get(key) ?? []), span]);
  }
  return [...nodes.values()].flatMap(netOfNode);
}

function netOfNode(spans: FieldSpan[]): Change[] {
  const created = spans.find(({ field }) => field === "created");
  const deleted = spans.find(({ field }) => field === "deleted");
  const fields = spans.filter((span) => span !== created && span !== deleted);
  if (created === undefined && deleted === undefined) return fields.flatMap(netOfField);
  const wasThere =
    created === undefined || (deleted !== undefined && deleted.firstId < created.firstId);
  const isThere =
    deleted === undefined || (created !== undefined && created.lastId > deleted.lastId);
  const { nodeId, kind } = created ?? deleted ?? spanOf(spans);
  if (!wasThere)
    return isThere && created
      ? [{ nodeId, kind, field: "created", before: null, after: created.after }]
      : [];
  const before = asItWas(deleted?.before, fields, deleted?.firstId ?? 0);
  if (!isThere) return [{ nodeId, kind, field: "deleted", before, after: null }];
  const after = { ...asRecord(created?.after), ...latest(fields, created?.lastId ?? 0) };
  return Object.keys(before)
    .filter((field) => field !== "id" && !isEqual(before[field], after[field]))
    .map((field) => ({
      nodeId,
      kind,
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    }));
}

function netOfField({ nodeId, kind, field, before, after }: FieldSpan): Change[] {
  return isEqual(before, after) ? [] : [{ nodeId, kind, field, before, after }];
}

/** A node as it was before the changes that came ahead of its deletion. */
function asItWas(deleted: unknown, fields: readonly FieldSpan[], deletedId: number) {
  const earlier = fields.filter(
    ({ field, firstId }) => field !== "position" && firstId < deletedId,
  );
  return {
    ...asRecord(deleted),
    ...Object.fromEntries(earlier.map(({ field, before }) => [field, before])),
  } as Record<string, unknown>;
}

function latest(fields: readonly FieldSpan[], createdId: number) {
  const later = fields.filter(({ field, lastId }) => field !== "position" && lastId > createdId);
  return Object.fromEntries(later.map(({ field, after }) => [field, after]));
}

function spanOf(spans: readonly FieldSpan[]): FieldSpan {
  const [span] = spans;
  if (span === undefined) throw new Error("a node without changes has none to sum up");
  return span;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
