"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { Section } from "#components/shell/section.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { toast } from "#components/ui/toast.tsx";
import { isSame, isWeighing, mayFallByMild, type Scoring, usual } from "#domain/pain/scoring.ts";
import { setScoringAction } from "#server/pain/scoring/actions.ts";
import { ScoringChanged } from "./scoring-changed.tsx";
import { ScoringFields } from "./scoring-fields.tsx";
import { ScoringPreview } from "./scoring-preview.tsx";
import { useRuleWords } from "./use-rule-words.ts";

type Props = {
  workspaceId: string;
  scoring: Scoring;
  changed: { at: number; by: string | null } | null;
  mayWeigh: boolean;
};

/** How much each part of a score counts here, and what order that makes, before anybody else sees it. */
export function ScoringSettings({ workspaceId, scoring, changed, mayWeigh }: Props) {
  const t = useTranslations("scoring");
  const common = useTranslations("common");
  const rule = useRuleWords();
  const form = useSubmit(setScoringAction);
  const [chosen, choose] = useState(scoring);
  // Somebody else has set it meanwhile.
  const [known, setKnown] = useState(scoring);
  if (!isSame(known, scoring)) {
    setKnown(scoring);
    choose(scoring);
  }
  const isEmpty = !isWeighing(chosen);
  return (
    <>
      <Section title={t("title")} text={`${t("text")} ${t("gains")}`}>
        <div className="flex flex-col gap-1 text-14">
          <p>{t("now", { rule: rule(scoring, "pain") })}</p>
          {changed ? (
            <p className="text-13 text-ink-soft">
              <ScoringChanged {...changed} />
            </p>
          ) : null}
          {mayWeigh ? null : <p className="text-13 text-ink-soft">{t("readOnly")}</p>}
        </div>
        {mayWeigh ? (
          <Form
            className="flex flex-col gap-6"
            onSubmit={(event) => {
              event.preventDefault();
              form.submit({ workspaceId, scoring: chosen }, () => toast(t("saved")));
            }}
          >
            <ScoringFields scoring={chosen} onChange={choose} />
            {mayFallByMild(chosen) ? <p className="text-13 text-ink-soft">{t("mild")}</p> : null}
            <Problem
              reason={isEmpty ? "nothing-counts" : form.reason}
              words={{ "nothing-counts": t("reasons.nothing-counts") }}
            />
            <div className="flex flex-wrap gap-2">
              <Button
                type="submit"
                variant="primary"
                isDisabled={isEmpty || isSame(chosen, scoring)}
                isPending={form.isPending}
              >
                {common("save")}
              </Button>
              <Button isDisabled={isSame(chosen, usual)} onPress={() => choose(usual)}>
                {t("usual")}
              </Button>
            </div>
          </Form>
        ) : null}
      </Section>
      {mayWeigh && !isEmpty ? (
        <Section title={t("preview.title")}>
          <ScoringPreview workspaceId={workspaceId} scoring={chosen} now={scoring} />
        </Section>
      ) : null}
    </>
  );
}
