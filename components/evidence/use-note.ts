"use client";

import { nanoid } from "nanoid";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import type { ExcerptLabel } from "#domain/evidence/excerpt.ts";
import {
  addExcerptAction,
  describeExcerptAction,
  fetchNoteAction,
  labelExcerptAction,
  moveExcerptAction,
  placeExcerptAction,
  removeExcerptAction,
  unlabelExcerptAction,
} from "#server/evidence/actions.ts";
import { codeExcerptsAction } from "#server/evidence/codes/actions.ts";
import { attachAction } from "#server/evidence/queue/actions.ts";
import type { ExcerptRow, NoteDetail } from "#server/evidence/read.ts";
import {
  type Description,
  isJudged,
  type Labelling,
  newRow,
  type SpanOfWords,
  typeFor,
  withCode,
  withDescription,
  withLabel,
  without,
  withPlace,
  withRow,
  withRowAdded,
  withSpan,
} from "./note-changes.ts";

export type NoteEdits = ReturnType<typeof useNote>;

/** Something done to a note: how it looks at once, and what the server is asked for. */
type Change = {
  shown: (now: NoteDetail) => NoteDetail;
  run: () => Promise<{ ok: true } | { ok: false; reason: string }>;
};

/** Where acts are remembered to be taken back; without it each offers that itself. */
export type Remember = (step: { said: string; undo: () => void; redo: () => void }) => void;

type Options = {
  remember?: Remember;
  /** It was erased, or may not be read any more: whoever shows it lets go of its words. */
  onMissing: () => void;
};

/** An open note: corrections show at once and can be undone; others' changes come in by themselves. */
export function useNote(
  initial: NoteDetail,
  workspaceId: string,
  { remember, onMissing }: Options,
) {
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
    if (answer && !answer.ok && answer.reason === "not-found") return onMissing();
    if (!answer?.ok || onTheWay.current > 0) return;
    setNote(answer.note);
    setIsGone(answer.note.deletedAt !== null);
  }
  useRefresh("notes", reload);
  useRefresh("reads", reload, ({ noteId }) => noteId === initial.id);

  function make({ shown, run }: Change, said?: { done: string; undo: () => void }) {
    setNote(shown);
    onTheWay.current++;
    const end = () => {
      onTheWay.current--;
      reload();
    };
    act(run, { ...said, onDone: end, onFail: end });
  }

  /** Does it, and keeps the way back. */
  function doing(said: string, change: Change, inverse: Change) {
    const undo = () => make(inverse);
    if (!remember) return make(change, { done: said, undo });
    make(change);
    remember({ said, undo, redo: () => make(change) });
  }

  const labelling = (excerptId: string, change: Labelling): Change => ({
    shown: (now) => withLabel(now, excerptId, change),
    run: () => labelExcerptAction({ workspaceId, excerptId, ...change }),
  });
  /** The first judgement is taken back as if it had not been made, a later one to the one before. */
  const labellingBack = (before: ExcerptRow): Change => ({
    shown: (now) => withRow(now, before),
    run: () => {
      const excerptId = before.id;
      return isJudged(before)
        ? labelExcerptAction({ workspaceId, excerptId, ...labellingOf(before) })
        : unlabelExcerptAction({ workspaceId, excerptId, severity: before.severity });
    },
  });
  const placing = (
    excerptId: string,
    place: { mapId: string; stepId: string | null; stepTitle: string | null },
  ): Change => ({
    shown: (now) => withPlace(now, excerptId, place),
    run: () => placeExcerptAction({ mapId: place.mapId, excerptId, stepId: place.stepId }),
  });
  const adding = (row: ExcerptRow): Change => ({
    shown: (now) => withRowAdded(now, row),
    run: async () => {
      const { id: excerptId, noteId, start, end, text: words, mode, lens, personaId } = row;
      const span = { noteId, start, end, words };
      const said = { ...labellingOf(row), mode, lens, personaId };
      const added = await addExcerptAction({ workspaceId, excerptId, ...span, ...said });
      if (!added.ok) return added;
      for (const { mapId, stepId, by } of row.placements) {
        if (by === "person") await placeExcerptAction({ mapId, excerptId, stepId });
      }
      for (const { mapId, nodeId } of row.attached) {
        await attachAction({ mapId, excerptIds: [excerptId], nodeId });
      }
      for (const codeId of row.codes) {
        await codeExcerptsAction({ workspaceId, excerptIds: [excerptId], codeId });
      }
      return added;
    },
  });
  const removing = (excerptId: string): Change => ({
    shown: (now) => without(now, excerptId),
    run: () => removeExcerptAction({ workspaceId, excerptId }),
  });
  const describing = (excerptId: string, change: Description): Change => ({
    shown: (now) => withDescription(now, excerptId, change),
    run: () => describeExcerptAction({ workspaceId, excerptId, ...change }),
  });
  const moving = (excerptId: string, span: SpanOfWords): Change => ({
    shown: (now) => withSpan(now, excerptId, span),
    run: () => moveExcerptAction({ workspaceId, excerptId, ...span }),
  });

  return {
    note,
    isGone,
    reload,
    /** a code on (or off) a passage, before the server has answered */
    showCode: (excerptId: string, codeId: string, isOn: boolean) =>
      setNote((now) => withCode(now, excerptId, codeId, isOn)),
    label(excerpt: ExcerptRow, label: ExcerptLabel) {
      if (excerpt.label === label && excerpt.isHeld) return;
      const change = { label, type: typeFor(label, excerpt.type), severity: null };
      const said = t("labelled", { label: tLabels(label) });
      doing(said, labelling(excerpt.id, change), labellingBack(excerpt));
    },
    refine(excerpt: ExcerptRow, part: Partial<Labelling>) {
      const change = { ...labellingOf(excerpt), ...part };
      const said = t("labelled", { label: tLabels(change.label) });
      doing(said, labelling(excerpt.id, change), labellingBack(excerpt));
    },
    place(
      excerpt: ExcerptRow,
      place: { mapId: string; stepId: string | null; stepTitle: string | null },
    ) {
      const { mapId, stepId, stepTitle } = place;
      const before = excerpt.placements.find((one) => one.mapId === mapId);
      const back = { mapId, stepId: before?.stepId ?? null, stepTitle: before?.stepTitle ?? null };
      const said = stepId ? t("placed", { step: stepTitle ?? "" }) : t("unplaced");
      doing(said, placing(excerpt.id, place), placing(excerpt.id, back));
    },
    /** words become a passage of their own; answers its id */
    mark(span: SpanOfWords, as: Labelling): string {
      const row = newRow(note, nanoid(), span, as);
      doing(t("marked"), adding(row), removing(row.id));
      return row.id;
    },
    remove(excerpt: ExcerptRow) {
      doing(t("removed"), removing(excerpt.id), adding(excerpt));
    },
    describe(excerpt: ExcerptRow, change: Description) {
      const { mode, lens, personaId } = excerpt;
      const before = { mode, lens, personaId };
      doing(t("described"), describing(excerpt.id, change), describing(excerpt.id, before));
    },
    /** gives a passage other words of the note */
    move(excerpt: ExcerptRow, span: SpanOfWords) {
      const { start, end, text: words } = excerpt;
      doing(t("moved"), moving(excerpt.id, span), moving(excerpt.id, { start, end, words }));
    },
  };
}

function labellingOf({ label, type, severity }: ExcerptRow): Labelling {
  return { label, type, severity: severity > 0 ? severity : null };
}
