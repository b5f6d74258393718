"use client";

import { useTranslations } from "next-intl";
import { useMap } from "#components/canvas/canvas-context.tsx";
import { useLibrary } from "#components/canvas/library-context.tsx";
import type { EvidenceAbout } from "#components/canvas/overlay.ts";
import { useOverlay } from "#components/canvas/overlay-context.tsx";
import { usePain } from "#components/pain/pain-context.tsx";
import type { RuleSubject } from "#components/review/evidence-rule.tsx";
import { type Counts, nobody } from "#domain/pain/badge.ts";
import { type CardCounts, cardCounts, countsOfPoint } from "#domain/pain/card-counts.ts";

/** How many people stand behind whatever is on the map. */
export function useCounts() {
  const map = useMap((all) => all);
  const { steps, cards, panel } = usePain();
  const ofStep = (stepId: string): Counts =>
    steps.find((row) => row.stepId === stepId && row.personaId === "") ?? nobody;
  const ofCurve = (stepId: string, personaId: string | null): Counts => {
    const row = steps.find((one) => one.stepId === stepId && one.personaId === (personaId ?? ""));
    return row ? { people: row.evidencedPeople, sourceTypes: row.sourceTypes } : nobody;
  };
  const ofCard = (cardId: string): CardCounts => {
    const card = map.cards.find(({ id }) => id === cardId);
    const place = card?.place.kind === "cell" ? card.place : null;
    const type = map.lanes.find(({ id }) => id === place?.laneId)?.type;
    const point = panel.points.find(({ id }) => id === card?.painPointId);
    return cardCounts({
      attached: cards.find((row) => row.cardId === cardId),
      point: point && countsOfPoint(point.parts),
      step: place ? ofStep(place.stepId) : undefined,
      isGuess: type === "pain" || type === "gain",
      isQuote: (card?.excerptId ?? null) !== null,
    });
  };
  return { ofStep, ofCurve, ofCard };
}

/** Why something is known as well as it is; null when it is not on the map any more. */
export function useEvidenceOf(): (about: EvidenceAbout) => RuleSubject | null {
  const t = useTranslations("canvas");
  const map = useMap((all) => all);
  const { personas } = useLibrary();
  const { quotes } = useOverlay();
  const { ofStep, ofCurve, ofCard } = useCounts();
  return (about) => {
    if (about.kind === "card") {
      const card = map.cards.find(({ id }) => id === about.id);
      if (!card) return null;
      const { from, ...counts } = ofCard(card.id);
      const title = card.excerptId === null ? card.text : (quotes.get(card.excerptId) ?? "");
      return { kind: "card", title: title || t("quoteHidden"), counts, from };
    }
    const stepId = about.kind === "step" ? about.id : about.stepId;
    const step = map.steps.find(({ id }) => id === stepId);
    if (!step) return null;
    const title = step.title || t("untitledStep");
    if (about.kind === "step") {
      return { kind: "step", title, counts: ofStep(stepId), from: "stepItself" };
    }
    const persona = personas.find(({ id }) => id === about.personaId)?.name ?? t("curveEveryone");
    const counts = ofCurve(stepId, about.personaId);
    return { kind: "curve", title: `${title}: ${persona}`, counts, from: "curve" };
  };
}
