"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLanguage } from "#components/shell/use-language.ts";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { howMightWe } from "#domain/review/how-might-we.ts";

type Props = {
  title: string;
  firstPain: string | null;
  isReadOnly: boolean;
  onSave: (title: string) => void;
};

/** The question, and a first sentence for who has none. */
export function QuestionField({ title, firstPain, isReadOnly, onSave }: Props) {
  const t = useTranslations("review.opportunity");
  const locale = useLanguage();
  const [draft, setDraft] = useState(title);
  const suggestion = firstPain === null ? null : howMightWe(firstPain, locale);
  const isChanged = draft.trim() !== title && draft.trim() !== "";
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t("question")}
        hint={t("questionHint")}
        rows={2}
        maxLength={300}
        isReadOnly={isReadOnly}
        value={draft}
        onChange={setDraft}
      />
      {isReadOnly ? null : (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {isChanged ? (
            <Button size="small" variant="primary" onPress={() => onSave(draft.trim())}>
              {t("save")}
            </Button>
          ) : null}
          {suggestion !== null && suggestion !== draft ? (
            <Button size="small" variant="quiet" onPress={() => setDraft(suggestion)}>
              {t("suggest")}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
