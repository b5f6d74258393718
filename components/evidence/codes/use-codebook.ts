"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import type { CodeEditInput } from "#domain/evidence/codebook/edit.ts";
import {
  editCodebookAction,
  fetchCodebookAction,
  undoCodebookAction,
} from "#server/evidence/codes/actions.ts";
import type { Codebook } from "#server/evidence/codes/read.ts";

/** The open codebook: acts on it, takes them back, and shows what others do. */
export function useCodebook(workspaceId: string, initial: Codebook) {
  const t = useTranslations("codes.book.done");
  const [book, setBook] = useState(initial);
  const { act, isBusy } = useAct();

  async function reload() {
    const answer = await fetchCodebookAction({ workspaceId }).catch(() => null);
    if (answer?.ok) setBook(answer.codebook);
  }
  useRefresh("codes", reload);

  function takeBack(changeId: number, name: string) {
    act(() => undoCodebookAction({ workspaceId, changeId }), {
      done: t("undo", { name }),
      onDone: () => void reload(),
    });
  }

  const mine = book.changes.filter(({ isMine, isUndone }) => isMine && !isUndone);
  return {
    ...book,
    isBusy,
    /** `name` is said when it is done */
    edit(edit: CodeEditInput, name: string, onDone?: (codeId: string | null) => void) {
      let changeId: number | null = null;
      act(() => editCodebookAction({ workspaceId, edit }), {
        done: t(edit.kind, { name }),
        undo: () => changeId !== null && takeBack(changeId, name),
        onDone: (result) => {
          changeId = result.changeId;
          void reload().then(() => onDone?.(result.codeId));
        },
      });
    },
    takeBack,
    /** one's own last act that stands */
    undo() {
      const last = mine.find(({ kind }) => kind !== "undo");
      if (last) takeBack(last.id, last.subject);
    },
    /** what one took back last, unless something was done since */
    redo() {
      const [last] = mine;
      if (last?.kind === "undo") takeBack(last.id, last.subject);
    },
  };
}

export type OpenCodebook = ReturnType<typeof useCodebook>;
