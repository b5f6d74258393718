"use client";

import { CircleAlert, FileCheck2, FileClock, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { MadeFile } from "#server/exchange/files/map-file.ts";
import { isOnTheWay } from "./follow-file.ts";

/** Files that were asked for: how far they are, to be fetched, given up or put away. */
export function MadeFiles({
  files,
  onSave,
  onDrop,
}: {
  files: MadeFile[];
  onSave: (file: MadeFile) => void;
  onDrop: (file: MadeFile) => void;
}) {
  const t = useTranslations("drawn.dialog.files");
  if (files.length === 0) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-1.5">
      <h3 className="text-12 font-medium text-ink-soft">{t("title")}</h3>
      <ul className="flex flex-col rounded-card ring-1 ring-hairline ring-inset">
        {files.map((file) => (
          <li
            key={file.id}
            className="flex min-h-11 items-center gap-3 border-b border-hairline px-3 py-1.5 last:border-b-0"
          >
            <Line file={file} onSave={() => onSave(file)} onDrop={() => onDrop(file)} />
          </li>
        ))}
      </ul>
      {files.some(isOnTheWay) ? <p className="text-12 text-ink-soft">{t("leave")}</p> : null}
    </section>
  );
}

function Line({
  file,
  onSave,
  onDrop,
}: {
  file: MadeFile;
  onSave: () => void;
  onDrop: () => void;
}) {
  const t = useTranslations("drawn.dialog");
  const format = useFormatter();
  const name = t(`formats.${file.format}.name`);
  if (isOnTheWay(file)) {
    const label = t(file.status === "waiting" ? "files.waiting" : "files.running", { name });
    return (
      <>
        <FileClock aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        <div className="min-w-0 flex-1">
          <ProgressBar
            label={label}
            {...(file.status === "running" ? { value: Math.round(100 * file.progress) } : {})}
          />
        </div>
        <Button size="small" variant="quiet" onPress={onDrop}>
          {t("files.stop")}
        </Button>
      </>
    );
  }
  const isReady = file.status === "ready";
  const Icon = isReady ? FileCheck2 : CircleAlert;
  const size = format.number((file.size ?? 0) / 1_000_000, { maximumFractionDigits: 1 });
  const time = format.dateTime(file.createdAt, { hour: "numeric", minute: "2-digit" });
  const until = format.dateTime(file.expiresAt, { dateStyle: "short", timeStyle: "short" });
  return (
    <>
      <Icon
        aria-hidden="true"
        className={`size-4 shrink-0 ${isReady ? "text-gain" : "text-workaround"}`}
      />
      <span className="min-w-0 flex-1 text-13">
        <span className="font-medium">{t("files.named", { name, time })}</span>{" "}
        <span className="text-ink-soft">
          {isReady
            ? t("files.ready", { size, until })
            : t(`files.reasons.${file.reason ?? "unavailable"}`)}
        </span>
      </span>
      {isReady ? (
        <Button size="small" onPress={onSave}>
          {t("files.save")}
        </Button>
      ) : null}
      <IconButton size="small" label={t("files.remove", { name, time })} onPress={onDrop}>
        <X aria-hidden="true" />
      </IconButton>
    </>
  );
}
