"use client";

import { useTranslations } from "next-intl";
import type { TableLook } from "#domain/evidence/table-look.ts";

/** What was seen of the file, so that a wrong guess is noticed at once. */
export function FileLook({ look }: { look: TableLook }) {
  const t = useTranslations("evidence.import");
  const encodings: Record<string, string> = {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16",
    "windows-1252": "Windows-1252",
  };
  const facts = [
    t("look.rows", { count: look.total }),
    t("look.columns", { count: look.header.length }),
    t(`look.delimiters.${delimiterKeys[look.delimiter]}`),
    t("look.encoding", { name: encodings[look.encoding] ?? look.encoding }),
    ...(look.suggestion.preset === "review" ? [t("look.reviews")] : []),
  ];
  return (
    <div className="flex flex-col gap-1">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-soft">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {look.unreadable > 0 ? (
        <p className="text-13">{t("look.unreadable", { count: look.unreadable })}</p>
      ) : null}
    </div>
  );
}

const delimiterKeys = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe" } as const;
