"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { VoiceListing } from "#server/pain/board/read-board.ts";
import { QuotationCard } from "../quotation-card.tsx";
import { useBoard } from "./board-context.tsx";
import { NumberButton } from "./number-button.tsx";
import { usePlaceWords } from "./place-words.ts";
import { useAsk } from "./use-ask.ts";

/** Workarounds ("people do it this way instead") or stories, at the steps they are told of. */
export function VoiceBoard({
  voices,
  type,
}: {
  voices: VoiceListing;
  type: "workaround" | "story";
}) {
  const t = useTranslations("pain.board");
  const router = useRouter();
  const { workspace, rights } = useBoard();
  const { mapTitle, stepTitle } = usePlaceWords();
  const ask = useAsk();
  const openNote = (noteId: string, excerptId: string) =>
    router.push(`/w/${workspace.slug}/evidence/${noteId}?excerpt=${excerptId}`);
  return (
    <div className="flex flex-col gap-6">
      <p className="text-13 text-ink-soft">{t(`${type}.text`)}</p>
      {voices.length === 0 ? (
        <p className="py-10 text-center text-14 text-balance text-ink-soft">{t(`${type}.none`)}</p>
      ) : null}
      {voices.map(({ mapId, stepId, people, passages, quotations, unquoted, until }) => {
        const title = stepTitle(mapId, stepId);
        return (
          <section key={`${mapId} ${stepId}`} className="flex flex-col gap-2">
            <h2 className="flex flex-wrap items-baseline gap-x-3 text-16 font-bold">
              {title}
              <span className="text-13 font-normal text-ink-faint">{mapTitle(mapId)}</span>
              <NumberButton
                onPress={() => ask(title, { mapId, stepId, isUnplaced: stepId === null, type })}
                className="text-13 font-medium"
              >
                <MeaningMark meaning={type} size={10} />
                {t("told", { people, passages })}
              </NumberButton>
            </h2>
            <ul className="grid gap-2 md:grid-cols-2">
              {quotations.map((quotation) => (
                <li key={quotation.excerptId} className="flex flex-col gap-1">
                  <QuotationCard
                    quotation={quotation}
                    {...(rights.readNotes ? { onOpenNote: openNote } : {})}
                  />
                  {until[quotation.excerptId] ? (
                    <p className="px-3 text-12 text-ink-faint">
                      {t("reaches", {
                        from: title,
                        to: stepTitle(mapId, until[quotation.excerptId] ?? null),
                      })}
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
            {unquoted > 0 ? (
              <p className="text-12 text-ink-faint">{t("unquoted", { count: unquoted })}</p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
