"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemBox } from "#components/shell/problem.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { namesFrom } from "#domain/evidence/name-list.ts";
import { fetchMaskNamesAction, saveMaskNamesAction } from "#server/evidence/actions.ts";

/** The names the workspace masks always: told by their number, and opened to be mended. */
export function ListedNames({
  workspaceId,
  count: initial,
  isLocked: wasLocked,
  onSaved,
}: {
  workspaceId: string;
  count: number;
  /** sealed with another server's secret: they can only be written anew */
  isLocked: boolean;
  /** what the import would do has to be asked again */
  onSaved: () => void;
}) {
  const t = useTranslations("evidence.import.masking");
  const tCommon = useTranslations("common");
  const [count, setCount] = useState(initial);
  const [isLocked, setIsLocked] = useState(wasLocked);
  const [names, setNames] = useState<string | null>(null);
  const { act, isBusy } = useAct();

  const open = () =>
    act(() => fetchMaskNamesAction({ workspaceId }), {
      onDone: (answer) => setNames(answer.names.join("\n")),
    });
  const save = () =>
    act(() => saveMaskNamesAction({ workspaceId, names: namesFrom(names ?? "") }), {
      done: tCommon("saved"),
      onDone: (answer) => {
        setCount(answer.count);
        setIsLocked(false);
        setNames(null);
        onSaved();
      },
    });

  if (names === null && isLocked) {
    return (
      <div className="flex flex-col items-start gap-2">
        <ProblemBox>{t("locked")}</ProblemBox>
        <Button size="small" onPress={() => setNames("")}>
          {t("writeAnew")}
        </Button>
      </div>
    );
  }
  if (names === null) {
    return count > 0 ? (
      <p className="flex flex-wrap items-center gap-x-2 text-12 text-ink-faint">
        {t("listed", { count })}
        <Button size="small" variant="quiet" isPending={isBusy} onPress={open}>
          {t("editListed")}
        </Button>
      </p>
    ) : null;
  }
  return (
    <div className="flex flex-col gap-2">
      <TextArea label={t("listedNames")} rows={4} value={names} onChange={setNames} autoFocus />
      <div className="flex gap-2">
        <Button size="small" onPress={() => setNames(null)}>
          {tCommon("cancel")}
        </Button>
        <Button size="small" variant="primary" isPending={isBusy} onPress={save}>
          {tCommon("save")}
        </Button>
      </div>
    </div>
  );
}
