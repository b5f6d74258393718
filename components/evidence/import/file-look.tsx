"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { lookAt } from "./chosen-sheets.ts";

/** What was seen of the file, so that a wrong guess is noticed at once. */
export function FileLook({ look }: { look: ReturnType<typeof lookAt> }) {
  const t = useTranslations("evidence.import");
  const format = useFormatter();
  const facts = [
    t("look.rows", { count: look.total }),
    t("look.columns", { count: look.header.filter((_, at) => look.has(at)).length }),
    ...(look.delimiter ? [t(`look.delimiters.${delimiterKeys[look.delimiter]}`)] : []),
    ...(look.encoding ? [t("look.encoding", { name: encodings[look.encoding] ?? "" })] : []),
    ...(look.sheets?.length === 1 ? [t("look.sheet", { name: look.sheets[0]?.name ?? "" })] : []),
    ...(look.otherSheets.length > 0
      ? [t("look.otherSheets", { names: look.otherSheets.join(", ") })]
      : []),
    ...(look.suggestion.lastTime
      ? [
          t("look.lastTime", {
            date: format.dateTime(new Date(look.suggestion.lastTime), { dateStyle: "medium" }),
          }),
        ]
      : []),
    ...(look.suggestion.preset ? [t(`look.presets.${look.suggestion.preset}`)] : []),
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

const encodings: Record<string, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

const delimiterKeys = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe" } as const;
