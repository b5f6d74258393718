import { costOf } from "#domain/review/opportunity.ts";
import { opportunityTable } from "#domain/review/opportunity-table.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { readOpportunities } from "./read-opportunities.ts";

export const opportunityColumns = [
  "title",
  "status",
  "owner",
  "dueDate",
  "pains",
  "people",
  "maps",
  "volume",
  "unit",
  "unitCost",
  "cost",
  "costNote",
] as const;
type Column = (typeof opportunityColumns)[number];

export type TableWords = {
  column: (column: Column) => string;
  status: (status: Awaited<ReturnType<typeof readOpportunities>>[number]["status"]) => string;
};

/** The workspace's opportunities as a table for spreadsheets. */
export async function exportOpportunities(
  ctx: Ctx,
  grant: Granted<"opportunity.read">,
  words: TableWords,
): Promise<string> {
  const rows = await readOpportunities(ctx, grant);
  await ctx.db.transact((tx) =>
    record(tx, ctx, {
      workspaceId: grant.workspaceId,
      event: "opportunities.exported",
      subject: grant.workspaceId,
      detail: { count: rows.length },
    }),
  );
  return opportunityTable(
    opportunityColumns.map(words.column),
    rows.map(({ title, status, ownerName, dueDate, points, cost }) => [
      title,
      words.status(status),
      ownerName,
      dueDate,
      points.map((point) => point.title).join("; "),
      points.reduce((sum, { people }) => Math.max(sum, people), 0),
      [...new Set(points.map(({ mapTitle }) => mapTitle))].join("; "),
      cost?.volume ?? null,
      cost?.unit ?? null,
      cost?.unitCost ?? null,
      cost ? costOf(cost) : null,
      cost?.note ?? null,
    ]),
  );
}
