"use client";

import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { attachAction, detachAction, takeBackAction } from "#server/evidence/queue/actions.ts";

type Onto = { mapId: string; nodeId: string; name: string };

/** Attaches passages to steps and cards and takes them off, each with its way back. */
export function useAttach(workspaceId: string) {
  const t = useTranslations("attach");
  const { act } = useAct();

  function run(
    send: () => Promise<{ ok: true; changeId: number } | { ok: false; reason: string }>,
    done: string,
    { onBack }: { onBack?: () => void } = {},
  ) {
    let changeId: number | null = null;
    act(send, {
      done,
      onDone: (result) => {
        changeId = result.changeId;
      },
      onFail: () => onBack?.(),
      undo: () => {
        const id = changeId;
        if (id === null) return;
        act(() => takeBackAction({ workspaceId, changeId: id }), {
          done: t("takenBack"),
          onDone: () => onBack?.(),
        });
      },
    });
  }

  return {
    /** `onBack`: it was taken back, or refused */
    attach(
      excerptIds: string[],
      { mapId, nodeId, name }: Onto,
      { onBack }: { onBack?: () => void } = {},
    ) {
      const done = t("attached", { count: excerptIds.length, name });
      run(() => attachAction({ mapId, excerptIds, nodeId }), done, onBack ? { onBack } : {});
    },
    detach(excerptId: string, { mapId, nodeId, name }: Onto) {
      run(() => detachAction({ mapId, excerptId, nodeId }), t("detached", { name }));
    },
  };
}
