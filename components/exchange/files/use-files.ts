import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { toast } from "#components/ui/toast.tsx";
import type { DrawOptions } from "#domain/exchange/draw-options.ts";
import type { DrawnFormat } from "#domain/exchange/formats.ts";
import {
  dropMapFileAction,
  fetchMapFilesAction,
  startMapFileAction,
} from "#server/exchange/actions.ts";
import type { MadeFile } from "#server/exchange/files/map-file.ts";
import { saveFile } from "../save-file.ts";
import { followFile, isOnTheWay } from "./follow-file.ts";

/** One's own files of a map: those on their way, and those that can be fetched. */
export function useFiles({
  mapId,
  href,
  onSaved,
}: {
  mapId: string;
  href: string;
  /** one that was asked for here is in the downloads */
  onSaved: () => void;
}) {
  const t = useTranslations("drawn.dialog");
  const [files, setFiles] = useState<MadeFile[]>([]);
  const isOpen = useRef(true);

  async function save({ id }: Pick<MadeFile, "id">): Promise<boolean> {
    const name = await saveFile(`${href}/file/${id}`);
    if (name !== null) toast(t("made", { name }));
    else void look();
    return name !== null;
  }

  async function look(): Promise<MadeFile[]> {
    const seen = await fetchMapFilesAction({ mapId }).catch(() => null);
    if (seen?.ok) setFiles(seen.files);
    return seen?.ok ? seen.files : [];
  }

  async function follow(fileId: string, isAskedHere: boolean): Promise<void> {
    const file = await followFile(mapId, fileId, setFiles);
    if (!file || (isOpen.current && !isAskedHere)) return;
    if (isOpen.current) {
      if (file.status === "ready" && (await save(file))) onSaved();
      return;
    }
    const format = t(`formats.${file.format}.name`);
    if (file.status === "failed") toast(t("files.toldFailed", { format }), { tone: "problem" });
    else {
      const action = { label: t("files.save"), run: () => void save(file) };
      toast(t("files.toldReady", { format }), { action });
    }
  }

  const begin = useEffectEvent(async () => {
    for (const file of await look()) if (isOnTheWay(file)) void follow(file.id, false);
  });
  useEffect(() => {
    isOpen.current = true;
    void begin();
    return () => {
      isOpen.current = false;
    };
  }, []);

  return {
    files,
    save,
    /** The reason why not, or null: then it is on its way. */
    async start(format: DrawnFormat, options: DrawOptions): Promise<string | null> {
      const started = await startMapFileAction({ mapId, format, options }).catch(() => null);
      if (!started?.ok) return started?.reason ?? "unavailable";
      await look();
      void follow(started.fileId, true);
      return null;
    },
    async drop({ id }: MadeFile): Promise<void> {
      setFiles((now) => now.filter((file) => file.id !== id));
      await dropMapFileAction({ mapId, fileId: id }).catch(() => null);
      await look();
    },
  };
}
