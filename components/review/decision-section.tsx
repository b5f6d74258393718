"use client";

import { Lightbulb } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { OpportunityHead } from "#server/review/read-opportunities.ts";
import { DecisionMark, OwnerMark } from "./decision-mark.tsx";
import { NewOpportunityForm } from "./new-opportunity-form.tsx";
import { useCostWords } from "./use-cost-words.ts";
import { usePlainDay } from "./use-plain-day.ts";

type Props = {
  workspace: { id: string; slug: string };
  point: { id: string; title: string };
  opportunities: readonly OpportunityHead[];
  mayDecide: boolean;
  onChanged: () => void;
};

/** Beside a pain point: what was decided about it, and the way to decide. */
export function DecisionSection({ workspace, point, opportunities, mayDecide, onChanged }: Props) {
  const t = useTranslations("review");
  const [isAdding, setIsAdding] = useState(false);
  const home = `/w/${workspace.slug}/pain/opportunities`;
  return (
    <section aria-label={t("decision.title")} className="flex flex-col gap-2">
      <h3 className="flex items-baseline justify-between gap-2 text-14 font-bold">
        {t("decision.title")}
        <Link href={home} prefetch={false} className="text-12 font-normal text-accent">
          {t("decision.all")}
        </Link>
      </h3>
      {opportunities.length === 0 ? (
        <p className="text-13 text-ink-soft">{t("decision.none")}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {opportunities.map((one) => (
            <li key={one.id}>
              <Linked opportunity={one} href={`${home}?open=${one.id}`} />
            </li>
          ))}
        </ul>
      )}
      {mayDecide && !isAdding ? (
        <Button
          size="small"
          className="self-start"
          icon={<Lightbulb aria-hidden="true" />}
          onPress={() => setIsAdding(true)}
        >
          {t("decision.new")}
        </Button>
      ) : null}
      {isAdding ? (
        <NewOpportunityForm
          workspaceId={workspace.id}
          point={point}
          onCancel={() => setIsAdding(false)}
          onAdded={() => {
            setIsAdding(false);
            onChanged();
          }}
        />
      ) : null}
    </section>
  );
}

function Linked({ opportunity, href }: { opportunity: OpportunityHead; href: string }) {
  const t = useTranslations("review.opportunities");
  const day = usePlainDay();
  const cost = useCostWords();
  const { title, ownerName, dueDate } = opportunity;
  return (
    <Link
      href={href}
      prefetch={false}
      className="flex flex-col gap-1 rounded-card px-3 py-2 ring-1 ring-hairline hover:bg-hover"
    >
      <span className="text-13 font-medium">{title}</span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-12 text-ink-soft">
        <DecisionMark status={opportunity.status} />
        <OwnerMark name={ownerName} />
        <span>{dueDate === null ? t("noDate") : t("due", { date: day(dueDate) })}</span>
      </span>
      {opportunity.cost ? (
        <span className="text-12 text-ink-soft tabular-nums">{cost(opportunity.cost)}</span>
      ) : null}
    </Link>
  );
}
