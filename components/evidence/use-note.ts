"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";
import {
  fetchNoteAction,
  labelExcerptAction,
  placeExcerptAction,
} from "#server/evidence/actions.ts";
import type { ExcerptRow, NoteDetail } from "#server/evidence/read.ts";
import { type Labelling, typeFor, withLabel, withPlace } from "./note-changes.ts";

export type NoteEdits = ReturnType<typeof useNote>;

/** An open note: corrections show at once and can be undone; others' changes come in by themselves. */
export function useNote(initial: NoteDetail, workspaceId: string) {
  const t = useTranslations("evidence.note");
  const tLabels = useTranslations("evidence.labels");
  const [note, setNote] = useState(initial);
  const [isGone, setIsGone] = useState(initial.deletedAt !== null);
  const { act } = useAct();
  // While a correction is on its way an answer would still show the time before it.
  const onTheWay = useRef(0);

  // Read again by whoever opened it: newer than what stands here, unless a correction is on its way.
  useEffect(() => {
    if (onTheWay.current === 0) setNote(initial);
  }, [initial]);

  async function reload() {
    const answer = await fetchNoteAction({ workspaceId, noteId: initial.id }).catch(() => null);
    if (!answer || onTheWay.current > 0) return;
    if (answer.ok) setNote(answer.note);
    setIsGone(answer.ok ? answer.note.deletedAt !== null : answer.reason === "not-found");
  }
  useRefresh("notes", reload);

  function correct(
    shown: (now: NoteDetail) => NoteDetail,
    run: () => Promise<{ ok: true } | { ok: false; reason: string }>,
    said?: { done: string; undo: () => void },
  ) {
    setNote(shown);
    onTheWay.current++;
    const end = () => {
      onTheWay.current--;
      reload();
    };
    act(run, { ...said, onDone: end, onFail: end });
  }

  function sendLabel(excerptId: string, change: Labelling, undo?: () => void) {
    correct(
      (now) => withLabel(now, excerptId, change),
      () => labelExcerptAction({ workspaceId, excerptId, ...change }),
      undo ? { done: t("labelled", { label: tLabels(change.label) }), undo } : undefined,
    );
  }

  function sendPlace(
    excerptId: string,
    place: { mapId: string; stepId: string | null; stepTitle: string | null },
    undo?: () => void,
  ) {
    const { mapId, stepId, stepTitle } = place;
    correct(
      (now) => withPlace(now, excerptId, place),
      () => placeExcerptAction({ mapId, excerptId, stepId }),
      undo
        ? { done: stepId ? t("placed", { step: stepTitle ?? "" }) : t("unplaced"), undo }
        : undefined,
    );
  }

  return {
    note,
    isGone,
    reload,
    label(excerpt: ExcerptRow, label: ExcerptLabel) {
      if (excerpt.label === label && excerpt.isHeld) return;
      const { type } = excerpt;
      const change = { label, type: typeFor(label, type), severity: null };
      sendLabel(excerpt.id, change, () => sendLabel(excerpt.id, labellingOf(excerpt)));
    },
    refine(excerpt: ExcerptRow, part: Partial<Labelling>) {
      sendLabel(excerpt.id, { ...labellingOf(excerpt), ...part });
    },
    place(
      excerpt: ExcerptRow,
      place: { mapId: string; stepId: string | null; stepTitle: string | null },
    ) {
      const before = excerpt.placements.find(({ mapId }) => mapId === place.mapId);
      const { mapId } = place;
      sendPlace(excerpt.id, place, () =>
        sendPlace(excerpt.id, {
          mapId,
          stepId: before?.stepId ?? null,
          stepTitle: before?.stepTitle ?? null,
        }),
      );
    },
  };
}

function labellingOf({ label, type, severity }: ExcerptRow): Labelling {
  return { label, type, severity: severity > 0 ? severity : null };
}
