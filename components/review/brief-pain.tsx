"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";
import type { BriefText, PainText } from "#server/review/brief-text.ts";
import type { StampRow as Stamp } from "#server/review/read-stamps.ts";
import { StampRow } from "./stamp-row.tsx";

type Props = {
  slug: string;
  rank: number;
  pain: PainText;
  labels: BriefText["labels"];
  stamps: readonly Stamp[];
  mayStamp: boolean;
};

/** One pain for who decides: how many, in whose words, at what cost, and what is asked. */
export function BriefPain({ slug, rank, pain, labels, stamps, mayStamp }: Props) {
  const router = useRouter();
  return (
    <div className="grid grid-cols-[1.75rem_1fr] gap-x-1">
      <span aria-hidden="true" className="text-20 font-bold text-ink-faint tabular-nums">
        {rank}
      </span>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-col gap-1.5">
          <h3 className="text-16 font-bold text-balance">
            <Link
              href={`/w/${slug}/maps/${pain.mapId}?pain=${pain.id}`}
              prefetch={false}
              className="rounded-mark hover:underline"
            >
              {pain.title}
            </Link>
          </h3>
          {pain.where ? <p className="text-13 text-ink-soft">{pain.where}</p> : null}
          <div className="flex items-center gap-3">
            <div aria-hidden="true" className="keeps-colour h-1.5 w-24 rounded-full bg-hover">
              <div
                className="h-full rounded-full bg-pain"
                style={{ width: `${Math.max(2, 100 * pain.reach)}%` }}
              />
            </div>
            <p className="text-14 font-bold text-pain">{pain.people}</p>
          </div>
          <p className="text-13 text-ink-soft">
            {pain.sources}
            {pain.interval ? <span className="block">{pain.interval}</span> : null}
          </p>
        </div>
        {pain.quotes.map(({ text, by, language }) => (
          <blockquote key={text} className="border-l-2 border-hairline pl-3 text-14">
            <p lang={language === "und" ? undefined : language} className="italic">
              {text}
            </p>
            <footer className="text-12 text-ink-soft">{by}</footer>
          </blockquote>
        ))}
        <dl className="flex flex-col gap-1.5 text-14">
          <Fact name={labels.owner}>{pain.owner}</Fact>
          <Fact name={labels.cost}>{pain.cost}</Fact>
          <Fact name={labels.decision} isStrong={pain.isWanted}>
            {pain.opportunityId === null ? (
              pain.decision
            ) : (
              <Link
                href={`/w/${slug}/pain/opportunities?open=${pain.opportunityId}`}
                prefetch={false}
                className="underline decoration-ink-faint underline-offset-2"
              >
                {pain.decision}
              </Link>
            )}
          </Fact>
        </dl>
        <div className="print:hidden">
          <StampRow
            subject={{ mapId: pain.mapId, kind: "pain", id: pain.id }}
            stamps={stamps}
            mayStamp={mayStamp}
            onChanged={() => router.refresh()}
          />
        </div>
      </div>
    </div>
  );
}

function Fact({
  name,
  isStrong = false,
  children,
}: {
  name: string;
  isStrong?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="gap-x-3 sm:grid sm:grid-cols-[9.5rem_1fr]">
      <dt className="text-13 text-ink-soft">{name}</dt>
      <dd className={classes("min-w-0 break-words tabular-nums", isStrong && "font-bold")}>
        {children}
      </dd>
    </div>
  );
}
