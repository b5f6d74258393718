"use client";

import { Keyboard, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { EvidenceNav } from "../evidence-nav.tsx";
import { IntakeButtons } from "../intake-buttons.tsx";
import type { Intake } from "../use-intake.ts";

/** The name of the place, its neighbours, and the two ways in. */
export function DeskHeader({
  slug,
  mayEdit,
  intake,
  onAdd,
  onHelp,
  className,
}: {
  slug: string;
  mayEdit: boolean;
  intake: Intake;
  onAdd: () => void;
  onHelp: () => void;
  className?: string;
}) {
  const t = useTranslations("evidence");
  const tDesk = useTranslations("desk");
  return (
    <header
      className={classes(
        "flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-hairline px-4 py-2",
        className,
      )}
    >
      <h1 className="text-16 font-bold">{t("title")}</h1>
      <EvidenceNav slug={slug} current="notes" mayEdit={mayEdit} />
      <IconButton
        label={tDesk("help.title")}
        shortcut="?"
        onPress={onHelp}
        className="ml-auto max-md:hidden"
      >
        <Keyboard aria-hidden="true" />
      </IconButton>
      {mayEdit ? (
        <div className="flex gap-2 max-md:ml-auto">
          <IntakeButtons intake={intake} />
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={onAdd}>
            {t("add.title")}
          </Button>
        </div>
      ) : null}
    </header>
  );
}
