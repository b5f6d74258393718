"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { type OpportunityStatus, opportunityStatuses } from "#domain/review/opportunity.ts";

type Props = {
  status: OpportunityStatus;
  isReadOnly: boolean;
  onSave: (status: OpportunityStatus, why: string) => void;
};

/** A decision is a new status with its reason: the two are saved together. */
export function StatusForm({ status, isReadOnly, onSave }: Props) {
  const t = useTranslations("review.opportunity");
  const tStatus = useTranslations("review.opportunities.statuses");
  const [next, setNext] = useState(status);
  const [why, setWhy] = useState("");
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={t("status")}
        isDisabled={isReadOnly}
        value={next}
        onChange={(key) => setNext(opportunityStatuses.find((one) => one === key) ?? status)}
      >
        {opportunityStatuses.map((one) => (
          <SelectOption key={one} id={one}>
            {tStatus(one)}
          </SelectOption>
        ))}
      </Select>
      {next === status ? null : (
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            onSave(next, why.trim());
          }}
        >
          <TextArea
            label={t("why")}
            hint={t("whyHint")}
            rows={2}
            maxLength={1_000}
            value={why}
            onChange={setWhy}
          />
          <div className="flex gap-2">
            <Button type="submit" variant="primary">
              {t("save")}
            </Button>
            <Button variant="quiet" onPress={() => setNext(status)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
