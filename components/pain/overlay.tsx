"use client";

import { type ReactNode, useMemo, useRef } from "react";
import { type Badge, badgeOf } from "#domain/pain/badge.ts";
import type { PainPointRow, StepFindingRow } from "#server/pain/read.ts";
import { GuessMark } from "./guess-mark.tsx";
import { Heat } from "./heat.tsx";
import { usePain } from "./pain-context.tsx";
import { StepMark } from "./step-mark.tsx";

/** What the map draws of what was found; the shape the canvas asks for. */
export type PainOverlay = {
  steps: ReadonlyMap<string, { glow: number; mark: ReactNode; heat: ReactNode; evidence: Badge }>;
  cards: ReadonlyMap<string, { glow: number; evidence: Badge; mark: ReactNode }>;
  curves: readonly {
    personaId: string | null;
    points: readonly {
      stepId: string;
      value: number;
      low: number;
      high: number;
      people: number;
      sources: number;
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
  quotes,
  onOpen,
  onSurprises,
}: {
  stepIds: readonly string[];
  guesses: readonly GuessCard[];
  quotes: PainOverlay["quotes"];
  onOpen: OpenStep;
  onSurprises: () => void;
}): PainOverlay {
  const { steps, panel } = usePain();
  const open = useRef(onOpen);
  open.current = onOpen;
  const openSurprises = useRef(onSurprises);
  openSurprises.current = onSurprises;
  const ids = stepIds.join(" ");
  const found = useMemo(
    () => ({
      ...painOverlay(steps, ids.split(" ").filter(Boolean), (...what) => open.current(...what)),
      openSurprises: () => openSurprises.current(),
    }),
    [steps, ids],
  );
  // the same until a guess or a link changes, whatever else is written on the map
  const key = JSON.stringify(guesses);
  const cards = useMemo(() => cardMarks(JSON.parse(key), panel.points), [key, panel.points]);
  return useMemo(() => ({ ...found, cards, quotes }), [found, cards, quotes]);
}

function cardMarks(
  guesses: readonly GuessCard[],
  points: readonly PainPointRow[],
): PainOverlay["cards"] {
  const known = new Map(points.map((point) => [point.id, point]));
  return new Map(
    guesses.map(({ id, kind, painPointId }) => {
      const point = painPointId === null ? undefined : known.get(painPointId);
      const { people = 0, bySource = {} } = point?.parts ?? {};
      const evidence = badgeOf({ people, sourceTypes: Object.keys(bySource).length });
      return [id, { glow: 0, evidence, mark: <GuessMark kind={kind} point={point} /> }];
    }),
  );
}

/** Steps nobody has been heard at get their badge as well: an assumption. */
export function painOverlay(
  findings: StepFindingRow[],
  stepIds: readonly string[],
  onOpen: OpenStep,
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
            mark: <StepMark stepId={stepId} finding={finding} onOpen={onOpen} />,
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
            },
          ]
        : [],
    ),
  }));
}
