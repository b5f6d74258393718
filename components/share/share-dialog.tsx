"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { LinkList } from "./link-list.tsx";
import { MadeLink } from "./made-link.tsx";
import { NewLinkForm } from "./new-link-form.tsx";

export type LaneChoice = { id: string; title: string };

type ShareProps = {
  mapId: string;
  lanes: LaneChoice[];
  /** false in a sensitive workspace: no words of people go out */
  mayQuote: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Links by which people without an account look at this map: those there are, and a new one. */
export function ShareDialog({ mapId, lanes, mayQuote, isOpen, onOpenChange }: ShareProps) {
  const t = useTranslations("share");
  const common = useTranslations("common");
  return (
    <Dialog
      title={t("title")}
      closeLabel={common("close")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => <Share mapId={mapId} lanes={lanes} mayQuote={mayQuote} onDone={close} />}
    </Dialog>
  );
}

type Stage =
  | { kind: "list" }
  | { kind: "new" }
  | { kind: "made"; token: string; hasFrames: boolean };

function Share({
  onDone,
  ...props
}: Omit<ShareProps, "isOpen" | "onOpenChange"> & { onDone: () => void }) {
  const t = useTranslations("share");
  const [stage, setStage] = useState<Stage>({ kind: "list" });
  switch (stage.kind) {
    case "list":
      return (
        <div className="flex flex-col gap-4">
          <p className="text-14 text-ink-soft">{t("text")}</p>
          <div className="self-start">
            <Button variant="primary" onPress={() => setStage({ kind: "new" })}>
              {t("new")}
            </Button>
          </div>
          <LinkList mapId={props.mapId} />
        </div>
      );
    case "new":
      return (
        <NewLinkForm
          {...props}
          onCancel={() => setStage({ kind: "list" })}
          onMade={(token, hasFrames) => setStage({ kind: "made", token, hasFrames })}
        />
      );
    case "made":
      return <MadeLink token={stage.token} hasFrames={stage.hasFrames} onDone={onDone} />;
    default:
      return stage satisfies never;
  }
}
