"use client";

import { Quote as QuoteMark, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { dragExcerpt } from "#components/evidence/attach/excerpt-drag.ts";
import { useAttach } from "#components/evidence/attach/use-attach.ts";
import { LabelMark } from "#components/evidence/label-mark.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { fetchAttachedAction } from "#server/pain/actions.ts";
import type { AttachedPassage } from "#server/pain/attached.ts";
import { usePain } from "./pain-context.tsx";

/** In a step's or a card's panel: the passages that people put there. */
export function AttachedList({
  node,
  onQuote,
}: {
  node: { id: string; title: string };
  /** makes a quote card of a passage; null where nobody may, or no lane takes one */
  onQuote: ((excerptId: string) => void) | null;
}) {
  const t = useTranslations("attach");
  const { map, workspace, rights } = usePain();
  const { detach } = useAttach(workspace.id);
  const [passages, setPassages] = useState<AttachedPassage[]>([]);
  async function load() {
    const answer = await fetchAttachedAction({ mapId: map.id, nodeId: node.id }).catch(() => null);
    if (answer?.ok) setPassages(answer.passages);
  }
  const first = useEffectEvent(load);
  useEffect(() => void first(), []);
  useRefresh("notes", load);
  if (passages.length === 0) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h3 className="text-13 font-medium">{t("title")}</h3>
      <ul className="flex flex-col gap-1.5">
        {passages.map(({ excerptId, text, language, label, sourceType, participant }) => (
          <li
            key={excerptId}
            {...(rights.correct ? dragExcerpt(excerptId) : {})}
            className="flex items-start gap-2 rounded-card bg-sunk px-3 py-2"
          >
            <span className="pt-0.5">
              <LabelMark label={label} isNamed size={10} />
            </span>
            <span className="min-w-0 flex-1 text-13">
              {text === null ? (
                <span className="text-ink-soft">{t("notQuotable")}</span>
              ) : (
                <q className="line-clamp-6" lang={language === "und" ? undefined : language}>
                  {text}
                </q>
              )}
              <span className="mt-0.5 flex flex-wrap gap-x-3 text-12 text-ink-faint">
                <SourceMark type={sourceType} />
                {participant}
              </span>
            </span>
            {onQuote && text !== null ? (
              <IconButton size="small" label={t("makeQuote")} onPress={() => onQuote(excerptId)}>
                <QuoteMark aria-hidden="true" />
              </IconButton>
            ) : null}
            {rights.correct ? (
              <IconButton
                size="small"
                label={t("takeOff", { name: node.title || t("emptyCard") })}
                onPress={() =>
                  detach(excerptId, { mapId: map.id, nodeId: node.id, name: node.title })
                }
              >
                <X aria-hidden="true" />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
