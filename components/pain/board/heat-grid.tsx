"use client";

import { useTranslations } from "next-intl";
import { classes } from "#components/ui/classes.ts";
import type { Board } from "#domain/pain/board/board.ts";
import { useBoard, useBoardWay } from "./board-context.tsx";
import { NumberButton } from "./number-button.tsx";
import { usePlaceWords } from "./place-words.ts";
import { useAsk } from "./use-ask.ts";
import { useRoving } from "./use-roving.ts";

type Heat = NonNullable<Board["heat"]>;

/** Step by channel: how many it hurts where. A cell narrows the board to itself. */
export function HeatGrid({ heat, kind }: { heat: Heat | null; kind: "pain" | "gain" }) {
  const t = useTranslations("pain.board.heat");
  const { view } = useBoard();
  const { go } = useBoardWay();
  const { mapTitle, stepTitle } = usePlaceWords();
  const channels = heat?.channels ?? [];
  const cells = (heat?.rows ?? []).flatMap(({ stepId, cells }) =>
    cells.flatMap((cell, column) =>
      cell ? [{ stepId, channel: channels[column] ?? "", ...cell }] : [],
    ),
  );
  const roving = useRoving(cells.length);
  if (!heat || cells.length === 0) {
    return <p className="py-10 text-center text-14 text-ink-soft">{t("none")}</p>;
  }
  const most = Math.max(...cells.map(({ people }) => people));
  const name = (channel: string) => channel || t("noChannel");
  return (
    <section aria-label={t("title", { map: mapTitle(heat.mapId) })} className="flex flex-col gap-4">
      <p className="text-13 text-ink-soft">
        {t(`text.${kind}`, { map: mapTitle(heat.mapId) })}{" "}
        {heat.left > 0 ? t("left", { count: heat.left }) : null}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons that arrows go through */}
      <div
        {...roving.box}
        role="group"
        aria-label={t("cells")}
        className="overflow-x-auto pb-1 print:overflow-visible"
      >
        <HeatPicture heat={heat} name={name}>
          {(stepId, column) => {
            const channel = channels[column] ?? "";
            const at = cells.findIndex((one) => one.stepId === stepId && one.channel === channel);
            const cell = cells[at];
            if (!cell) return null;
            return (
              <button
                type="button"
                {...roving.stop(at)}
                onClick={() =>
                  go({
                    look: "list",
                    filter: { ...view.filter, mapId: heat.mapId, stepId, channel },
                  })
                }
                className={classes(
                  "relative flex h-9 w-full cursor-pointer items-center justify-center rounded-control text-13 font-medium text-ink ring-inset hover:ring-2 hover:ring-edge",
                )}
              >
                <CellPaint kind={kind} share={cell.people / most} worst={cell.worst} />
                <span aria-hidden="true" className="relative tabular-nums">
                  {cell.people}
                </span>
                <span className="sr-only">
                  {t("cell", {
                    step: stepTitle(heat.mapId, stepId),
                    channel: name(channel),
                    people: cell.people,
                    worst: cell.worst,
                  })}
                </span>
              </button>
            );
          }}
        </HeatPicture>
      </div>
      <CellTable cells={cells} mapId={heat.mapId} kind={kind} name={name} />
    </section>
  );
}

function HeatPicture({
  heat: { mapId, channels, rows },
  name,
  children,
}: {
  heat: Heat;
  name: (channel: string) => string;
  children: (stepId: string, column: number) => React.ReactNode;
}) {
  const t = useTranslations("pain.coverage");
  const { places } = useBoard();
  const { stepTitle } = usePlaceWords();
  const horizon = places.find(({ id }) => id === mapId)?.horizonStepId;
  return (
    <div
      className="grid w-max min-w-full items-center gap-1 [--channel:5rem] print:w-full print:[--channel:0px]"
      style={{
        gridTemplateColumns: `minmax(9rem, 16rem) repeat(${channels.length}, minmax(var(--channel), 1fr))`,
      }}
    >
      <span />
      {channels.map((channel) => (
        <span
          key={channel}
          className="px-1 text-center text-12 font-medium hyphens-auto text-ink-soft"
        >
          {name(channel)}
        </span>
      ))}
      {rows.map(({ stepId }) => (
        <div key={stepId} className="contents">
          {horizon === stepId ? (
            <span className="col-span-full border-t-2 border-accent pt-1 text-12 font-medium text-accent">
              {t("horizon.line")}
            </span>
          ) : null}
          <span className="sticky left-0 bg-paper pr-2 text-13 hyphens-auto">
            {stepTitle(mapId, stepId)}
          </span>
          {channels.map((channel, column) => (
            <span key={channel} className="flex h-9 rounded-control bg-sunk">
              {children(stepId, column)}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The deeper, the more people; as many ticks at its edge as the worst of it is severe. */
function CellPaint({
  kind,
  share,
  worst,
}: {
  kind: "pain" | "gain";
  share: number;
  worst: number;
}) {
  return (
    <svg
      aria-hidden="true"
      className={classes("absolute inset-0 size-full", kind === "pain" ? "text-pain" : "text-gain")}
    >
      <rect width="100%" height="100%" rx="6" fill="currentColor" opacity={0.08 + 0.32 * share} />
      {Array.from({ length: worst }, (_, tick) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of equal ticks
          key={tick}
          x={6 + tick * 6}
          y="6"
          width="4"
          height="3"
          fill="currentColor"
        />
      ))}
    </svg>
  );
}

/** The same in numbers; each opens what it counts. */
function CellTable({
  cells,
  mapId,
  kind,
  name,
}: {
  cells: readonly { stepId: string; channel: string; people: number; worst: number }[];
  mapId: string;
  kind: "pain" | "gain";
  name: (channel: string) => string;
}) {
  const t = useTranslations("pain.board.heat");
  const { stepTitle } = usePlaceWords();
  const ask = useAsk();
  return (
    <details className="text-13">
      <summary className="min-h-6 cursor-pointer rounded-control text-ink-soft">
        {t("asTable")}
      </summary>
      <table className="mt-2 w-full max-w-150 text-left">
        <thead className="text-12 text-ink-faint">
          <tr>
            <th className="py-1 font-normal">{t("step")}</th>
            <th className="py-1 font-normal">{t("channel")}</th>
            <th className="py-1 text-right font-normal">{t("people")}</th>
            <th className="py-1 text-right font-normal">{t(`worst.${kind}`)}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ stepId, channel, people, worst }) => (
            <tr key={`${stepId} ${channel}`} className="border-t border-hairline">
              <th scope="row" className="py-1.5 font-medium">
                {stepTitle(mapId, stepId)}
              </th>
              <td className="py-1.5 text-ink-soft">{name(channel)}</td>
              <td className="py-1.5 text-right tabular-nums">
                <NumberButton
                  className="justify-end"
                  onPress={() =>
                    ask(`${stepTitle(mapId, stepId)} · ${name(channel)}`, {
                      mapId,
                      stepId,
                      channel,
                      label: kind,
                    })
                  }
                >
                  {people}
                </NumberButton>
              </td>
              <td className="py-1.5 text-right tabular-nums">{worst}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
