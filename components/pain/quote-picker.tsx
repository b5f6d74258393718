"use client";

import { Quote as QuoteMark } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { searchQuotesAction } from "#server/pain/actions.ts";
import type { Quote } from "#server/pain/quotes.ts";

const PAUSE_MS = 200;

/** A quote card's words: chosen from the passages of this map's notes, shown only while they may be. */
export function QuotePicker({
  mapId,
  words,
  excerptId,
  isReadOnly,
  onLink,
}: {
  mapId: string;
  /** what may be shown of the linked excerpt */
  words: string | undefined;
  excerptId: string | null;
  isReadOnly: boolean;
  onLink: (excerptId: string | null) => void;
}) {
  const t = useTranslations("pain.quote");
  if (excerptId === null) {
    return isReadOnly ? null : <Search mapId={mapId} onPick={onLink} />;
  }
  return (
    <section aria-label={t("title")} className="flex flex-col items-start gap-2">
      <span className="text-13 font-medium">{t("title")}</span>
      <blockquote className="w-full rounded-card bg-sunk px-3 py-2 text-13 italic">
        <QuoteMark aria-hidden="true" className="mr-1 inline size-3 text-story" />
        {words ?? t("withheld")}
      </blockquote>
      {isReadOnly ? null : (
        <Button variant="quiet" onPress={() => onLink(null)}>
          {t("unlink")}
        </Button>
      )}
    </section>
  );
}

function Search({ mapId, onPick }: { mapId: string; onPick: (excerptId: string) => void }) {
  const t = useTranslations("pain.quote");
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Quote[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await searchQuotesAction({ mapId, query }).catch(() => null);
      if (isCurrent && answer?.ok) setFound(answer.quotes);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [mapId, query]);
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <TextField
        type="search"
        label={t("search")}
        hint={t("searchHint")}
        value={query}
        onChange={setQuery}
        maxLength={200}
      />
      {found === null ? null : found.length === 0 ? (
        <p role="status" className="text-13 text-ink-faint">
          {t("none")}
        </p>
      ) : (
        <ul className="flex max-h-72 flex-col gap-1 overflow-y-auto">
          {found.map(({ excerptId, text, participant, noteTitle }) => (
            <li key={excerptId}>
              <button
                type="button"
                onClick={() => onPick(excerptId)}
                className="flex w-full flex-col gap-0.5 rounded-control px-2.5 py-1.5 text-left text-13 ring-1 ring-hairline ring-inset hover:bg-hover focus-visible:outline-2 focus-visible:outline-accent"
              >
                <span className="line-clamp-4 italic">{text}</span>
                <span className="text-12 text-ink-faint">{participant ?? noteTitle}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
