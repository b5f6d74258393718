"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { EvidenceNav } from "#components/evidence/evidence-nav.tsx";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ParticipantRow, Withdrawal } from "#server/participant/read-participants.ts";
import { AddPeople } from "./add-people.tsx";
import { PeopleTable } from "./people-table.tsx";

const fewToFind = 10;
/** A review export brings thousands of people: more than that are drawn when asked for. */
const rowsAtOnce = 100;

/** Everybody of the research, by pseudonym. */
export function PeoplePage({
  workspace,
  people,
  withdrawals,
  personas,
  proposed,
  rights,
}: {
  workspace: { id: string; slug: string };
  people: ParticipantRow[];
  withdrawals: Withdrawal[];
  personas: { id: string; name: string }[];
  /** the code that the next one may get */
  proposed: string;
  rights: { evidence: boolean; edit: boolean; name: boolean };
}) {
  const t = useTranslations("participant");
  const { slug } = workspace;
  const [wanted, setWanted] = useState("");
  const [most, setMost] = useState(rowsAtOnce);
  const words = useDeferredValue(wanted).trim().toLowerCase();
  const found = people.filter(({ pseudonym, segment }) =>
    `${pseudonym} ${segment ?? ""}`.toLowerCase().includes(words),
  );
  return (
    <PageFrame
      title={t("title")}
      text={t("text")}
      nav={<EvidenceNav slug={slug} current="people" mayEdit={rights.evidence} />}
      actions={
        rights.edit ? (
          <AddPeople
            workspace={workspace}
            known={people.map(({ pseudonym }) => pseudonym)}
            personas={personas}
            proposed={proposed}
            mayName={rights.name}
          />
        ) : null
      }
    >
      {people.length === 0 ? (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")} />
      ) : (
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p role="status" className="text-13 text-ink-soft">
              {t("count", { count: found.length })}
            </p>
            {people.length >= fewToFind ? (
              <TextField
                aria-label={t("find")}
                placeholder={t("find")}
                value={wanted}
                onChange={setWanted}
                className="w-full sm:w-60"
              />
            ) : null}
          </div>
          {found.length === 0 ? (
            <p className="text-14">{t("noneFound")}</p>
          ) : (
            <PeopleTable slug={slug} people={found.slice(0, most)} personas={personas} />
          )}
          {found.length > most ? (
            <Button className="self-center" onPress={() => setMost(most + rowsAtOnce)}>
              {t("more", { shown: most, of: found.length })}
            </Button>
          ) : null}
        </div>
      )}
      {withdrawals.length > 0 ? <Withdrawals slug={slug} withdrawals={withdrawals} /> : null}
    </PageFrame>
  );
}

function Withdrawals({ slug, withdrawals }: { slug: string; withdrawals: Withdrawal[] }) {
  const t = useTranslations("participant");
  const format = useFormatter();
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-16 font-bold">{t("withdrawals")}</h2>
      <ul className="flex flex-col gap-1 text-13">
        {withdrawals.map(({ id, at }) => (
          <li key={id}>
            <TextLink href={`/w/${slug}/evidence/people/withdrawn/${id}`}>
              {t("withdrawnOn", {
                date: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
