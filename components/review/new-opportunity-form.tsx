"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { useLanguage } from "#components/shell/use-language.ts";
import { Button } from "#components/ui/button.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { howMightWe } from "#domain/review/how-might-we.ts";
import type { Owner } from "#domain/review/opportunity.ts";
import { addOpportunityAction, fetchChoicesAction } from "#server/review/actions.ts";
import type { Choices } from "#server/review/read-choices.ts";
import { OwnerSelect } from "./owner-select.tsx";

type Props = {
  workspaceId: string;
  /** the pain that it grows from */
  point: { id: string; title: string };
  onAdded: (opportunityId: string) => void;
  onCancel: () => void;
};

/** From a pain to a question, whose it is, and by when. */
export function NewOpportunityForm({ workspaceId, point, onAdded, onCancel }: Props) {
  const t = useTranslations("review.opportunity");
  const locale = useLanguage();
  const { act, isBusy } = useAct();
  const [title, setTitle] = useState(() => howMightWe(point.title, locale));
  const [owner, setOwner] = useState<Owner | null>(null);
  const [dueDate, setDueDate] = useState("");
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(() => {
    let isHere = true;
    void fetchChoicesAction({ workspaceId })
      .catch(() => null)
      .then((answer) => isHere && answer?.ok && setChoices(answer.choices));
    return () => {
      isHere = false;
    };
  }, [workspaceId]);

  const add = () =>
    act(
      () =>
        addOpportunityAction({
          workspaceId,
          title,
          status: "proposed",
          owner,
          dueDate: dueDate || null,
          cost: null,
          painPointIds: [point.id],
        }),
      { done: t("added"), onDone: ({ opportunityId }) => onAdded(opportunityId) },
    );

  return (
    <form
      className="flex flex-col gap-3 rounded-card bg-sunk p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== "") add();
      }}
    >
      <TextArea
        label={t("question")}
        hint={t("questionHint")}
        rows={2}
        autoFocus
        maxLength={300}
        value={title}
        onChange={setTitle}
      />
      <div className="grid grid-cols-2 gap-3">
        <OwnerSelect
          owner={owner}
          choices={choices ?? { people: [], teams: [] }}
          onChange={setOwner}
        />
        <DateField label={t("due")} value={dueDate} onChange={setDueDate} />
      </div>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isBusy} isDisabled={title.trim() === ""}>
          {t("add")}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
