import { cardWords } from "#domain/exchange/draw/scene.ts";
import type { Lane, Step } from "#domain/map/journey-map.ts";
import { plainText } from "#domain/map/markdown.ts";
import { oneLine } from "#domain/paper/clean-text.ts";
import { addTitle, forXml, hex, slideFont, slideSize } from "./pptx-kit.ts";
import { addCurves, openSlide, type Talk, titleOfStep } from "./slide-talk.ts";

/** columns that can be read on one slide */
const mostSteps = 6;
const headWidth = 1.5;
const fontSize = 10;
/** inches */
const lineHeight = (fontSize * 1.22) / 72;
const padding = 0.12;
const top = 1.05;
const room = slideSize.height - top - 0.5;

type Row = { lane: Lane; cells: string[]; height: number };

/** A phase as a table, lanes by steps, with its feelings above; on as many slides as it takes. */
export function addPhase(talk: Talk, index: number): void {
  const { subject, words } = talk;
  const phase = subject.map.phases[index];
  if (!phase) return;
  const steps = subject.map.steps.filter(({ phaseId }) => phaseId === phase.id);
  const name = oneLine(phase.title) || words.text.untitledPhase;
  const groups = inGroups(steps, mostSteps).flatMap((some) => pagesOf(talk, some));
  groups.forEach(({ some, rows, hasCurve }, i) => {
    const slide = openSlide(talk);
    addTitle(slide, groups.length > 1 ? `${name} (${i + 1}/${groups.length})` : name, talk.ink.ink);
    const columns = (slideSize.width - 2 * slideSize.margin - headWidth) / some.length;
    let y = top;
    if (hasCurve) {
      const x = slideSize.margin + headWidth;
      addCurves(talk, slide, some, { x, y, width: columns * some.length, height: curveHeight });
      slide.addText(talk.t("drawn.feelings"), {
        x: slideSize.margin,
        y,
        w: headWidth,
        h: curveHeight,
        fontSize,
        bold: true,
        color: hex(talk.ink.ink),
        lang: talk.lang,
        margin: 0,
      });
      y += curveHeight + 0.1;
    }
    slide.addTable(tableOf(talk, some, rows), {
      x: slideSize.margin,
      y,
      w: slideSize.width - 2 * slideSize.margin,
      colW: [headWidth, ...some.map(() => columns)],
      rowH: [headHeight(talk, some, columns), ...rows.map(({ height }) => height)],
      border: {
        type: "solid",
        pt: 0.75,
        color: hex(talk.ink.style === "print" ? talk.ink.ink : talk.ink.hairline),
      },
      fontFace: slideFont,
      fontSize,
      margin: 0.05,
      valign: "top",
    });
  });
}

const curveHeight = 1.1;

type Page = { some: readonly Step[]; rows: Row[]; hasCurve: boolean };

/** Rows on slides, as many as fit by the measure of the text; the first has the curve. */
function pagesOf(talk: Talk, some: readonly Step[]): Page[] {
  const columns = (slideSize.width - 2 * slideSize.margin - headWidth) / Math.max(1, some.length);
  const head = headHeight(talk, some, columns);
  const hasCurve = talk.subject.map.lanes.some(({ type }) => type === "curve");
  const pages: Page[] = [{ some, rows: [], hasCurve }];
  let left = room - head - (hasCurve ? curveHeight + 0.1 : 0);
  for (const lane of talk.subject.map.lanes) {
    const cells = some.map((step) => cellText(talk, lane, step));
    if (cells.every((text) => text === "")) continue;
    const height = Math.min(
      room - head,
      heightOf(talk, [
        ...cells.map((text) => [text, columns] as const),
        [laneName(talk, lane), headWidth],
      ]),
    );
    if (height > left && (pages.at(-1)?.rows.length ?? 0) > 0) {
      pages.push({ some, rows: [], hasCurve: false });
      left = room - head;
    }
    pages.at(-1)?.rows.push({ lane, cells, height });
    left -= height;
  }
  return pages;
}

function tableOf(talk: Talk, some: readonly Step[], rows: readonly Row[]) {
  const { ink, lang, subject } = talk;
  const cell = (text: string, more: object = {}) => ({
    text: forXml(text),
    options: { lang, color: hex(ink.ink), ...more },
  });
  const head = some.map((step) => {
    const found = subject.found.find(({ stepId }) => stepId === step.id);
    const marks = found && found.painPeople > 0 ? ` ▼ ${found.painPeople}` : "";
    return cell(titleOfStep(talk, step) + marks, { bold: true, fill: { color: hex(ink.sunk) } });
  });
  return [
    [cell("", { fill: { color: hex(ink.sunk) } }), ...head],
    ...rows.map(({ lane, cells }) => [
      cell(laneName(talk, lane), { bold: true, fill: { color: hex(ink.sunk) } }),
      ...cells.map((text) => cell(text)),
    ]),
  ];
}

function cellText(talk: Talk, lane: Lane, step: Step): string {
  const { subject } = talk;
  if (lane.type === "curve") return feelingsAt(talk, lane.id, step.id);
  if (lane.type === "team") return subject.names.teams[step.teamId ?? ""] ?? "";
  if (lane.type === "channel")
    return step.channels.flatMap((id) => subject.names.channels[id] ?? []).join("\n");
  return subject.map.cards
    .filter(
      ({ place }) => place.kind === "cell" && place.laneId === lane.id && place.stepId === step.id,
    )
    .map((card) => {
      const text = plainText(cardWords(talk, card)) || (card.image?.alt ?? "");
      return card.excerptId === null ? text : `”${text}”`;
    })
    .filter(Boolean)
    .map((text) => `• ${text}`)
    .join("\n");
}

/** What the lines above say, in words. */
function feelingsAt({ subject, words }: Talk, laneId: string, stepId: string): string {
  const assumed = subject.map.curve.find(
    (one) => one.laneId === laneId && one.stepId === stepId && one.personaId === null,
  );
  const heard = subject.heard
    .find(({ personaId }) => personaId === null)
    ?.points.find((one) => one.stepId === stepId);
  return [
    assumed && `${words.text.assumed}: ${words.feeling(assumed.value)}`,
    heard && `${words.text.evidenced}: ${words.feeling(heard.value)}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function laneName({ words }: Talk, lane: Lane): string {
  return oneLine(lane.title) || words.laneType(lane.type);
}

function headHeight(talk: Talk, some: readonly Step[], columns: number): number {
  return heightOf(
    talk,
    some.map((step) => [titleOfStep(talk, step), columns] as const),
  );
}

/** Lines of the fullest cell, with a little room for other fonts. */
function heightOf(
  { ruler }: Talk,
  cells: readonly (readonly [text: string, width: number])[],
): number {
  const lines = cells.map(([text, width]) =>
    text.split("\n").reduce((sum, line) => {
      const wide = ruler.widthOf(line, { text: line, face: "regular", size: fontSize }) / 72;
      return sum + Math.max(1, Math.ceil((wide * 1.08) / (width - padding)));
    }, 0),
  );
  return Math.max(1, ...lines) * lineHeight + padding;
}

function inGroups<T>(all: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(all.length / size));
  const each = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => all.slice(i * each, (i + 1) * each)).filter(
    (group) => group.length > 0,
  );
}
