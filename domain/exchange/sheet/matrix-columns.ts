import type { DraftBuilder } from "../draft.ts";
import type { MatrixPlan } from "./plan.ts";
import type { SheetCell } from "./sheet.ts";

type Options = {
  rows: readonly (readonly SheetCell[])[];
  plan: MatrixPlan;
  at: (cell: { row: number; column: number }) => string;
};

/** Makes the phases and steps of a matrix; the step of each column, null for one that is none. */
export function matrixColumns(draft: DraftBuilder, { rows, plan, at }: Options): (string | null)[] {
  const phaseRow = plan.rows.indexOf("phases");
  const stepRow = plan.rows.indexOf("steps");
  const phases = rows[phaseRow] ?? [];
  const names = new Map((rows[stepRow] ?? []).map((cell) => [cell.column, cell]));
  const found: (string | null)[] = [];
  let phase: { id: string; cell: SheetCell | null } | null = null;
  let step: { id: string | null; cell: SheetCell | null } | null = null;
  for (const [column, role] of plan.columns.entries()) {
    if (role !== "cells") {
      found.push(null);
      continue;
    }
    const given = phases.find(
      (cell) => cell.column <= column && column < cell.column + cell.columns,
    );
    const isNew = phase === null || startsPhase(phase.cell, given ?? null);
    if (phase === null || isNew) {
      const place = { row: Math.max(0, phaseRow), column };
      phase = { id: draft.phase(given?.text ?? "", at(place)), cell: given ?? null };
      step = null;
    }
    const named = names.get(column) ?? null;
    // a step that is merged over columns is one
    const goesOn = step?.cell && column < step.cell.column + step.cell.columns;
    if (!step || !goesOn) {
      const place = { row: Math.max(0, stepRow), column };
      step = { id: draft.step(phase.id, named?.text ?? "", at(place)), cell: named };
    }
    found.push(step.id);
  }
  return found;
}

/** Another name, or a place beyond what is merged; the same name again and an empty cell go on. */
function startsPhase(now: SheetCell | null, here: SheetCell | null): boolean {
  if (here === now) return false;
  if (here === null) return now !== null && now.columns > 1;
  return here.text !== now?.text;
}
