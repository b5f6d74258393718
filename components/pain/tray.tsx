"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { LabelMark } from "#components/evidence/label-mark.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { Button } from "#components/ui/button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { placeExcerptAction } from "#server/evidence/actions.ts";
import { fetchTrayAction } from "#server/pain/actions.ts";
import type { TrayRow } from "#server/pain/read.ts";
import { usePain } from "./pain-context.tsx";
import type { StepName } from "./point-list.tsx";

const rowsAtOnce = 50;

/** Passages that wait for a step; what the analysis thinks likely comes first. */
export function Tray({
  steps,
  onOpenNote,
}: {
  steps: StepName[];
  onOpenNote: (noteId: string, excerptId: string) => void;
}) {
  const t = useTranslations("pain.tray");
  const { map, panel } = usePain();
  const words = useReasonWords();
  const [rows, setRows] = useState<TrayRow[] | null>(null);
  const [placed, setPlaced] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState<string | null>(null);
  const [pages, setPages] = useState(1);

  async function load(wanted: number) {
    const all: TrayRow[] = [];
    for (let page = 0; page < wanted; page++) {
      const where = { mapId: map.id, offset: page * rowsAtOnce };
      const answer = await fetchTrayAction(where).catch(() => null);
      if (!answer?.ok) {
        setReason(answer?.reason ?? "offline");
        return;
      }
      all.push(...answer.tray);
      if (answer.tray.length < rowsAtOnce) break;
    }
    setReason(null);
    setRows(all);
  }
  const first = useEffectEvent(() => load(1));
  useEffect(() => {
    first();
  }, []);
  useRefresh(
    "pain",
    () => load(pages),
    (topic) => topic.mapId === map.id,
  );

  if (reason && !rows) return <p className="py-4 text-13 text-ink-soft">{words(reason)}</p>;
  if (!rows) return <p className="py-4 text-13 text-ink-faint">{t("loading")}</p>;
  const waiting = rows.filter(({ excerptId }) => !placed.has(excerptId));
  if (waiting.length === 0) {
    return <p className="py-6 text-center text-13 text-balance text-ink-soft">{t("empty")}</p>;
  }
  const mark = (excerptId: string, isPlaced: boolean) =>
    setPlaced((now) =>
      isPlaced ? new Set([...now, excerptId]) : new Set([...now].filter((id) => id !== excerptId)),
    );
  return (
    <div className="flex flex-col gap-3">
      <p className="text-13 text-ink-soft">{t("text")}</p>
      <ul className="flex flex-col gap-2">
        {waiting.map((row) => (
          <TrayCard
            key={row.excerptId}
            row={row}
            steps={steps}
            onPlaced={(isPlaced) => mark(row.excerptId, isPlaced)}
            onOpenNote={onOpenNote}
          />
        ))}
      </ul>
      {rows.length < panel.unplaced && rows.length >= pages * rowsAtOnce ? (
        <Button
          onPress={() => {
            setPages(pages + 1);
            load(pages + 1);
          }}
        >
          {t("more")}
        </Button>
      ) : null}
    </div>
  );
}

function TrayCard({
  row,
  steps,
  onPlaced,
  onOpenNote,
}: {
  row: TrayRow;
  steps: StepName[];
  onPlaced: (isPlaced: boolean) => void;
  onOpenNote: (noteId: string, excerptId: string) => void;
}) {
  const t = useTranslations("pain");
  const { map, rights } = usePain();
  const { act } = useAct();
  const likely = row.candidates.filter(({ stepId }) => steps.some(({ id }) => id === stepId));
  const others = steps.filter(({ id }) => !likely.some(({ stepId }) => stepId === id));
  const put = (stepId: string | null) =>
    placeExcerptAction({ mapId: map.id, excerptId: row.excerptId, stepId });
  function place(stepId: string) {
    const step = steps.find(({ id }) => id === stepId)?.title || t("untitledStep");
    onPlaced(true);
    act(() => put(stepId), {
      done: t("tray.placed", { step }),
      undo: () => act(() => put(null), { onDone: () => onPlaced(false) }),
      onFail: () => onPlaced(false),
    });
  }
  return (
    <li className="flex flex-col gap-2 rounded-card bg-sunk p-3">
      <div className="flex gap-2 text-13">
        <span className="pt-0.5">
          <LabelMark label={row.label} isNamed size={10} />
        </span>
        {row.text === null ? (
          <span className="text-ink-soft">{t("tray.notQuotable")}</span>
        ) : (
          <q>{row.text}</q>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-3 pl-4.5 text-12 text-ink-faint">
        <SourceMark type={row.sourceType} />
        {rights.readNotes ? (
          <button
            type="button"
            onClick={() => onOpenNote(row.noteId, row.excerptId)}
            className="rounded-mark text-accent underline underline-offset-2"
          >
            {t("tray.openNote")}
          </button>
        ) : null}
      </div>
      {rights.correct ? (
        <div className="flex flex-wrap gap-1.5 pl-4.5">
          {likely.slice(0, 2).map(({ stepId, title }) => (
            <Button key={stepId} size="small" onPress={() => place(stepId)} className="max-w-full">
              {title || t("untitledStep")}
            </Button>
          ))}
          {others.length > 0 ? (
            <Select
              aria-label={t("tray.choose")}
              placeholder={t("tray.choose")}
              size="small"
              value={null}
              onChange={(key) => place(String(key))}
            >
              {[...likely.slice(2).map(({ stepId: id, title }) => ({ id, title })), ...others].map(
                ({ id, title }) => (
                  <SelectOption key={id} id={id}>
                    {title || t("untitledStep")}
                  </SelectOption>
                ),
              )}
            </Select>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
