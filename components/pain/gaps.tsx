"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { type AssumedPoint, curveGap } from "#domain/pain/gap.ts";
import { GapTable } from "./gap-table.tsx";
import { usePain } from "./pain-context.tsx";
import type { StepName } from "./point-list.tsx";

/** Where the team was most wrong, and where it guesses without having heard anybody. */
export function Gaps({
  assumed,
  steps,
  onShowStep,
}: {
  assumed: AssumedPoint[];
  steps: StepName[];
  onShowStep: (stepId: string) => void;
}) {
  const t = useTranslations("pain.gaps");
  const tPain = useTranslations("pain");
  const format = useFormatter();
  const tPanel = useTranslations("pain.panel");
  const { steps: findings, personas } = usePain();
  const [personaId, setPersonaId] = useState<string | null>(null);
  const rows = findings.filter((row) => row.personaId === (personaId ?? ""));
  const {
    steps: compared,
    surprises,
    unheard,
  } = curveGap(assumed, {
    personaId,
    steps: steps.map(({ id }) => {
      const row = rows.find(({ stepId }) => stepId === id);
      return {
        stepId: id,
        value: row?.evidenced ?? null,
        min: row?.evidencedMin ?? null,
        max: row?.evidencedMax ?? null,
        people: row?.evidencedPeople ?? 0,
      };
    }),
  });
  const signed = (value: number) =>
    format.number(value, { signDisplay: "exceptZero", maximumFractionDigits: 1 });
  const titleOf = (stepId: string) =>
    steps.find(({ id }) => id === stepId)?.title || tPain("untitledStep");
  return (
    <div className="flex flex-col gap-6">
      <p className="text-13 text-ink-soft">{t("text")}</p>
      {personas.length > 0 ? (
        <Select
          label={tPanel("persona")}
          value={personaId ?? "all"}
          onChange={(key) => setPersonaId(key === "all" ? null : String(key))}
        >
          <SelectOption id="all">{tPanel("everyone")}</SelectOption>
          {personas.map(({ id, name }) => (
            <SelectOption key={id} id={id}>
              {name}
            </SelectOption>
          ))}
        </Select>
      ) : null}
      <section aria-label={t("surprises")} className="flex flex-col gap-1">
        <h3 className="text-14 font-bold">{t("surprises")}</h3>
        {surprises.length === 0 ? (
          <p className="text-13 text-ink-soft">{t(assumed.length === 0 ? "noCurve" : "none")}</p>
        ) : (
          <ol className="flex flex-col">
            {surprises.map(({ stepId, gap, assumed, evidenced, people }) => (
              <li key={stepId}>
                <StepButton onPress={() => onShowStep(stepId)}>
                  <span className="flex items-center gap-2 text-14 font-medium">
                    <MeaningMark meaning={(gap ?? 0) < 0 ? "pain" : "gain"} size={10} />
                    <span className="min-w-0 flex-1">{titleOf(stepId)}</span>
                    <span>{signed(gap ?? 0)}</span>
                  </span>
                  <span className="pl-4.5 text-12 text-ink-soft">
                    {t((gap ?? 0) < 0 ? "worse" : "better", {
                      assumed: signed(assumed ?? 0),
                      evidenced: signed(evidenced ?? 0),
                      count: people,
                    })}
                  </span>
                </StepButton>
              </li>
            ))}
          </ol>
        )}
      </section>
      {unheard.length > 0 ? (
        <section aria-label={t("unheard")} className="flex flex-col gap-1">
          <h3 className="text-14 font-bold">{t("unheard")}</h3>
          <p className="text-13 text-ink-soft">{t("unheardText")}</p>
          <ul className="flex flex-col">
            {unheard.map((stepId) => (
              <li key={stepId}>
                <StepButton onPress={() => onShowStep(stepId)}>
                  <span className="text-13">{titleOf(stepId)}</span>
                </StepButton>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <GapTable compared={compared} rows={rows} titleOf={titleOf} onShowStep={onShowStep} />
    </div>
  );
}

function StepButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="-mx-2 flex w-[calc(100%+16px)] cursor-default flex-col gap-0.5 rounded-control px-2 py-1.5 text-left hover:bg-hover"
    >
      {children}
    </button>
  );
}
