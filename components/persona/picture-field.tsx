"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { ProblemBox } from "#components/shell/problem.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import type { PersonaDraft } from "./persona-panel.tsx";
import { shrinkPicture } from "./shrink-picture.ts";

export function PictureField({
  draft,
  isDisabled,
  onChange,
}: {
  draft: PersonaDraft;
  isDisabled: boolean;
  onChange: (draft: PersonaDraft) => void;
}) {
  const t = useTranslations("persona");
  const [isBad, setIsBad] = useState(false);

  async function take(files: FileList | null) {
    const file = files?.[0];
    if (!file) return;
    const picture = await shrinkPicture(file);
    setIsBad(picture === null);
    if (picture) onChange({ ...draft, picture });
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-4">
        <Avatar
          name={draft.name || "?"}
          {...(draft.initials ? { initials: draft.initials } : {})}
          colour={draft.colour}
          picture={draft.picture}
          size={64}
        />
        {isDisabled ? null : (
          <div className="flex flex-wrap gap-2">
            <FileTrigger
              acceptedFileTypes={["image/png", "image/jpeg", "image/webp"]}
              onSelect={(files) => void take(files)}
            >
              <TriggerButton className={buttonClasses("secondary", "small")}>
                {t("choosePicture")}
              </TriggerButton>
            </FileTrigger>
            {draft.picture ? (
              <Button
                size="small"
                variant="quiet"
                onPress={() => onChange({ ...draft, picture: null })}
              >
                {t("removePicture")}
              </Button>
            ) : null}
          </div>
        )}
      </div>
      {isBad ? <ProblemBox>{t("pictureBad")}</ProblemBox> : null}
    </div>
  );
}
