import type { excerpts } from "#db/schema/evidence.ts";
import type { Judgement } from "#domain/evidence/excerpt-change.ts";

type Row = typeof excerpts.$inferSelect;

export function judgementOf(row: Row): Judgement {
  const { label, machineLabel, type, severity, isHeld, labelledBy, labelledAt } = row;
  return {
    label,
    machineLabel,
    type,
    severity,
    isHeld,
    labelledBy,
    labelledAt: labelledAt?.getTime() ?? null,
  };
}

export function columnsOf({ labelledAt, ...judgement }: Judgement) {
  return { ...judgement, labelledAt: labelledAt === null ? null : new Date(labelledAt) };
}
