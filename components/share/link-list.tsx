"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { fetchLinksAction, withdrawLinkAction } from "#server/share/actions.ts";
import type { LinkRow } from "#server/share/read-links.ts";

/** The links that open the map now, and how many have used them. */
export function LinkList({ mapId }: { mapId: string }) {
  const t = useTranslations("share");
  const { act, isBusy } = useAct();
  const [links, setLinks] = useState<LinkRow[] | null>(null);
  useEffect(() => {
    let isHere = true;
    void fetchLinksAction({ mapId }).then((result) => {
      if (isHere) setLinks(result.ok ? result.links : []);
    });
    return () => {
      isHere = false;
    };
  }, [mapId]);

  if (links === null) return <Spinner />;
  const withdraw = ({ id, name }: LinkRow) =>
    act(() => withdrawLinkAction({ mapId, linkId: id }), {
      done: t("withdrawn", { name }),
      onDone: () => setLinks((now) => (now ?? []).filter((one) => one.id !== id)),
    });
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-13 font-bold">{t("links")}</h3>
      {links.length === 0 ? (
        <p className="text-13 text-ink-faint">{t("none")}</p>
      ) : (
        <ul className="border-t border-hairline">
          {links.map((link) => (
            <li
              key={link.id}
              className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-hairline py-2.5"
            >
              <LinkFacts link={link} />
              <Button
                size="small"
                isDisabled={isBusy}
                aria-label={t("withdrawOne", { name: link.name })}
                onPress={() => withdraw(link)}
              >
                {t("withdraw")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function LinkFacts({ link }: { link: LinkRow }) {
  const t = useTranslations("share");
  const format = useFormatter();
  const { name, maker, laneIds, showsQuotes, hasPassword, frames } = link;
  const { expiresAt, opens, lastOpenedAt } = link;
  const day = (date: Date) => format.dateTime(date, { dateStyle: "medium" });
  const marks = [
    ...(laneIds ? [t("someLanes", { count: laneIds.length })] : []),
    ...(showsQuotes ? [t("withQuotes")] : []),
    ...(hasPassword ? [t("withPassword")] : []),
    ...(frames.length > 0 ? [t("inFrames")] : []),
  ];
  const when = lastOpenedAt
    ? format.dateTime(lastOpenedAt, { dateStyle: "medium", timeStyle: "short" })
    : "";
  const facts = [
    lastOpenedAt ? t("lineLast", { opens, when }) : t("line", { opens }),
    expiresAt ? t("until", { date: day(expiresAt) }) : t("forever"),
    ...(maker ? [t("madeBy", { name: maker })] : []),
  ];
  return (
    <div className="flex min-w-0 flex-1 basis-56 flex-col gap-1">
      <span className="flex flex-wrap items-center gap-1.5">
        <span className="text-14 font-medium break-words">{name}</span>
        {marks.map((mark) => (
          <Badge key={mark}>{mark}</Badge>
        ))}
      </span>
      <span className="text-12 text-ink-faint">{facts.join(" · ")}</span>
    </div>
  );
}
