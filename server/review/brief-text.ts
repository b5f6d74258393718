import type { getFormatter, getTranslations } from "next-intl/server";
import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import { inPercent } from "#domain/pain/in-percent.ts";
import { ruleWords } from "#domain/pain/rule-words.ts";
import { type BriefChange, type BriefPain, wantedOf } from "#domain/review/brief.ts";
import { type Cost, costOf, type OpportunityStatus } from "#domain/review/opportunity.ts";
import type { Brief } from "./read-brief.ts";

/** The words that a brief is put in, of one language. */
export type BriefWords = {
  t: Awaited<ReturnType<typeof getTranslations<"review">>>;
  scoring: Awaited<ReturnType<typeof getTranslations<"scoring">>>;
  source: (type: SourceType) => string;
  format: Awaited<ReturnType<typeof getFormatter>>;
};

/** A brief in words: what the page, the phone and the PDF say alike. */
export type BriefText = {
  title: string;
  made: string;
  basis: string;
  changed: { title: string; intro: string; lines: string[] };
  worst: { title: string; none: string | null; scale: string };
  pains: PainText[];
  labels: { cost: string; owner: string; decision: string };
  gains: { title: string; text: string };
  unacted: string;
};

export type PainText = {
  id: string;
  mapId: string;
  opportunityId: string | null;
  title: string;
  where: string | null;
  people: string;
  /** 0-1, for a bar */
  reach: number;
  sources: string;
  interval: string;
  /** with the marks of the brief's language around them */
  quotes: { text: string; language: string; by: string }[];
  cost: string;
  owner: string;
  decision: string;
  /** something is asked of the reader */
  isWanted: boolean;
};

type Input = {
  brief: Brief;
  /** null: the whole workspace */
  mapTitle: string | null;
  /** plain date */
  today: string;
  last: { at: Date; changes: BriefChange[] } | null;
};

export function briefText({ brief, mapTitle, today, last }: Input, words: BriefWords): BriefText {
  const { t, format } = words;
  const { pains, gains, unacted } = brief;
  const day = (date: Date) => format.dateTime(date, { dateStyle: "long", timeZone: "UTC" });
  return {
    title: mapTitle === null ? t("brief.ofAll") : t("brief.of", { title: mapTitle }),
    made: t("brief.made", { date: day(new Date(`${today}T00:00:00Z`)) }),
    basis: t("brief.basis", { heard: brief.heard, notes: brief.notes, pains: brief.openPains }),
    changed: {
      title: t("brief.changed"),
      intro: changedIntro(last, words),
      lines: (last?.changes ?? []).map((change) => changeText(change, brief, words)),
    },
    worst: {
      title: t("brief.worst", { count: pains.length }),
      none: pains.length === 0 ? t("brief.none") : null,
      scale: t("brief.scale", { rule: ruleOf(brief, words) }),
    },
    pains: pains.map((pain) => painText(pain, { mapTitle, today }, words)),
    labels: {
      cost: t("brief.cost"),
      owner: t("brief.owner"),
      decision: t("brief.decision"),
    },
    gains: {
      title: t("brief.gains"),
      text:
        gains.length === 0
          ? t("brief.noGains")
          : gains.map(({ title, people }) => t("brief.gain", { title, count: people })).join(" · "),
    },
    unacted: t("brief.unacted", { count: unacted.count, days: unacted.days }),
  };
}

function ruleOf({ scoring }: Brief, { scoring: t }: BriefWords): string {
  return ruleWords(scoring, "pain", {
    factor: (name) => t(`factors.${name}`),
    weighed: (weight, factor) => t(`weighed.${weight}`, { factor }),
    recency: (days) => t("recency", { days }),
  });
}

function changedIntro(last: Input["last"], { t, format }: BriefWords): string {
  if (!last) return t("brief.first");
  const date = format.dateTime(last.at, { dateStyle: "long" });
  const when = t("brief.changedAt", { date });
  return last.changes.length === 0 ? `${when} ${t("brief.unchanged")}` : when;
}

function changeText(change: BriefChange, brief: Brief, words: BriefWords): string {
  const { t } = words;
  const called = (title: string) => title || t("brief.unquoted");
  const statusWord = (status: OpportunityStatus | null) =>
    status === null ? t("brief.undecided") : t(`opportunities.statuses.${status}`);
  switch (change.kind) {
    case "weights":
      return t("brief.changes.weights", { rule: ruleOf(brief, words) });
    case "entered":
    case "left":
      return t(`brief.changes.${change.kind}`, { title: called(change.title) });
    case "people":
    case "rank": {
      const { title, from, to } = change;
      return t(`brief.changes.${change.kind}`, { title: called(title), from, to });
    }
    case "status": {
      const { title: name, from, to } = change;
      const title = called(name);
      return t("brief.changes.status", { title, from: statusWord(from), to: statusWord(to) });
    }
    case "heard":
      return t("brief.changes.heard", { from: change.from, to: change.to });
    default:
      return change satisfies never;
  }
}

function painText(
  pain: BriefPain,
  { mapTitle, today }: Pick<Input, "mapTitle" | "today">,
  words: BriefWords,
): PainText {
  const { t, source } = words;
  const { people, heard, interval, bySource } = pain.parts;
  const { opportunity } = pain;
  const wanted = wantedOf(opportunity, today);
  const where = [
    ...(mapTitle === null ? [t("brief.onMap", { map: pain.mapTitle })] : []),
    ...(pain.stepTitle ? [t("brief.step", { step: pain.stepTitle })] : []),
  ].join(" · ");
  const reporting = sourceTypes.flatMap((type) => {
    const part = bySource[type];
    return part && part.people > 0 ? [{ type, ...part }] : [];
  });
  return {
    id: pain.id,
    mapId: pain.mapId,
    opportunityId: opportunity?.id ?? null,
    title: pain.title || t("brief.unquoted"),
    where: where || null,
    people: t("brief.people", { people, heard }),
    reach: heard === 0 ? 0 : people / heard,
    sources: reporting
      .sort((a, b) => b.people - a.people)
      .map(({ type, people: tell, heard: of }) =>
        t("brief.sources", { source: source(type), people: tell, heard: of }),
      )
      .join(" · "),
    interval: interval ? t("brief.interval", inPercent(interval)) : "",
    quotes: pain.quotes.map(({ text, language, sourceType, participant }) => ({
      text: t("brief.quote", { text }),
      language,
      by: [participant, source(sourceTypes.find((one) => one === sourceType) ?? "other")]
        .filter(Boolean)
        .join(", "),
    })),
    cost: opportunity?.cost ? costText(opportunity.cost, words) : t("brief.noCost"),
    owner: opportunity?.ownerName ?? t("brief.noOwner"),
    decision:
      opportunity?.status === "rejected"
        ? t("brief.rejected", { title: opportunity.title })
        : t(`brief.wanted.${wanted}`, { title: opportunity?.title ?? "" }),
    isWanted: wanted !== "none",
  };
}

/** With what it assumes, always. */
function costText(cost: Cost, { t, format }: BriefWords): string {
  const euros = (value: number) =>
    format.number(value, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  const sum = t("cost.sum", {
    volume: cost.volume,
    unit: cost.unit || t("cost.anything"),
    unitCost: euros(cost.unitCost),
    cost: euros(Math.round(costOf(cost))),
  });
  return cost.note ? `${sum} (${cost.note})` : sum;
}
