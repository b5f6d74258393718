"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { restoreMap } from "#server/map/actions.ts";
import type { DeletedMap } from "#server/map/read-deleted.ts";
import { EraseMapDialog } from "./erase-map-dialog.tsx";

/** What was deleted, by whom and until when it can be brought back. */
export function DeletedMaps({
  workspaceId,
  maps,
  mayErase,
}: {
  workspaceId: string;
  maps: readonly DeletedMap[];
  mayErase: boolean;
}) {
  const t = useTranslations("maps");
  const format = useFormatter();
  const router = useRouter();
  const { act } = useAct();
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const [erasing, setErasing] = useState<{ id: string; title: string } | null>(null);
  if (maps.length === 0) return <p className="text-14 text-ink-soft">{t("bin.none")}</p>;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });

  function restore(id: string, title: string) {
    act(() => restoreMap({ workspaceId, mapId: id }), {
      done: t("restored", { title }),
      onDone: () => {
        router.refresh();
      },
    });
  }

  return (
    <>
      <ul {...keyboard} className="border-t border-hairline">
        {maps.map(({ id, language, deletedAt, deletedBy, erasedAt, ...map }) => {
          const title = map.title || t("untitled");
          return (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-hairline py-3"
            >
              <div className="min-w-0 flex-1 basis-60">
                <h2 className="text-14 font-bold break-words" lang={language}>
                  {title}
                </h2>
                <p className="text-12 text-ink-faint">
                  {deletedBy
                    ? t("bin.deletedBy", { date: day(deletedAt), name: deletedBy })
                    : t("bin.deleted", { date: day(deletedAt) })}
                  {" · "}
                  {t("bin.until", { date: day(erasedAt) })}
                </p>
              </div>
              <div className="flex gap-2">
                <Button
                  size="small"
                  aria-label={t("bin.restoreOne", { title })}
                  onPress={() => restore(id, title)}
                >
                  {t("bin.restore")}
                </Button>
                {mayErase ? (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t("bin.eraseOne", { title })}
                    onPress={() => setErasing({ id, title })}
                  >
                    {t("bin.erase")}
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      {erasing ? (
        <EraseMapDialog
          workspaceId={workspaceId}
          map={erasing}
          onClose={() => setErasing(null)}
          onErased={() => {
            setErasing(null);
            router.refresh();
          }}
        />
      ) : null}
    </>
  );
}
