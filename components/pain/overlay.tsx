"use client";

import { type ReactNode, useMemo, useRef } from "react";
import { type Badge, badgeOf } from "#domain/pain/badge.ts";
import { cardCounts, countsOfPoint } from "#domain/pain/card-counts.ts";
import type { PainPointRow, StepFindingRow } from "#server/pain/read.ts";
import type { CardFindingRow } from "#server/pain/read-card-findings.ts";
import { GuessMark } from "./guess-mark.tsx";
import { Heat } from "./heat.tsx";
import { usePain } from "./pain-context.tsx";
import { StepMark } from "./step-mark.tsx";

/** What the map draws of what was found; the shape the canvas asks for. */
export type PainOverlay = {
  steps: ReadonlyMap<string, { glow: number; mark: ReactNode; heat: ReactNode; evidence: Badge }>;
  cards: ReadonlyMap<string, { glow: number; evidence: Badge; mark?: ReactNode }>;
  curves: readonly {
    personaId: string | null;
    points: readonly {
      stepId: string;
      value: number;
      low: number;
      high: number;
      people: number;
      sources: number;
      evidence: Badge;
    }[];
  }[];
  quotes: ReadonlyMap<string, string>;
  openSurprises: () => void;
};

export type OpenStep = (stepId: string, kind: "pain" | "gain") => void;

/** A card of a pain or gain lane, or any that is linked to what was found. */
export type GuessCard = { id: string; kind: "pain" | "gain"; painPointId: string | null };

/** The overlay of the open map, made anew only when something was found. Needs a PainProvider above. */
export function usePainOverlay({
  stepIds,
  guesses,
  quoteCardIds,
  quotes,
  onOpen,
  onRule,
  onSurprises,
}: {
  stepIds: readonly string[];
  guesses: readonly GuessCard[];
  /** cards that show somebody's own words */
  quoteCardIds: readonly string[];
  quotes: PainOverlay["quotes"];
  onOpen: OpenStep;
  onRule: (stepId: string) => void;
  onSurprises: () => void;
}): PainOverlay {
  const { steps, panel, cards: attached } = usePain();
  const open = useRef(onOpen);
  open.current = onOpen;
  const openRule = useRef(onRule);
  openRule.current = onRule;
  const openSurprises = useRef(onSurprises);
  openSurprises.current = onSurprises;
  const ids = stepIds.join(" ");
  const found = useMemo(
    () => ({
      ...painOverlay(steps, ids.split(" ").filter(Boolean), {
        onOpen: (...what) => open.current(...what),
        onRule: (stepId) => openRule.current(stepId),
      }),
      openSurprises: () => openSurprises.current(),
    }),
    [steps, ids],
  );
  // the same until a guess or a link changes, whatever else is written on the map
  const key = JSON.stringify({ guesses, quoteCardIds });
  const cards = useMemo(
    () => cardMarks({ ...JSON.parse(key), attached, points: panel.points }),
    [key, attached, panel.points],
  );
  return useMemo(() => ({ ...found, cards, quotes }), [found, cards, quotes]);
}

/** Only cards that are known by something of their own: the others are known as their step is. */
function cardMarks({
  guesses,
  quoteCardIds,
  attached,
  points,
}: {
  guesses: readonly GuessCard[];
  quoteCardIds: readonly string[];
  attached: readonly CardFindingRow[];
  points: readonly PainPointRow[];
}): PainOverlay["cards"] {
  const known = new Map(points.map((point) => [point.id, point]));
  const own = new Map(attached.map((row) => [row.cardId, row]));
  const quoting = new Set(quoteCardIds);
  const step = undefined;
  const cards = new Map<string, { glow: number; evidence: Badge; mark?: ReactNode }>();
  for (const id of [...own.keys(), ...quoting]) {
    const counts = cardCounts({
      attached: own.get(id),
      point: undefined,
      step,
      isGuess: false,
      isQuote: quoting.has(id),
    });
    cards.set(id, { glow: 0, evidence: badgeOf(counts) });
  }
  for (const { id, kind, painPointId } of guesses) {
    const point = painPointId === null ? undefined : known.get(painPointId);
    const counts = cardCounts({
      attached: own.get(id),
      point: point && countsOfPoint(point.parts),
      step,
      isGuess: true,
      isQuote: quoting.has(id),
    });
    const title = counts.from === "point" ? (point?.title ?? "") : null;
    const mark = <GuessMark kind={kind} people={counts.people} title={title} />;
    cards.set(id, { glow: 0, evidence: badgeOf(counts), mark });
  }
  return cards;
}

/** Steps nobody has been heard at get their badge as well: an assumption. */
export function painOverlay(
  findings: StepFindingRow[],
  stepIds: readonly string[],
  { onOpen, onRule }: { onOpen: OpenStep; onRule: (stepId: string) => void },
): Omit<PainOverlay, "openSurprises"> {
  const everyone = new Map(
    findings.filter(({ personaId }) => personaId === "").map((row) => [row.stepId, row]),
  );
  const most = Math.max(
    leastMost,
    ...[...everyone.values()].flatMap(({ painScore, gainScore }) => [painScore, gainScore]),
  );
  return {
    steps: new Map(
      stepIds.map((stepId) => {
        const finding = everyone.get(stepId);
        return [
          stepId,
          {
            glow: finding ? Math.sqrt(finding.painScore / most) : 0,
            mark: <StepMark stepId={stepId} finding={finding} onOpen={onOpen} onRule={onRule} />,
            evidence: badgeOf({
              people: finding?.people ?? 0,
              sourceTypes: finding?.sourceTypes ?? 0,
            }),
            heat: finding ? <Heat finding={finding} most={most} /> : null,
          },
        ];
      }),
    ),
    cards: new Map(),
    curves: curvesOf(findings),
    quotes: new Map(),
  };
}

/** A map where nothing hurts much must not glow as if it did. */
const leastMost = 0.5;

function curvesOf(findings: StepFindingRow[]): PainOverlay["curves"] {
  const personas = [...new Set(findings.map(({ personaId }) => personaId))];
  return personas.map((personaId) => ({
    personaId: personaId === "" ? null : personaId,
    points: findings.flatMap((row) =>
      row.personaId === personaId && row.evidenced !== null
        ? [
            {
              stepId: row.stepId,
              value: row.evidenced,
              low: row.evidencedMin ?? row.evidenced,
              high: row.evidencedMax ?? row.evidenced,
              people: row.evidencedPeople,
              sources: row.sourceTypes,
              evidence: badgeOf({ people: row.evidencedPeople, sourceTypes: row.sourceTypes }),
            },
          ]
        : [],
    ),
  }));
}
