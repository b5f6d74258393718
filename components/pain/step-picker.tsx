"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { movePainPointAction } from "#server/pain/actions.ts";
import type { PainPointRow } from "#server/pain/read.ts";
import { usePain } from "./pain-context.tsx";
import type { StepName } from "./point-list.tsx";

/** Where the pain point lives. */
export function StepPicker({ point, steps }: { point: PainPointRow; steps: StepName[] }) {
  const t = useTranslations("pain");
  const { map, rights, correct } = usePain();
  const send = (stepId: string | null) =>
    movePainPointAction({ mapId: map.id, painPointId: point.id, stepId });
  const move = (stepId: string | null) => {
    const before = point.stepId;
    if (stepId === before) return;
    const title = steps.find(({ id }) => id === stepId)?.title || t("untitledStep");
    correct(point.id, { stepId, isStepHeld: true }, () => send(stepId), {
      done: stepId === null ? t("point.movedOff") : t("point.moved", { step: title }),
      undo: () => correct(point.id, { stepId: before }, () => send(before)),
    });
  };
  return (
    <Select
      label={t("point.step")}
      className="flex-1"
      isDisabled={!rights.correct}
      value={steps.some(({ id }) => id === point.stepId) ? point.stepId : "none"}
      onChange={(key) => move(key === "none" ? null : String(key))}
    >
      <SelectOption id="none">{t("noStep")}</SelectOption>
      {steps.map(({ id, title }) => (
        <SelectOption key={id} id={id}>
          {title || t("untitledStep")}
        </SelectOption>
      ))}
    </Select>
  );
}
