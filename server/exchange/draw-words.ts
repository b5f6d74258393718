import { createTranslator } from "use-intl/core";
import type { DrawWords } from "#domain/exchange/draw/subject.ts";
import { feelingWord, tenth } from "#domain/map/feeling-word.ts";
import { messages } from "#messages/index.ts";
import { type Locale, regions } from "#messages/locales.ts";

/** When the page was made and when the map was last changed, for people of one place. */
export type Made = { madeAt: number; editedAt: number; timeZone: string };

/** The words of files, for a worker: the pages' own come compiled and stay with them. */
export function translatorFor(language: Locale, timeZone: string) {
  return createTranslator({ locale: regions[language], messages: messages[language], timeZone });
}

export type Translate = ReturnType<typeof translatorFor>;

export function drawWords(language: Locale, { madeAt, editedAt, timeZone }: Made): DrawWords {
  const t = translatorFor(language, timeZone);
  const score = new Intl.NumberFormat(regions[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const day = new Intl.DateTimeFormat(regions[language], { dateStyle: "medium", timeZone });
  const moment = new Intl.DateTimeFormat(regions[language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  return {
    language,
    laneType: (type) => t(`map.laneType.${type}`),
    line: (key) => t(`canvas.line.${key}`),
    edge: (kind) => t(`canvas.edge.${kind}`),
    status: (status) => t(`canvas.status.${status}`),
    badge: (badge, people) => t(`pain.step.badges.${badge}.word`, { people }),
    hurts: (people) => t("drawn.hurts", { people }),
    pleases: (people) => t("drawn.pleases", { people }),
    score: (value) => score.format(value),
    feeling: (value) => t("canvas.curveValue", { value: tenth(value), word: feelingWord(value) }),
    made: t("drawn.made", { made: day.format(madeAt), edited: moment.format(editedAt) }),
    colour: (number) => t("map.panel.colourNumber", { number }),
    text: {
      untitledMap: t("drawn.untitledMap"),
      untitledPhase: t("canvas.untitledPhase"),
      untitledStep: t("canvas.untitledStep"),
      quoteHidden: t("canvas.quoteHidden"),
      parking: t("canvas.parking"),
      momentOfTruth: t("canvas.momentOfTruth"),
      asIs: t("map.panel.asIs"),
      toBe: t("map.panel.toBe"),
      personas: t("map.panel.personas"),
      subject: t("map.panel.subject"),
      scenario: t("map.panel.scenario"),
      goal: t("map.panel.goal"),
      lanes: t("drawn.lanes"),
      pain: t("drawn.pain"),
      gain: t("drawn.gain"),
      assumed: t("drawn.assumed"),
      evidenced: t("drawn.evidenced"),
      gap: t("drawn.gap"),
      assumption: t("drawn.assumption"),
      evidence: t("drawn.evidence"),
      high: t("canvas.curveScale.high"),
      low: t("canvas.curveScale.low"),
      handOff: t("drawn.handOff"),
    },
  };
}
