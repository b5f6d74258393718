import { addTitle, forXml, hex, slideFont, slideSize } from "./pptx-kit.ts";
import type { PainSlide } from "./read-worst-pains.ts";
import { openSlide, type Talk, titleOfStep } from "./slide-talk.ts";

/** One of the worst pains: how many of how many, where it was heard, and in whose words. */
export function addPain(talk: Talk, pain: PainSlide, number: number): void {
  const { t, ink, lang, subject } = talk;
  const slide = openSlide(talk);
  addTitle(slide, t("drawn.painSlide", { number, title: pain.title }), ink.ink);
  const { margin } = slideSize;
  const step = subject.map.steps.find(
    ({ id, copiedFrom }) =>
      pain.stepId !== null && (id === pain.stepId || copiedFrom === pain.stepId),
  );
  const text = {
    fontSize: 14,
    color: hex(ink.soft),
    lang,
    margin: 0,
    valign: "top",
    fit: "shrink",
  } as const;
  if (step) {
    slide.addText(forXml(t("drawn.atStep", { step: titleOfStep(talk, step) })), {
      ...text,
      x: margin,
      y: 0.95,
      w: 12,
      h: 0.35,
    });
  }
  slide.addText(`▼ ${pain.people}`, {
    ...text,
    x: margin,
    y: 1.45,
    w: 3,
    h: 0.9,
    fontSize: 48,
    bold: true,
    color: hex(ink.pain),
  });
  slide.addText(t("drawn.peopleOf", { people: pain.people, heard: pain.heard }), {
    ...text,
    x: margin,
    y: 2.4,
    w: 4,
    h: 0.35,
    bold: true,
    color: hex(ink.ink),
  });
  slide.addText(t("drawn.sources"), {
    ...text,
    x: margin,
    y: 3,
    w: 4,
    h: 0.35,
    bold: true,
    color: hex(ink.ink),
  });
  const cell = (words: string, more: object = {}) => ({
    text: forXml(words),
    options: { lang, color: hex(ink.ink), ...more },
  });
  if (pain.sources.length > 0) {
    slide.addTable(
      pain.sources.map(({ type, people, heard }) => [
        cell(t(`evidence.sourceTypes.${type}`)),
        cell(t("drawn.peopleOf", { people, heard }), { align: "right" }),
      ]),
      {
        x: margin,
        y: 3.4,
        w: 4.4,
        colW: [1.9, 2.5],
        fontFace: slideFont,
        fontSize: 12,
        margin: 0.06,
        border: { type: "solid", pt: 0.75, color: hex(ink.hairline) },
      },
    );
  }
  const x = margin + 5;
  const w = slideSize.width - margin - x;
  slide.addText(t("drawn.quotes"), {
    ...text,
    x,
    y: 1.45,
    w,
    h: 0.35,
    bold: true,
    color: hex(ink.ink),
  });
  const quotes = pain.quotes.flatMap(({ text: words, from }) => [
    {
      text: `”${forXml(words)}”`,
      options: { italic: true, color: hex(ink.ink), fontSize: 14, lang, breakLine: true },
    },
    {
      text: forXml(`— ${from}`),
      options: { color: hex(ink.soft), fontSize: 11, lang, breakLine: true, paraSpaceAfter: 10 },
    },
  ]);
  if (quotes.length > 0)
    slide.addText(quotes, { x, y: 1.9, w, h: 4.3, valign: "top", fit: "shrink", margin: 0 });
  else slide.addText(t("drawn.noQuotes"), { ...text, x, y: 1.9, w, h: 0.4 });
  if (pain.unquotable > 0) {
    slide.addText(t("drawn.unquoted", { count: pain.unquotable }), {
      ...text,
      x,
      y: 6.4,
      w,
      h: 0.35,
      fontSize: 11,
    });
  }
}
