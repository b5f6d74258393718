import { and, desc, eq, isNull, ne } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { workspaceModels } from "#db/schema/model.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { labelRequest, type ModelRequest, type Passage } from "#domain/analysis/model/prompt.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

export type ModelSettings = {
  isOn: boolean;
  address: string;
  model: string;
  lastProblem: string | null;
  lastAskedAt: Date | null;
  isSensitive: boolean;
  /** those that the server's operator allows; none = no model can be used */
  hosts: string[];
  /** exactly what would be sent for passages of this workspace */
  example: ModelRequest;
};

/** What is set, what may be, and what would leave the server. */
export async function readModel(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.manage">,
): Promise<ModelSettings> {
  const [row] = await ctx.db.read
    .select({ isSensitive: workspaces.isSensitive, model: workspaceModels })
    .from(workspaces)
    .leftJoin(workspaceModels, eq(workspaceModels.workspaceId, workspaces.id))
    .where(eq(workspaces.id, workspaceId));
  if (!row) throw new AppError("not-found");
  const { isOn, address, model, lastProblem, lastAskedAt } = row.model ?? nothing;
  return {
    isOn: isOn && !row.isSensitive,
    address,
    model,
    lastProblem,
    lastAskedAt,
    isSensitive: row.isSensitive,
    hosts: ctx.outside.model?.hosts ?? [],
    example: labelRequest(model, await someQuotable(ctx, workspaceId)),
  };
}

const nothing = { isOn: false, address: "", model: "", lastProblem: null, lastAskedAt: null };

async function someQuotable(ctx: Ctx, workspaceId: string): Promise<Passage[]> {
  return ctx.db.read
    .select({ text: excerpts.text, language: excerpts.language })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(
      and(
        eq(excerpts.workspaceId, workspaceId),
        isNull(notes.deletedAt),
        eq(notes.consent, "yes"),
        ne(excerpts.label, "neutral"),
      ),
    )
    .orderBy(desc(notes.createdAt), excerpts.start)
    .limit(3);
}
