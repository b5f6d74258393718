"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { CountedQuestion } from "#domain/pain/board/counted.ts";
import { QuotationCard } from "../quotation-card.tsx";
import { useCounted } from "./use-counted.ts";

/** The people and the words behind one number, the worst first. */
export function CountedView({
  title,
  question,
  workspace,
  mayReadNotes,
}: {
  title: string;
  question: CountedQuestion;
  workspace: { id: string; slug: string };
  mayReadNotes: boolean;
}) {
  const t = useTranslations("pain.board.counted");
  const words = useReasonWords();
  const router = useRouter();
  const { answer, isLoading, readMore } = useCounted(workspace.id, question);
  if (!answer) return <Skeleton className="h-40 w-full" />;
  if ("reason" in answer) return <p className="text-13 text-ink-soft">{words(answer.reason)}</p>;
  const { people, passages, unquotable, unnamed, bySource, quotations, left } = answer.counted;
  const openNote = (noteId: string, excerptId: string) =>
    router.push(`/w/${workspace.slug}/evidence/${noteId}?excerpt=${excerptId}`);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h3 className="text-16 font-bold text-balance">{title}</h3>
        <p role="status" className="text-13 text-ink-soft">
          {t("sum", { people, passages })}
        </p>
        <p className="flex flex-wrap gap-x-3 text-12 text-ink-faint">
          {Object.entries(bySource).map(([type, count]) => (
            <span key={type} className="inline-flex items-center gap-1">
              <SourceMark type={type} /> {count}
            </span>
          ))}
          {unnamed > 0 ? <span>{t("unnamed", { count: unnamed })}</span> : null}
        </p>
      </div>
      <ul aria-label={t("quotations")} className="flex flex-col gap-1.5">
        {quotations.map((quotation) => (
          <li key={quotation.excerptId} className="flex">
            <QuotationCard
              quotation={quotation}
              {...(mayReadNotes ? { onOpenNote: openNote } : {})}
            />
          </li>
        ))}
      </ul>
      {left > 0 && quotations.length > 0 ? (
        <Button isPending={isLoading} onPress={() => void readMore()}>
          {t("more", { count: left })}
        </Button>
      ) : null}
      {unquotable > 0 ? (
        <p className="text-13 text-ink-soft">{t("unquotable", { count: unquotable })}</p>
      ) : null}
    </div>
  );
}
