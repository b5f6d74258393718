"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { dragExcerpt } from "#components/evidence/attach/excerpt-drag.ts";
import { useAttach } from "#components/evidence/attach/use-attach.ts";
import { LabelMark } from "#components/evidence/label-mark.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { fetchTrayAction } from "#server/pain/actions.ts";
import type { TrayRow } from "#server/pain/read-tray.ts";
import { usePain } from "./pain-context.tsx";
import type { StepName } from "./point-list.tsx";
import { everything, TrayFilter, type TrayNarrowing } from "./tray-filter.tsx";

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
  const tPain = useTranslations("pain");
  const tBulk = useTranslations("attach.bulk");
  const { map, panel, rights, workspace } = usePain();
  const { attach } = useAttach(workspace.id);
  const [narrowing, setNarrowing] = useState(everything);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const words = useReasonWords();
  const [rows, setRows] = useState<TrayRow[] | null>(null);
  const [placed, setPlaced] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState<string | null>(null);
  const [pages, setPages] = useState(1);

  async function load(wanted: number, only: TrayNarrowing = narrowing) {
    const all: TrayRow[] = [];
    for (let page = 0; page < wanted; page++) {
      const where = { mapId: map.id, offset: page * rowsAtOnce, ...only };
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
  const isNarrowed = narrowing !== everything;
  if (waiting.length === 0 && !isNarrowed) {
    return <p className="py-6 text-center text-13 text-balance text-ink-soft">{t("empty")}</p>;
  }
  const mark = (ids: readonly string[], isPlaced: boolean) =>
    setPlaced((now) =>
      isPlaced ? new Set([...now, ...ids]) : new Set([...now].filter((id) => !ids.includes(id))),
    );
  function put(ids: string[], stepId: string) {
    const name = steps.find(({ id }) => id === stepId)?.title || tPain("untitledStep");
    mark(ids, true);
    setChosen((now) => new Set([...now].filter((id) => !ids.includes(id))));
    attach(
      ids,
      { mapId: map.id, nodeId: stepId, name },
      {
        onBack: () => mark(ids, false),
      },
    );
  }
  const picked = waiting.flatMap(({ excerptId }) => (chosen.has(excerptId) ? [excerptId] : []));
  return (
    <div className="flex flex-col gap-3">
      <p className="text-13 text-ink-soft">{t("text")}</p>
      <TrayFilter
        narrowing={narrowing}
        onChange={(next) => {
          setNarrowing(next);
          setPages(1);
          void load(1, next);
        }}
      />
      {rights.correct && waiting.length > 1 ? (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            size="small"
            onPress={() =>
              setChosen(new Set(picked.length > 0 ? [] : waiting.slice(0, mostAtOnce).map(idOf)))
            }
          >
            {tBulk(picked.length > 0 ? "none" : "all")}
          </Button>
          {picked.length > 0 ? (
            <>
              <span role="status" className="text-13 text-ink-soft">
                {tBulk("chosen", { count: picked.length })}
              </span>
              <Select
                aria-label={tBulk("put")}
                placeholder={tBulk("put")}
                size="small"
                value={null}
                onChange={(key) => put(picked, String(key))}
              >
                {steps.map(({ id, title }) => (
                  <SelectOption key={id} id={id}>
                    {title || tPain("untitledStep")}
                  </SelectOption>
                ))}
              </Select>
            </>
          ) : null}
        </div>
      ) : null}
      <ul className="flex flex-col gap-2">
        {waiting.map((row) => (
          <TrayCard
            key={row.excerptId}
            row={row}
            steps={steps}
            isChosen={chosen.has(row.excerptId)}
            onChoose={(isOn) =>
              setChosen(
                (now) =>
                  new Set(
                    isOn ? [...now, row.excerptId] : [...now].filter((id) => id !== row.excerptId),
                  ),
              )
            }
            onPlace={(stepId) => put([row.excerptId], stepId)}
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

/** As many as one act takes. */
const mostAtOnce = 200;

const idOf = ({ excerptId }: TrayRow) => excerptId;

function TrayCard({
  row,
  steps,
  isChosen,
  onChoose,
  onPlace,
  onOpenNote,
}: {
  row: TrayRow;
  steps: StepName[];
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
  onPlace: (stepId: string) => void;
  onOpenNote: (noteId: string, excerptId: string) => void;
}) {
  const t = useTranslations("pain");
  const tBulk = useTranslations("attach.bulk");
  const { rights } = usePain();
  const likely = row.candidates.filter(({ stepId }) => steps.some(({ id }) => id === stepId));
  const others = steps.filter(({ id }) => !likely.some(({ stepId }) => stepId === id));
  return (
    <li
      {...(rights.correct ? dragExcerpt(row.excerptId) : {})}
      className="flex flex-col gap-2 rounded-card bg-sunk p-3"
    >
      <div className="flex gap-2 text-13">
        {rights.correct ? (
          <Checkbox
            aria-label={tBulk("select", { text: row.text ?? t("tray.notQuotable") })}
            isSelected={isChosen}
            onChange={onChoose}
          />
        ) : null}
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
            <Button
              key={stepId}
              size="small"
              onPress={() => onPlace(stepId)}
              className="max-w-full"
            >
              {title || t("untitledStep")}
            </Button>
          ))}
          {others.length > 0 ? (
            <Select
              aria-label={t("tray.choose")}
              placeholder={t("tray.choose")}
              size="small"
              value={null}
              onChange={(key) => onPlace(String(key))}
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
