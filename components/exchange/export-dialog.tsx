"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemBox } from "#components/shell/problem.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import { type DrawOptions, optionsToQuery } from "#domain/exchange/draw-options.ts";
import { type FormatId, formatOf, isSheet } from "#domain/exchange/formats.ts";
import { keepChoice, lastChoice } from "./export-choice.ts";
import { ExportOptions, type Parts } from "./export-options.tsx";
import { ExportPreview } from "./export-preview.tsx";
import { MadeFiles } from "./files/made-files.tsx";
import { useFiles } from "./files/use-files.ts";
import { FormatCards } from "./format-cards.tsx";
import { NotCarried } from "./not-carried.tsx";
import { saveFile } from "./save-file.ts";

/** They take seconds of a large map: made while one may go on, by a job of the server. */
const slow = ["pdf", "png", "pptx"] as const;
const isSlow = (format: FormatId): format is (typeof slow)[number] =>
  slow.some((one) => one === format);

const busyReasons = ["too-many-waiting", "too-many-kept"] as const;
type BusyReason = (typeof busyReasons)[number];

type Props = {
  mapId: string;
  /** address that the formats are asked from, without a last stroke */
  href: string;
  language: "fi" | "en";
  parts: Parts;
  onClose: () => void;
};

/** One dialog for every way out: a format, what to choose of it, and how it will look. */
export function ExportDialog({ mapId, href, language, parts, onClose }: Props) {
  const t = useTranslations("drawn.dialog");
  const tCommon = useTranslations("common");
  const [{ format, options }, setChoice] = useState(() => lastChoice(language));
  const [state, setState] = useState<"ready" | "making" | "failed" | BusyReason>("ready");
  const { files, start, save, drop } = useFiles({ mapId, href, onSaved: onClose });
  const change = (some: Partial<DrawOptions>) =>
    setChoice((now) => ({ ...now, options: { ...now.options, ...some } }));
  const isDrawn = formatOf(format).kind === "drawn";

  async function make() {
    setState("making");
    keepChoice({ format, options });
    if (isSlow(format)) {
      const reason = await start(format, options);
      setState(reason === null ? "ready" : (busyReasons.find((one) => one === reason) ?? "failed"));
      return;
    }
    const query = isDrawn ? `?${optionsToQuery(options)}` : "";
    const name = await saveFile(`${href}/${format}${query}`);
    setState(name === null ? "failed" : "ready");
    if (name === null) return;
    toast(t("made", { name }));
    onClose();
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t("title")}
      closeLabel={tCommon("close")}
      size="large"
    >
      <div className="flex flex-col gap-5">
        <FormatCards
          value={format}
          onChange={(next) => setChoice((now) => ({ ...now, format: next }))}
        />
        {isDrawn ? (
          <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
            <ExportOptions format={format} options={options} parts={parts} onChange={change} />
            <ExportPreview href={href} options={options} />
          </div>
        ) : null}
        {isSheet(format) ? <NotCarried mapId={mapId} format={format} /> : null}
        {state === "failed" ? <ProblemBox>{t("failed")}</ProblemBox> : null}
        {state === "too-many-waiting" || state === "too-many-kept" ? (
          <ProblemBox>{t(`files.reasons.${state}`)}</ProblemBox>
        ) : null}
        <MadeFiles
          files={files}
          onSave={(file) => void save(file)}
          onDrop={(file) => void drop(file)}
        />
      </div>
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {tCommon("cancel")}
        </Button>
        <Button
          variant="primary"
          icon={<Download aria-hidden="true" />}
          isPending={state === "making"}
          onPress={() => void make()}
        >
          {state === "making" ? t("making") : t("make")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
