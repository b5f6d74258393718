"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Select, SelectOption } from "#components/ui/select.tsx";
import type { Coverage } from "#domain/pain/coverage/coverage.ts";
import { setHorizonAction } from "#server/map/actions.ts";
import type { BoardPlace } from "#server/pain/board/board-maps.ts";
import type { AskCoverage } from "./coverage-page.tsx";

const none = "none";

/** From which step on our own systems see the customer, and how much is known from before it. */
export function HorizonPicker({
  place,
  horizon,
  mayEdit,
  ask,
}: {
  place: BoardPlace;
  horizon: Coverage["horizon"];
  mayEdit: boolean;
  ask: AskCoverage;
}) {
  const t = useTranslations("pain.coverage.horizon");
  const tPain = useTranslations("pain");
  const format = useFormatter();
  const { act } = useAct();
  return (
    <section
      aria-label={t("title")}
      className="flex flex-wrap items-end gap-x-6 gap-y-3 rounded-card bg-sunk px-4 py-3"
    >
      <div className="min-w-60 flex-1">
        <h2 className="text-14 font-bold">{t("title")}</h2>
        <p className="text-13 text-ink-soft">
          {horizon ? (
            <>
              {t("share", {
                share: format.number(horizon.share, {
                  style: "percent",
                  maximumFractionDigits: 0,
                }),
              })}{" "}
              {horizon.before.people > 0 ? (
                <button
                  type="button"
                  onClick={() => ask(t("before"), { beforeStepId: horizon.stepId })}
                  className="cursor-pointer rounded-mark text-accent underline decoration-accent/40 underline-offset-2"
                >
                  {tPain("board.told", horizon.before)}
                </button>
              ) : null}
            </>
          ) : (
            t("text")
          )}
        </p>
      </div>
      {mayEdit ? (
        <Select
          label={t("step")}
          value={horizon?.stepId ?? none}
          onChange={(key) =>
            act(() =>
              setHorizonAction({ mapId: place.id, stepId: key === none ? null : String(key) }),
            )
          }
          className="w-full sm:w-72"
        >
          <SelectOption id={none}>{t("none")}</SelectOption>
          {place.steps.map(({ id, title }) => (
            <SelectOption key={id} id={id}>
              {title || tPain("untitledStep")}
            </SelectOption>
          ))}
        </Select>
      ) : null}
    </section>
  );
}
