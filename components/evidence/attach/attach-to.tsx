"use client";

import { Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { useAttach } from "./use-attach.ts";
import { useCards } from "./use-cards.ts";

const theStep = "step";

/** By keys what dragging does: map, then step, then one of its cards or the step itself. */
export function AttachTo({
  excerptId,
  workspaceId,
  journeys,
}: {
  excerptId: string;
  workspaceId: string;
  /** with their steps; the first one is offered first */
  journeys: Journey[];
}) {
  const t = useTranslations("attach");
  const tEvidence = useTranslations("evidence");
  const [isOpen, setIsOpen] = useState(false);
  const [mapId, setMapId] = useState(journeys[0]?.mapId ?? "");
  const [stepId, setStepId] = useState<string | null>(null);
  const [cardId, setCardId] = useState<string | null>(null);
  const { attach } = useAttach(workspaceId);
  const cards = useCards(isOpen ? mapId : null).filter((card) => card.stepId === stepId);
  const steps = journeys.find((journey) => journey.mapId === mapId)?.steps ?? [];
  const step = steps.find(({ id }) => id === stepId);
  const card = cards.find(({ id }) => id === cardId);
  if (journeys.length === 0) return null;
  return (
    <PopoverTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button size="small" icon={<Paperclip aria-hidden="true" />}>
        {t("to")}
      </Button>
      <PopoverSurface label={t("to")} className="flex w-72 flex-col gap-3 p-3">
        <Select
          label={t("map")}
          value={mapId}
          onChange={(key) => {
            setMapId(String(key));
            setStepId(null);
            setCardId(null);
          }}
        >
          {journeys.map(({ mapId: id, title }) => (
            <SelectOption key={id} id={id}>
              {title || tEvidence("untitledMap")}
            </SelectOption>
          ))}
        </Select>
        <Select
          label={t("step")}
          placeholder={t("chooseStep")}
          value={stepId}
          onChange={(key) => {
            setStepId(String(key));
            setCardId(null);
          }}
        >
          {steps.map(({ id, title }) => (
            <SelectOption key={id} id={id}>
              {title || tEvidence("note.untitledStep")}
            </SelectOption>
          ))}
        </Select>
        {cards.length > 0 ? (
          <Select
            label={t("card")}
            value={cardId ?? theStep}
            onChange={(key) => setCardId(key === theStep ? null : String(key))}
          >
            <SelectOption id={theStep}>{t("stepItself")}</SelectOption>
            {cards.map(({ id, text }) => (
              <SelectOption key={id} id={id}>
                {text || t("emptyCard")}
              </SelectOption>
            ))}
          </Select>
        ) : null}
        <Button
          variant="primary"
          isDisabled={!step}
          onPress={() => {
            if (!step) return;
            const name = card ? card.text || t("emptyCard") : step.title;
            attach([excerptId], { mapId, nodeId: card?.id ?? step.id, name });
            setStepId(null);
            setCardId(null);
            setIsOpen(false);
          }}
        >
          {t("do")}
        </Button>
      </PopoverSurface>
    </PopoverTrigger>
  );
}
