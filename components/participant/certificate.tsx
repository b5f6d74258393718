"use client";

import { ArrowLeft, Printer } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { erasedKinds } from "#domain/participant/erased.ts";
import type { Withdrawal } from "#server/participant/read-participants.ts";

/** What was erased and when, to print or send to the one who asked for it. */
export function Certificate({
  workspace,
  withdrawal,
}: {
  workspace: { name: string; slug: string };
  withdrawal: Withdrawal;
}) {
  const t = useTranslations("participant");
  const format = useFormatter();
  const { id, at, erased } = withdrawal;
  const kinds = erasedKinds.filter((kind) => (erased[kind] ?? 0) > 0);
  const facts = [
    [t("certificateWorkspace"), workspace.name],
    [t("certificateTime"), format.dateTime(at, { dateStyle: "long", timeStyle: "long" })],
    [t("certificateNumber"), id],
  ];
  return (
    <PageFrame title={t("certificateTitle")} text={t("certificateText")} width="narrow">
      <TextLink
        href={`/w/${workspace.slug}/evidence/people`}
        className="inline-flex items-center gap-1 self-start text-13 no-underline print:hidden"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t("back")}
      </TextLink>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2 text-14">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="break-words tabular-nums">{value}</dd>
          </div>
        ))}
        <dt className="text-ink-soft">{t("certificateErased")}</dt>
        <dd>
          {kinds.length === 0 ? (
            t("certificateNone")
          ) : (
            <ul className="flex flex-col gap-1">
              {kinds.map((kind) => (
                <li key={kind}>{t(`erased.${kind}`, { count: erased[kind] ?? 0 })}</li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <p className="max-w-140 text-13 text-ink-soft">{t("certificateNot")}</p>
      <div className="print:hidden">
        <Button icon={<Printer aria-hidden="true" className="size-4" />} onPress={() => print()}>
          {t("print")}
        </Button>
      </div>
    </PageFrame>
  );
}
