"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { goalFields, goalOf, moveSelectedTo } from "../commands/move-to.ts";
import { useViewpoint } from "../viewpoint.tsx";

type Said = Parameters<typeof goalOf>[0];

/** Where what is selected is to go, from lists that keys and fingers reach. */
export function MoveDialog() {
  const t = useTranslations("canvas.moveTo");
  const common = useTranslations("common");
  const model = useCanvas();
  const view = useViewpoint();
  const nameOf = useNames();
  // as it is when the sheet opens
  const [fields] = useState(() => goalFields(model));
  const [said, setSaid] = useState<Said>(() => {
    const place = model.selectedCards()[0]?.place;
    return place?.kind === "cell" ? { stepId: place.stepId, laneId: place.laneId } : {};
  });
  const goal = goalOf(said);
  const close = () => {
    model.sheet.set(null);
    view.takeFocus();
  };
  return (
    <Dialog
      title={t("title")}
      closeLabel={common("close")}
      size="small"
      isOpen
      onOpenChange={close}
    >
      <div className="flex flex-col gap-3">
        {fields.map(({ name, of, ids }) => (
          <Select
            key={name}
            label={t(name === "after" && of === "lane" ? "below" : labels[name])}
            placeholder={t("choose")}
            selectedKey={said[name] ?? null}
            onSelectionChange={(key) => setSaid({ ...said, [name]: String(key) })}
          >
            {ids.map((id) => (
              <SelectOption key={id} id={id}>
                {nameOf(id)}
              </SelectOption>
            ))}
          </Select>
        ))}
        <Button
          variant="primary"
          isDisabled={goal === null}
          onPress={() => {
            close();
            // the dialog has given the keyboard back before it goes where things go
            if (goal) requestAnimationFrame(() => moveSelectedTo({ model, view }, goal));
          }}
        >
          {t("do")}
        </Button>
      </div>
    </Dialog>
  );
}

const labels = { stepId: "step", laneId: "lane", after: "behind" } as const;

/** What a step, phase or lane is called, also one without a title. */
function useNames(): (id: string) => string {
  const canvas = useTranslations("canvas");
  const map = useTranslations("map");
  const model = useCanvas();
  return (id) => {
    const grid = model.grid();
    const lane = grid.lane(id);
    if (lane) return lane.title || map(`laneType.${lane.type}`);
    const step = grid.step(id);
    return step
      ? step.title || canvas("untitledStep")
      : grid.phase(id)?.title || canvas("untitledPhase");
  };
}
