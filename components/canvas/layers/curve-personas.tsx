"use client";

import { useTranslations } from "next-intl";
import { curveLook } from "#domain/map/curve-look.ts";
import { useCanvas } from "../canvas-context.tsx";
import { curveStroke } from "../curve-stroke.ts";
import { useStore } from "../store.ts";
import { useCurvePeople } from "../use-curve-people.ts";
import { useViewpoint } from "../viewpoint.tsx";

/** Whose line is whose, and whose points keys and pointer move; by keys `nextPersona` chooses. */
export function CurvePersonas({ laneId }: { laneId: string }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const people = useCurvePeople(laneId);
  const chosen = useStore(model.persona, (now) => now);
  const personas = people.flatMap(({ id }) => id ?? []);
  if (personas.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend of its own
    <div role="group" aria-label={t("curvePersonas")} className="flex flex-col pl-2">
      {people.map(({ id, name }) => {
        const { hue, dash } = curveLook(personas, id);
        const stroke = curveStroke(hue);
        return (
          <button
            key={id ?? ""}
            type="button"
            tabIndex={-1}
            aria-pressed={chosen === id}
            title={name}
            data-still=""
            onClick={() => {
              model.persona.set(id);
              view.takeFocus();
            }}
            className="flex h-[18px] min-w-0 items-center gap-1.5 rounded-control px-1 text-left text-12 text-ink-soft hover:bg-hover aria-pressed:bg-hover aria-pressed:font-medium aria-pressed:text-ink"
          >
            <svg width="20" height="4" aria-hidden="true" className="shrink-0">
              <path d="M0 2H20" stroke={stroke} strokeWidth="2" strokeDasharray={dash} />
            </svg>
            <span className="truncate">{name}</span>
          </button>
        );
      })}
    </div>
  );
}
