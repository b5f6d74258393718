import { oneLine } from "#domain/paper/clean-text.ts";
import { addTitle, forXml, hex, slideSize } from "./pptx-kit.ts";
import { addCurves, openSlide, type Talk, titleOfStep } from "./slide-talk.ts";

/** The whole journey: phases, steps, who hurts where, and how it feels. */
export function addOverview(talk: Talk): void {
  const { subject, ink, words, t, lang, title } = talk;
  const { map } = subject;
  const slide = openSlide(talk);
  addTitle(slide, title, ink.ink);
  const personas = map.header.personaIds.flatMap((id) => subject.names.personas[id] ?? []);
  const facts = [
    map.header.state === "as-is" ? words.text.asIs : words.text.toBe,
    map.header.subject,
    personas.join("; "),
    map.header.scenario,
  ].filter(Boolean);
  const { margin } = slideSize;
  const width = slideSize.width - 2 * margin;
  const text = {
    fontSize: 12,
    color: hex(ink.soft),
    lang,
    margin: 0,
    valign: "top",
    fit: "shrink",
  } as const;
  slide.addText(forXml(facts.join("  ·  ")), { ...text, x: margin, y: 0.95, w: width, h: 0.5 });

  const steps = map.steps;
  const wide = width / Math.max(1, steps.length);
  const font = Math.max(5, Math.min(11, wide * 9));
  map.phases.forEach(({ id, title: name }, i) => {
    const own = steps.flatMap((step, at) => (step.phaseId === id ? [at] : []));
    const [first] = own;
    if (first === undefined) return;
    slide.addText(forXml(oneLine(name) || words.text.untitledPhase), {
      shape: "roundRect",
      rectRadius: 0.06,
      x: margin + first * wide + 0.02,
      y: 1.6,
      w: own.length * wide - 0.04,
      h: 0.42,
      fill: { color: hex(ink.phases[i % 8] ?? ink.paper) },
      line: { color: hex(ink.style === "print" ? ink.ink : ink.hairline), width: 0.75 },
      fontSize: Math.min(13, font + 3),
      bold: true,
      color: hex(ink.ink),
      lang,
      align: "center",
      fit: "shrink",
      margin: 2,
    });
  });
  steps.forEach((step, i) => {
    const found = subject.found.find(({ stepId }) => stepId === step.id);
    const marks = [
      found && found.painPeople > 0 ? `▼ ${found.painPeople}` : "",
      found && found.gainPeople > 0 ? `▲ ${found.gainPeople}` : "",
    ].filter(Boolean);
    const hurts = (found?.painPeople ?? 0) > 0;
    const x = margin + i * wide + 0.02;
    const box = { x, w: wide - 0.04, lang, align: "center", fit: "shrink", margin: 2 } as const;
    const turned = wide < 0.85 ? ({ vert: "vert270", align: "left", fontSize: 9 } as const) : {};
    slide.addText(forXml(titleOfStep(talk, step)), {
      ...box,
      shape: "rect",
      y: 2.1,
      h: 1.3,
      fill: { color: hex(ink.raised) },
      line: { color: hex(hurts ? ink.pain : ink.hairline), width: hurts ? 1.5 : 0.75 },
      fontSize: font,
      color: hex(ink.ink),
      valign: "middle",
      ...turned,
    });
    if (marks.length > 0) {
      slide.addText(marks.join("  "), {
        ...box,
        y: 3.45,
        h: 0.3,
        fontSize: Math.min(12, font + 1),
        bold: true,
        color: hex(hurts ? ink.pain : ink.gain),
      });
    }
  });
  if (map.lanes.some(({ type }) => type === "curve") && steps.length > 0) {
    slide.addText(t("drawn.feelings"), {
      ...text,
      x: margin,
      y: 3.95,
      w: 4,
      h: 0.3,
      bold: true,
      color: hex(ink.ink),
    });
    addCurves(talk, slide, steps, { x: margin, y: 4.3, width, height: 2.2 });
    slide.addText(`- - -  ${words.text.assumed}      ———  ${words.text.evidenced}`, {
      ...text,
      x: margin,
      y: 6.65,
      w: width,
      h: 0.3,
      fontSize: 10,
    });
  }
}
