"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { feelingWord, tenth } from "#domain/map/feeling-word.ts";
import type { Lane } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { EvidenceDot } from "../evidence-dot.tsx";
import { useLaneTitle } from "../lane-title.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { useCurvePeople } from "../use-curve-people.ts";
import { CellTalks } from "./cell-talks.tsx";
import { feelerAt } from "./feelers.ts";
import { FeelingSlider } from "./feeling-slider.tsx";
import { LaneRow } from "./lane-cards.tsx";
import { PlaceMenu } from "./place-menu.tsx";
import { placeKey } from "./places.ts";
import { usePlace } from "./use-place.ts";

type Props = { lane: Lane; stepId: string };

/** How each persona is assumed to feel at a step, beside what people said. */
export const Feelings = memo(function Feelings({ lane, stepId }: Props) {
  const people = useCurvePeople(lane.id);
  return (
    <LaneRow title={useLaneTitle(lane)}>
      <ul className="flex flex-col gap-1">
        {people.map(({ id, name }) => (
          <li
            key={id ?? ""}
            className="group/place flex flex-wrap items-center gap-x-3 gap-y-0.5 text-13"
          >
            <Feeling lane={lane} stepId={stepId} personaId={id} name={name} />
          </li>
        ))}
      </ul>
    </LaneRow>
  );
});

type FeelingProps = Props & { personaId: string | null; name: string };

function Feeling({ lane, stepId, personaId, name }: FeelingProps) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const canEdit = useCanEdit();
  const value = useMap(
    ({ curve }) =>
      curve.find(
        (one) => one.laneId === lane.id && one.stepId === stepId && one.personaId === personaId,
      )?.value ?? null,
  );
  const heard = useOverlay()
    .curves.find((one) => one.personaId === personaId)
    ?.points.find((point) => point.stepId === stepId);
  const cursor = { at: "cell", laneId: lane.id, stepId, index: 0 } as const;
  const { isHere, place } = usePlace(cursor);
  const isChosen = useStore(model.persona, () => feelerAt(model, cursor) === personaId);
  const choose = () => model.persona.set(personaId);
  // several sliders share the cell of the grid: the cursor stands on the chosen persona's
  const own = {
    "data-place": placeKey(cursor, personaId),
    tabIndex: isHere && isChosen ? 0 : -1,
    onFocus: () => {
      place.onFocus();
      choose();
    },
  };
  const write = (next: number | null) =>
    setCurvePoint(model.edit, { laneId: lane.id, stepId, personaId, value: next });
  return (
    <>
      <span className="min-w-20 text-ink-soft">{name}</span>
      {value === null ? (
        <button
          type="button"
          {...own}
          aria-disabled={!canEdit}
          aria-label={t("outline.assume", { name })}
          onClick={() => {
            if (canEdit) write(0);
          }}
          className="print:hidden flex h-6 cursor-default items-center gap-1 rounded-full px-2 text-12 text-ink-faint ring-1 ring-hairline ring-inset hover:bg-hover hover:text-ink"
        >
          <Plus aria-hidden="true" className="size-3" />
          {t("assumed")}
        </button>
      ) : (
        <FeelingSlider
          {...own}
          label={t("outline.assumedOf", { name })}
          value={value}
          isReadOnly={!canEdit}
          onWrite={write}
        />
      )}
      <PlaceMenu cursor={cursor} name={name} isHere={isHere && isChosen} onOpen={choose} />
      <CellTalks laneId={lane.id} stepId={stepId} personaId={personaId} />
      {value === null ? null : (
        <EvidenceDot
          state={heard?.evidence ?? "assumption"}
          about={{ kind: "curve", stepId, personaId }}
        />
      )}
      {value === null && !heard ? <span className="hidden print:inline">–</span> : null}
      {heard ? (
        <span className="text-12 text-ink-faint">
          {t("evidenced")}:{" "}
          {t("curveValue", { value: tenth(heard.value), word: feelingWord(heard.value) })},{" "}
          {t("curvePeople", { people: heard.people })}
        </span>
      ) : null}
    </>
  );
}
