import type { Ink } from "#domain/exchange/draw/ink.ts";
import type { Subject, Tools } from "#domain/exchange/draw/subject.ts";
import type { Step } from "#domain/map/journey-map.ts";
import { oneLine } from "#domain/paper/clean-text.ts";
import type { Translate } from "./draw-words.ts";
import { type Deck, hex, type Slide, slideSize } from "./pptx-kit.ts";

/** What every slide is made from. */
export type Talk = Tools & {
  deck: Deck;
  title: string;
  /** of every text, for spelling and reading aloud */
  lang: string;
  t: Translate;
  ink: Ink;
  subject: Subject;
};

export function openSlide({ deck, words, ink, t, title, lang }: Talk): Slide {
  const slide = deck.addSlide();
  slide.background = { color: hex(ink.style === "print" ? ink.paper : ink.raised) };
  slide.addNotes(t("drawn.notes", { title, made: words.made }));
  slide.addText(words.made, {
    x: slideSize.margin,
    y: slideSize.height - 0.35,
    w: slideSize.width - 2 * slideSize.margin,
    h: 0.25,
    fontSize: 9,
    color: hex(ink.faint),
    lang,
    margin: 0,
  });
  return slide;
}

export function titleOfStep({ words }: Pick<Talk, "words">, step: Step | undefined): string {
  return oneLine(step?.title ?? "") || words.text.untitledStep;
}

type Strip = { x: number; y: number; width: number; height: number };
type Point = { x: number; value: number } | null;

/** Both feelings over columns as lines that can be taken apart: assumed dashed, evidenced solid. */
export function addCurves(talk: Talk, slide: Slide, steps: readonly Step[], strip: Strip): void {
  const { subject, ink } = talk;
  const lane = subject.map.lanes.find(({ type }) => type === "curve");
  if (!lane) return;
  const wide = strip.width / steps.length;
  const at = (i: number) => (i + 0.5) * wide;
  const assumed = steps.map(({ id }, i): Point => {
    const point = subject.map.curve.find(
      (one) => one.laneId === lane.id && one.stepId === id && one.personaId === null,
    );
    return point ? { x: at(i), value: point.value } : null;
  });
  const everyone = subject.heard.find(({ personaId }) => personaId === null)?.points ?? [];
  const heard = steps.map(({ id }, i): Point => {
    const point = everyone.find(({ stepId }) => stepId === id);
    return point ? { x: at(i), value: point.value } : null;
  });
  slide.addShape("line", {
    x: strip.x,
    y: strip.y + strip.height / 2,
    w: strip.width,
    h: 0,
    line: { color: hex(ink.hairline), width: 1 },
  });
  addCurve(
    slide,
    assumed,
    strip,
    { color: hex(ink.ink), width: 1.5, dashType: "dash" },
    hex(ink.raised),
  );
  addCurve(slide, heard, strip, { color: hex(ink.ink), width: 2.25 }, hex(ink.ink));
}

/** The types of the library name every shape but this one. */
const freeForm = "custGeom" as string as Parameters<Slide["addShape"]>[0];

type LineLook = { color: string; width: number; dashType?: "dash" };

function addCurve(
  slide: Slide,
  points: readonly Point[],
  strip: Strip,
  line: LineLook,
  fill: string,
): void {
  const y = (value: number) => strip.height / 2 - (value / 2) * (strip.height / 2 - 0.08);
  for (const run of runsOf(points)) {
    const [first, ...rest] = run;
    if (!first || rest.length === 0) continue;
    let before = first;
    const curve = rest.map((point) => {
      const middle = (before.x + point.x) / 2;
      const bent = {
        type: "cubic" as const,
        x1: middle,
        y1: y(before.value),
        x2: middle,
        y2: y(point.value),
      };
      before = point;
      return { x: point.x, y: y(point.value), curve: bent };
    });
    slide.addShape(freeForm, {
      x: strip.x,
      y: strip.y,
      w: strip.width,
      h: strip.height,
      line,
      points: [{ x: first.x, y: y(first.value), moveTo: true }, ...curve],
    });
  }
  for (const point of points) {
    if (!point) continue;
    slide.addShape("ellipse", {
      x: strip.x + point.x - 0.05,
      y: strip.y + y(point.value) - 0.05,
      w: 0.1,
      h: 0.1,
      fill: { color: fill },
      line: { color: line.color, width: 1.25 },
    });
  }
}

/** Where nobody was heard a line ends and begins again. */
function runsOf(points: readonly Point[]): NonNullable<Point>[][] {
  const runs: NonNullable<Point>[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs;
}
