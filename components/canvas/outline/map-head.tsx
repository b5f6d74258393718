"use client";

import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { Button } from "#components/ui/button.tsx";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { useLibrary } from "../library-context.tsx";
import { MissingBox } from "../missing/missing-box.tsx";

/** Whose journey this is, in which situation, from where to where; its fields are in the panel. */
export const MapHead = memo(function MapHead() {
  const t = useTranslations("canvas");
  const tPanel = useTranslations("map.panel");
  const format = useFormatter();
  const model = useCanvas();
  const canEdit = useCanEdit();
  const header = useMap((map) => map.header);
  const { personas, members } = useLibrary();
  const names = header.personaIds.flatMap(
    (id) => personas.find((one) => one.id === id)?.name ?? [],
  );
  const facts = [
    [tPanel("state"), tPanel(header.state === "to-be" ? "toBe" : "asIs")],
    [tPanel("subject"), header.subject],
    [tPanel("personas"), names.join(", ")],
    [tPanel("scenario"), header.scenario],
    [tPanel("goal"), header.goal],
    [tPanel("scopeStart"), header.scopeStart],
    [tPanel("scopeEnd"), header.scopeEnd],
    [tPanel("owner"), members.find(({ id }) => id === header.ownerId)?.name ?? ""],
    [tPanel("reviewDate"), header.reviewDate ? plainDate(format, header.reviewDate) : ""],
  ] as const;
  return (
    <section className="flex flex-col items-start gap-3">
      <dl className="grid w-full gap-x-4 gap-y-1.5 text-13 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-ink-faint max-sm:mt-1">{label}</dt>
              <dd className="break-words whitespace-pre-wrap">{value}</dd>
            </div>
          ))}
      </dl>
      <Button
        size="small"
        className="print:hidden"
        onPress={() => model.panel.set({ kind: "map" })}
      >
        {t(canEdit ? "outline.editHead" : "toolbar.mapDetails")}
      </Button>
      <MissingBox className="w-full" />
    </section>
  );
});

/** A plain date has no zone: it is the same day everywhere. */
function plainDate(format: ReturnType<typeof useFormatter>, date: string): string {
  return format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
}
