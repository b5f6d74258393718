"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import type { Code } from "#domain/evidence/codebook/code.ts";
import {
  codeExcerptsAction,
  editCodebookAction,
  uncodeExcerptsAction,
} from "#server/evidence/codes/actions.ts";
import { useCodes } from "./use-codes.ts";

const mostRecent = 8;

/** Codes passages: shown at once, undone by the toast, and a code that is not there yet made on the way. */
export function useCoding(
  workspaceId: string,
  {
    onShow,
  }: {
    /** shows the code on (or off) the passage before the server has answered */
    onShow: (excerptId: string, codeId: string, isOn: boolean) => void;
  },
) {
  const t = useTranslations("codes");
  const codes = useCodes(workspaceId);
  const [recent, setRecent] = useState<string[]>([]);
  const { act } = useAct();

  function send(excerptId: string, code: Pick<Code, "id" | "name">, isOn: boolean, isUndo = false) {
    const run = isOn ? codeExcerptsAction : uncodeExcerptsAction;
    onShow(excerptId, code.id, isOn);
    act(() => run({ workspaceId, excerptIds: [excerptId], codeId: code.id }), {
      onFail: () => onShow(excerptId, code.id, !isOn),
      ...(isUndo
        ? {}
        : {
            done: t(isOn ? "coded" : "uncoded", { name: code.name }),
            undo: () => send(excerptId, code, !isOn, true),
          }),
    });
  }

  return {
    codes: codes ?? [],
    isLoading: codes === null,
    recent,
    put(excerptId: string, code: Pick<Code, "id" | "name">, isOn: boolean) {
      if (isOn) setRecent([code.id, ...recent.filter((id) => id !== code.id)].slice(0, mostRecent));
      send(excerptId, code, isOn);
    },
    create(excerptId: string, name: string) {
      act(() => editCodebookAction({ workspaceId, edit: { kind: "add", parentId: null, name } }), {
        onDone: ({ codeId }) => {
          if (codeId) this.put(excerptId, { id: codeId, name }, true);
        },
      });
    },
  };
}
