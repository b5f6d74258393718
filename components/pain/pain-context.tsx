"use client";

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchPainAction } from "#server/pain/actions.ts";
import type { PainPanel, PainPointRow, StepFindingRow } from "#server/pain/read.ts";
import type { CardFindingRow } from "#server/pain/read-card-findings.ts";

export type PainRights = {
  /** rename, move, merge, split */
  correct: boolean;
  /** dismiss, reopen, confirm */
  decide: boolean;
  /** open the notes behind the quotations */
  readNotes: boolean;
  /** correct passages in them */
  editNotes: boolean;
};

type Found = { panel: PainPanel; steps: StepFindingRow[]; cards: CardFindingRow[] };
type Answer = { ok: true } | { ok: false; reason: string };
type Said<R> = {
  done?: string;
  undo?: () => void;
  onDone?: (result: Extract<R, { ok: true }>) => void;
};

export type PainModel = Found & {
  map: { id: string; title: string };
  workspace: { id: string; slug: string };
  rights: PainRights;
  personas: readonly { id: string; name: string }[];
  confirmedOnly: boolean;
  personaId: string | null;
  /** what is shown waits for another choice */
  isLoading: boolean;
  choose(choice: { confirmedOnly?: boolean; personaId?: string | null }): void;
  /** shows `change` at once, runs the action and asks again; a refusal takes it back */
  correct<R extends Answer>(
    pointId: string,
    change: Partial<PainPointRow>,
    run: () => Promise<R>,
    said?: Said<R>,
  ): void;
};

const PainContext = createContext<PainModel | null>(null);

export function usePain(): PainModel {
  const model = useContext(PainContext);
  if (!model) throw new Error("usePain outside PainProvider");
  return model;
}

/** What was found on one map, kept fresh while the map is open. */
export function PainProvider({
  map,
  workspace,
  rights,
  personas,
  initial,
  stepOf,
  children,
}: Pick<PainModel, "map" | "workspace" | "rights" | "personas"> & {
  initial: Found;
  /** where the findings are another map's: that map's step -> the one that was made from it */
  stepOf?: ReadonlyMap<string, string> | undefined;
  children: ReactNode;
}) {
  const [found, setFound] = useState(initial);
  const [changes, setChanges] = useState<ReadonlyMap<string, Partial<PainPointRow>>>(new Map());
  const [choice, setChoice] = useState<{ confirmedOnly: boolean; personaId: string | null }>({
    confirmedOnly: false,
    personaId: null,
  });
  const [isLoading, setIsLoading] = useState(false);
  const { act } = useAct();
  const onTheWay = useRef(0);
  const asked = useRef(0);

  async function load(wanted: typeof choice) {
    const turn = ++asked.current;
    const answer = await fetchPainAction({ mapId: map.id, ...wanted }).catch(() => null);
    // A later question, or a correction on its way, makes this answer an old one.
    if (turn !== asked.current || onTheWay.current > 0) return;
    setIsLoading(false);
    if (!answer?.ok) return;
    setFound({ panel: answer.panel, steps: answer.steps, cards: answer.cards });
    setChanges(new Map());
  }
  const reload = () => load(choice);
  useRefresh("pain", reload, ({ mapId }) => mapId === map.id);
  useRefresh("notes", reload);

  const panel = useMemo(
    () => onSteps(withChanges(found.panel, changes), stepOf),
    [found.panel, changes, stepOf],
  );
  const steps = useMemo(() => findingsOn(found.steps, stepOf), [found.steps, stepOf]);
  const model: PainModel = {
    panel,
    steps,
    cards: found.cards,
    map,
    workspace,
    rights,
    personas,
    ...choice,
    isLoading,
    choose(part) {
      const next = { ...choice, ...part };
      setChoice(next);
      setIsLoading(true);
      load(next);
    },
    correct(pointId, change, run, { onDone, ...said } = {}) {
      setChanges((now) => new Map(now).set(pointId, { ...now.get(pointId), ...change }));
      onTheWay.current++;
      const end = () => {
        onTheWay.current--;
        reload();
      };
      act(run, {
        ...said,
        onDone: (result) => {
          end();
          onDone?.(result);
        },
        onFail: () => {
          setChanges((now) => new Map([...now].filter(([id]) => id !== pointId)));
          end();
        },
      });
    },
  };
  return <PainContext value={model}>{children}</PainContext>;
}

function onSteps(panel: PainPanel, stepOf?: ReadonlyMap<string, string>): PainPanel {
  if (!stepOf) return panel;
  const points = panel.points.map((point) => ({
    ...point,
    stepId: stepOf.get(point.stepId ?? "") ?? null,
  }));
  return { ...panel, points };
}

function findingsOn(
  findings: StepFindingRow[],
  stepOf?: ReadonlyMap<string, string>,
): StepFindingRow[] {
  if (!stepOf) return findings;
  return findings.flatMap((row) => {
    const stepId = stepOf.get(row.stepId);
    return stepId === undefined ? [] : [{ ...row, stepId }];
  });
}

function withChanges(
  panel: PainPanel,
  changes: ReadonlyMap<string, Partial<PainPointRow>>,
): PainPanel {
  if (changes.size === 0) return panel;
  const points = panel.points
    .map((point) => ({ ...point, ...changes.get(point.id) }))
    .filter(({ status }) => status !== "merged");
  return { ...panel, points };
}
