import type { LaneType } from "#domain/map/kinds.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { type Draft, type DraftBuilder, type DraftLanguage, startDraft } from "../draft.ts";
import { splitCards } from "./card-lines.ts";
import { type FeelingScale, parseFeeling, scaleOf } from "./feelings.ts";
import { afterName } from "./guess-matrix.ts";
import { matrixColumns } from "./matrix-columns.ts";
import { isLaneRole, type MatrixPlan } from "./plan.ts";
import { addressOf, rowsOf, type Sheet, type SheetCell, turned } from "./sheet.ts";
import { splitNames } from "./split-names.ts";
import { kindIn, laneWords, wordFor, zoneWords } from "./words.ts";

/** The map that a sheet says, read by a plan. Nothing is left out without a word. */
export function readMatrix(
  given: Sheet,
  plan: MatrixPlan,
  { language, title }: { language: DraftLanguage; title: string },
): Draft {
  const sheet = plan.isTurned ? turned(given) : given;
  const draft = startDraft({ title, language });
  const at = ({ row, column }: { row: number; column: number }) =>
    plan.isTurned ? addressOf(given, column, row) : addressOf(given, row, column);
  tellUnread(draft, given);
  const rows = rowsOf(sheet);
  const steps = matrixColumns(draft, { rows, plan, at });
  let lane: { id: string; type: LaneType; scale: FeelingScale } | null = null;
  let parked = 0;
  for (const [row, role] of plan.rows.entries()) {
    const cells = (rows[row] ?? []).filter(
      ({ column, text }) => plan.columns[column] === "cells" && text !== "",
    );
    if (role === "parked") {
      for (const cell of cells)
        for (const text of splitCards(cell.text))
          draft.card({ kind: "parked", ...parkedAt(parked++) }, { text }, at(cell));
      continue;
    }
    if (isLaneRole(role)) lane = startLane(row, role);
    else if (role !== "same") continue;
    if (lane === null) continue;
    for (const cell of cells) put(cell, lane);
  }
  return draft.done();

  function startLane(row: number, type: LaneType) {
    const beside = (role: "lanes" | "types" | "zones") =>
      (rows[row] ?? []).find(({ column }) => plan.columns[column] === role);
    const label = beside("lanes")?.text ?? "";
    const said = beside("types");
    if (said && said.text !== "" && kindIn(laneWords, said.text) === null)
      draft.log.add("unknown-lane-type", at(said), said.text);
    const zone = kindIn(zoneWords, beside("zones")?.text ?? "") ?? undefined;
    const isUsual = label === wordFor(laneWords[type], language);
    const id = draft.lane(type, isUsual ? "" : label, { zone, at: at({ row, column: 0 }) });
    return id === null ? null : { id, type, scale: scaleFrom(row) };
  }

  /** Of this row and of those that go on with it. */
  function scaleFrom(first: number): FeelingScale {
    const texts: string[] = [];
    for (let row = first; row === first || plan.rows[row] === "same"; row++)
      for (const { column, text } of rows[row] ?? [])
        if (plan.columns[column] === "cells") texts.push(...text.split("\n").map(afterName));
    return scaleOf(texts);
  }

  function put(
    cell: SheetCell,
    { id, type, scale }: { id: string; type: LaneType; scale: FeelingScale },
  ) {
    const address = at(cell);
    if (
      /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM|ARVO|PUUTTUU|JAKO\/0|NIMI|LUKU|VIITTAUS|TYHJÄ)[!?]?$/.test(
        cell.text,
      )
    ) {
      draft.log.add("formula-error", address, cell.text);
      return;
    }
    const over = steps
      .slice(cell.column, cell.column + cell.columns)
      .filter((step) => step !== null);
    const [first] = over;
    const last = over.at(-1);
    if (first === undefined || last === undefined) return;
    if (holdsCards(type)) {
      const stepToId = last === first ? null : last;
      for (const text of splitCards(cell.text))
        draft.card({ kind: "cell", laneId: id, stepId: first, stepToId }, { text }, address);
      return;
    }
    for (const stepId of new Set(over))
      if (type === "channel") draft.channels(stepId, splitNames(cell.text), address);
      else if (type === "team")
        for (const name of splitNames(cell.text)) draft.team(stepId, name, address);
      else feel(draft, { laneId: id, stepId, scale, address }, cell.text);
  }
}

/** Parked cards lie in rows of eight. */
export function parkedAt(index: number): { x: number; y: number } {
  return { x: (index % 8) * 212, y: Math.floor(index / 8) * 96 };
}

export function tellUnread(draft: DraftBuilder, { name, unread }: Sheet): void {
  if (unread.rows > 0) draft.log.add("rows-unread", name, String(unread.rows));
  if (unread.columns > 0) draft.log.add("columns-unread", name, String(unread.columns));
}

function feel(
  draft: DraftBuilder,
  {
    laneId,
    stepId,
    scale,
    address,
  }: { laneId: string; stepId: string; scale: FeelingScale; address: string },
  text: string,
): void {
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const feeling = parseFeeling(afterName(line), scale);
    if (feeling === null) {
      draft.log.add("not-a-feeling", address, line);
      continue;
    }
    if (feeling.clamped) draft.log.add("feeling-clamped", address, line);
    const name = line.includes(":") ? line.slice(0, line.lastIndexOf(":")).trim() : "";
    draft.feeling(laneId, stepId, feeling.value, name);
  }
}
