import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { Step } from "#domain/map/journey-map.ts";
import type { SharedMap } from "#server/share/read-shared.ts";
import { LaneCell } from "./lane-cell.tsx";
import { readerWords } from "./reader-words.ts";

/** One step: what is said of it, how many people it hurts, and its lanes with what lies in them. */
export async function StepOutline({ step, shared }: { step: Step; shared: SharedMap }) {
  const { t } = await readerWords();
  const { map, names, findings } = shared;
  const { id, title, description, channels, teamId, momentOfTruth } = step;
  const found = findings?.[id];
  const through = channels.flatMap((channel) => names[channel] ?? []).join(", ");
  const team = teamId ? (names[teamId] ?? "") : "";
  return (
    <section id={`step-${id}`} className="flex scroll-mt-4 flex-col gap-2">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-16 font-bold break-words">
        {title || t("untitledStep")}
        {found && found.painPeople > 0 ? (
          <span className="flex items-center gap-1 text-13 font-medium text-pain tabular-nums">
            <MeaningMark meaning="pain" className="size-3" />
            {t("hurts", { count: found.painPeople })}
          </span>
        ) : null}
        {found && found.gainPeople > 0 ? (
          <span className="flex items-center gap-1 text-13 font-medium text-gain tabular-nums">
            <MeaningMark meaning="gain" className="size-3" />
            {t("pleases", { count: found.gainPeople })}
          </span>
        ) : null}
      </h3>
      {momentOfTruth ? <p className="text-13 font-medium">{t("momentOfTruth")}</p> : null}
      {description ? (
        <p className="text-14 break-words whitespace-pre-wrap text-ink-soft">{description}</p>
      ) : null}
      {through ? (
        <p className="text-13 text-ink-soft">{t("through", { channels: through })}</p>
      ) : null}
      {team ? <p className="text-13 text-ink-soft">{t("by", { team })}</p> : null}
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
        {map.lanes.map((lane) => (
          <LaneCell key={lane.id} lane={lane} step={step} shared={shared} />
        ))}
      </dl>
    </section>
  );
}
