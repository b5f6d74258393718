"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { fetchLinksAction } from "#server/share/actions.ts";
import type { LinkRow } from "#server/share/read-links.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

type Fetched = Awaited<ReturnType<typeof fetchLinksAction>> | { ok: false; reason: "offline" };

/** The links that open the map now, and how many have used them. */
export function LinkList({ mapId }: { mapId: string }) {
  const t = useTranslations("share");
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [leaving, setLeaving] = useState<LinkRow | null>(null);
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  useEffect(() => {
    let isHere = true;
    void fetchLinksAction({ mapId })
      .catch((): Fetched => ({ ok: false, reason: "offline" }))
      .then((result) => isHere && setFetched(result));
    return () => {
      isHere = false;
    };
  }, [mapId]);

  if (fetched === null) return <Spinner />;
  if (!fetched.ok) return <Problem reason={fetched.reason} />;
  const { links } = fetched;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-13 font-bold">{t("links")}</h3>
      {links.length === 0 ? (
        <p className="text-13 text-ink-faint">{t("none")}</p>
      ) : (
        <ul {...keyboard} className="border-t border-hairline">
          {links.map((link) => (
            <li
              key={link.id}
              className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-hairline py-2.5"
            >
              <LinkFacts link={link} />
              <Button
                size="small"
                aria-label={t("withdrawOne", { name: link.name })}
                onPress={() => setLeaving(link)}
              >
                {t("withdraw")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {leaving ? (
        <WithdrawDialog
          mapId={mapId}
          link={leaving}
          onClose={() => setLeaving(null)}
          onWithdrawn={() => {
            setLeaving(null);
            setFetched({ ...fetched, links: links.filter(({ id }) => id !== leaving.id) });
          }}
        />
      ) : null}
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
