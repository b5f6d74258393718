"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { DateField } from "#components/ui/date-field.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { OpportunityChange } from "#domain/review/opportunity.ts";
import { changeOpportunityAction, fetchOpportunityAction } from "#server/review/actions.ts";
import type { Choices } from "#server/review/read-choices.ts";
import type { OpportunityDetail } from "#server/review/read-opportunities.ts";
import { CostFields } from "./cost-fields.tsx";
import { DecisionLog } from "./decision-log.tsx";
import { LinkedPoints } from "./linked-points.tsx";
import { OwnerSelect } from "./owner-select.tsx";
import { QuestionField } from "./question-field.tsx";
import { StatusForm } from "./status-form.tsx";

type Opened = { opportunity: OpportunityDetail; choices: Choices };
type Props = {
  workspace: { id: string; slug: string };
  opportunityId: string;
  mayDecide: boolean;
  onClose: () => void;
};

/** One opportunity: the question, whose it is, by when, at what cost, and all that was decided. */
export function OpportunityPanel(props: Props) {
  const t = useTranslations("review.opportunity");
  const tCommon = useTranslations("common");
  const words = useReasonWords();
  const { opened, reason, reload } = useOpened(props.workspace.id, props.opportunityId);
  return (
    <SidePanel
      title={t("title")}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={props.onClose}
    >
      {opened ? (
        <Details {...props} {...opened} onChanged={reload} />
      ) : reason ? (
        <p className="text-13 text-ink-soft">{words(reason)}</p>
      ) : (
        <div className="flex flex-col gap-4">
          <Skeleton className="h-16 w-full" />
          <Skeleton className="h-24 w-full" />
        </div>
      )}
    </SidePanel>
  );
}

function Details({
  workspace,
  opportunity,
  choices,
  mayDecide,
  onChanged,
}: Props & Opened & { onChanged: () => void }) {
  const t = useTranslations("review.opportunity");
  const { act } = useAct();
  const { id, title, status, owner, dueDate, cost, points, log } = opportunity;
  const change = (part: OpportunityChange, why = "") =>
    act(
      () =>
        changeOpportunityAction({
          workspaceId: workspace.id,
          opportunityId: id,
          change: part,
          why,
        }),
      { done: t("saved"), onDone: onChanged },
    );
  return (
    <div className="flex flex-col gap-6">
      <QuestionField
        key={title}
        title={title}
        firstPain={points[0]?.title ?? null}
        isReadOnly={!mayDecide}
        onSave={(next) => change({ title: next })}
      />
      <StatusForm
        key={status}
        status={status}
        isReadOnly={!mayDecide}
        onSave={(next, why) => change({ status: next }, why)}
      />
      <div className="grid grid-cols-2 gap-3">
        <OwnerSelect
          owner={owner}
          choices={choices}
          isReadOnly={!mayDecide}
          onChange={(next) => change({ owner: next })}
        />
        <DateField
          label={t("due")}
          value={dueDate ?? ""}
          isReadOnly={!mayDecide}
          onChange={(next) => change({ dueDate: next || null })}
        />
      </div>
      <LinkedPoints
        workspace={workspace}
        opportunityId={id}
        points={points}
        choices={choices}
        mayDecide={mayDecide}
        onChanged={onChanged}
      />
      <CostFields
        key={JSON.stringify(cost)}
        cost={cost}
        isReadOnly={!mayDecide}
        onSave={(next) => change({ cost: next })}
      />
      <DecisionLog log={log} />
    </div>
  );
}

function useOpened(workspaceId: string, opportunityId: string) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  async function load(isWanted: () => boolean = () => true) {
    const answer = await fetchOpportunityAction({ workspaceId, opportunityId }).catch(() => null);
    if (!isWanted()) return;
    if (answer?.ok) setOpened(answer);
    setReason(answer?.ok ? null : (answer?.reason ?? "offline"));
  }
  const ask = useEffectEvent(load);
  useEffect(() => {
    let isHere = true;
    ask(() => isHere);
    return () => {
      isHere = false;
    };
  }, []);
  useRefresh("review", () => load());
  return { opened, reason, reload: () => load() };
}
