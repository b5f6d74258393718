import type { JourneyMap } from "#domain/map/journey-map.ts";
import { shownMap } from "#domain/share/shown-map.ts";
import { authorize, authorizeOrNull, type Granted } from "../access/authorize.ts";
import type { LiveLink } from "../access/share-link.ts";
import type { Ctx } from "../context.ts";
import { namesIn } from "../exchange/export-map.ts";
import type { Compute } from "../jobs/compute.ts";
import { readJourneyMap } from "../map/read.ts";
import { readQuotes } from "../pain/quotes.ts";
import { readPain, readStepFindings, type StepFindingRow } from "../pain/read.ts";

export type SharedPain = {
  id: string;
  /** null: nobody of the team has worded it, and people's words are not shown */
  title: string | null;
  stepId: string | null;
  stepTitle: string | null;
  people: number;
};

export type SharedMap = {
  map: JourneyMap;
  /** library id -> name, of what the shown map speaks of */
  names: Record<string, string>;
  /** excerpt id -> words that may be quoted */
  quotes: Record<string, string>;
  /** step id -> what is known there; null where the link shows no pain */
  findings: Record<string, StepFindingRow> | null;
  /** the worst few */
  pains: SharedPain[];
};

const mostPains = 5;

/** All that a link's reader sees, by the reader's own permission. */
export async function readShared(
  ctx: Ctx,
  grant: Granted<"map.read">,
  link: LiveLink,
  compute: Compute,
): Promise<SharedMap> {
  const place = { mapId: grant.mapId };
  const quote = await authorizeOrNull(ctx, "pain.quote", place);
  const map = shownMap(await readJourneyMap(ctx, grant), {
    ...link,
    showsQuotes: quote !== null,
  });
  const pain = link.showsPain ? await authorize(ctx, "pain.read", place) : null;
  return {
    map,
    names: await namesOf(ctx, grant.workspaceId, map),
    quotes: quote ? await wordsOf(ctx, quote, map) : {},
    findings: pain ? await findingsOf(ctx, pain) : null,
    pains: pain ? await worstOf(ctx, pain, { compute, mayQuote: quote !== null }) : [],
  };
}

async function namesOf(ctx: Ctx, workspaceId: string, { header, steps, cards }: JourneyMap) {
  const { channels, teams, tags, personas } = await namesIn(ctx, workspaceId);
  const ids = [
    ...header.personaIds,
    ...steps.flatMap((step) => [...step.channels, step.teamId ?? ""]),
    ...cards.flatMap((card) => card.tags),
  ];
  const known = [channels, teams, tags, personas];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = known.map((one) => one.get(id)).find((one) => one !== undefined);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

async function wordsOf(ctx: Ctx, grant: Granted<"pain.quote">, { cards }: JourneyMap) {
  const excerptIds = cards.flatMap(({ excerptId }) => excerptId ?? []);
  const quotes = await readQuotes(ctx, grant, { excerptIds });
  return Object.fromEntries(quotes.map(({ excerptId, text }) => [excerptId, text]));
}

async function findingsOf(ctx: Ctx, grant: Granted<"pain.read">) {
  const rows = await readStepFindings(ctx, grant);
  return Object.fromEntries(
    rows.filter(({ personaId }) => personaId === "").map((row) => [row.stepId, row]),
  );
}

/** A title that nobody of the team gave is a clause of somebody's words. */
async function worstOf(
  ctx: Ctx,
  grant: Granted<"pain.read">,
  { compute, mayQuote }: { compute: Compute; mayQuote: boolean },
): Promise<SharedPain[]> {
  const { points } = await readPain(ctx, grant, {}, compute);
  return points
    .filter(({ kind, status }) => kind === "pain" && status === "open")
    .slice(0, mostPains)
    .map(({ id, title, isTitleHeld, stepId, stepTitle, parts }) => ({
      id,
      title: isTitleHeld || mayQuote ? title : null,
      stepId,
      stepTitle,
      people: parts.people,
    }));
}
