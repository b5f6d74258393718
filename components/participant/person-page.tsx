"use client";

import { ArrowLeft, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PlainDate } from "#components/evidence/plain-date.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { Section } from "#components/shell/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ParticipantView } from "#server/participant/read-participants.ts";
import { FactsForm } from "./facts-form.tsx";
import { RealName } from "./real-name.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

export type PersonRights = { edit: boolean; name: boolean; withdraw: boolean };

/** One person of the research: what is known, what they told, who they are, and the way out. */
export function PersonPage({
  workspace,
  person,
  personas,
  rights,
}: {
  workspace: { id: string; slug: string };
  person: ParticipantView;
  personas: { id: string; name: string }[];
  rights: PersonRights;
}) {
  const t = useTranslations("participant");
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const home = `/w/${workspace.slug}/evidence`;
  return (
    <PageFrame title={person.pseudonym} width="narrow">
      <TextLink
        href={`${home}/people`}
        className="inline-flex items-center gap-1 self-start text-13 no-underline"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t("back")}
      </TextLink>
      <Section title={t("about")}>
        <FactsForm
          key={JSON.stringify([person.pseudonym, person.attributes, person.told.length === 0])}
          workspaceId={workspace.id}
          person={person}
          personas={personas}
          isDisabled={!rights.edit}
        />
      </Section>
      <Section title={t("told")}>
        {person.told.length === 0 ? (
          <p className="text-14 text-ink-soft">{t("noneTold")}</p>
        ) : (
          <ul className="flex flex-col divide-y divide-hairline text-13">
            {person.told.map((note) => (
              <li key={note.id} className="flex flex-wrap items-center gap-x-3 gap-y-0.5 py-2">
                <TextLink href={`${home}/${note.id}`}>{note.title}</TextLink>
                <span className="text-ink-soft">
                  <SourceMark type={note.sourceType} />
                </span>
                {note.date ? <PlainDate date={note.date} /> : null}
                <span className="text-ink-soft">{t("passagesOf", { count: note.passages })}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {rights.name ? (
        <Section title={t("name")} text={t("nameText")}>
          <RealName workspaceId={workspace.id} participantId={person.id} isKept={person.hasName} />
        </Section>
      ) : null}
      {rights.name ? (
        <Section title={t("export")} text={t("exportText")}>
          <a
            href={`${home}/people/${person.id}/file`}
            download
            className={buttonClasses("secondary", "medium", "self-start")}
          >
            <Download aria-hidden="true" className="size-4" />
            {t("exportButton")}
          </a>
        </Section>
      ) : null}
      {rights.withdraw ? (
        <Section title={t("withdraw")} text={t("withdrawText")}>
          <div>
            <Button onPress={() => setIsWithdrawing(true)}>{t("withdraw")}…</Button>
          </div>
          <WithdrawDialog
            workspace={workspace}
            person={person}
            isOpen={isWithdrawing}
            onOpenChange={setIsWithdrawing}
          />
        </Section>
      ) : null}
    </PageFrame>
  );
}
