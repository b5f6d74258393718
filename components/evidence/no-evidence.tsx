"use client";

import { Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

const samples = [
  "reviews-fi.csv",
  "reviews-en.csv",
  "interview-fi-1.txt",
  "interview-fi-2.txt",
  "interview-en-1.md",
];

/** What belongs here, and something to try it with. */
export function NoEvidence({ mayEdit, onAdd }: { mayEdit: boolean; onAdd: () => void }) {
  const t = useTranslations("evidence.empty");
  return (
    <EmptyState
      drawing={<Quote aria-hidden="true" className="size-10" strokeWidth={1.25} />}
      title={t("title")}
      text={t("text")}
      action={
        mayEdit ? (
          <div className="flex flex-col items-center gap-5">
            <Button onPress={onAdd}>{t("action")}</Button>
            <div className="text-13 text-ink-soft">
              <p>{t("samples")}</p>
              <ul className="mt-1 flex flex-wrap justify-center gap-x-4 gap-y-1">
                {samples.map((name) => (
                  <li key={name}>
                    <TextLink href={`/samples/${name}`} download={name}>
                      {name}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        ) : null
      }
    />
  );
}
