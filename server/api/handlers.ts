import type { AnswerOf, BodyOf, OperationId, QueryOf } from "#domain/api/operations.ts";
import { apiBase } from "#domain/api/operations.ts";
import type { LiveToken } from "../access/api-token.ts";
import { authorize, authorizeOrNull } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { exportMap } from "../exchange/export-map.ts";
import { importMap } from "../exchange/import-map.ts";
import type { Compute } from "../jobs/compute.ts";
import { addMapOf, type SentFile } from "./add-map.ts";
import { addNotes } from "./add-notes.ts";
import { ApiProblem } from "./problem.ts";
import { listEdges, listMaps, listNodes, readMap } from "./read-maps.ts";
import { readMetrics } from "./read-metrics.ts";
import { listNotes } from "./read-notes.ts";
import { listPainPoints, readPoint } from "./read-pain.ts";
import { readSelf } from "./read-self.ts";

type Call<K extends OperationId> = {
  ctx: Ctx;
  token: LiveToken;
  compute: Compute;
  params: Record<string, string>;
  query: QueryOf<K>;
  /** null where a file came instead */
  body: BodyOf<K>;
  /** the body as it came */
  text: string;
  file: SentFile | null;
};

type Handler<K extends OperationId> = (
  call: Call<K>,
) => Promise<{ value: AnswerOf<K>; location?: string }>;

/** What stands behind each address: a grant, and the verb that takes it. */
export const handlers: { [K in OperationId]: Handler<K> } = {
  readSelf: async ({ ctx, token }) => ({ value: await readSelf(ctx, token) }),
  listMaps: async ({ ctx, token, query }) => ({
    value: await listMaps(ctx, await authorize(ctx, "workspace.read", token), query),
  }),
  readMap: async (call) => ({
    value: await readMap(call.ctx, await authorize(call.ctx, "map.read", mapIn(call))),
  }),
  readMapFile: async (call) => ({
    value: await exportMap(call.ctx, await authorize(call.ctx, "map.export", mapIn(call))),
  }),
  listNodes: async (call) => ({
    value: await listNodes(
      call.ctx,
      await authorize(call.ctx, "map.read", mapIn(call)),
      call.query,
    ),
  }),
  listEdges: async (call) => ({
    value: await listEdges(
      call.ctx,
      await authorize(call.ctx, "map.read", mapIn(call)),
      call.query,
    ),
  }),
  listPainPoints: async (call) => ({
    value: await listPainPoints(call.ctx, await painGrants(call), call.query),
  }),
  readPainPoint: async (call) => {
    const painPointId = call.params.painPointId ?? "";
    return { value: await readPoint(call.ctx, await painGrants(call), painPointId) };
  },
  readMetrics: async (call) => {
    const map = await authorize(call.ctx, "map.read", mapIn(call));
    const pain = await authorize(call.ctx, "pain.read", mapIn(call));
    return { value: await readMetrics(call.ctx, { map, pain }, call.compute) };
  },
  listNotes: async ({ ctx, token, query }) => ({
    value: await listNotes(ctx, await authorize(ctx, "evidence.read", token), query),
  }),
  addNotes: async ({ ctx, token, body, compute }) => ({
    value: await addNotes(ctx, await authorize(ctx, "evidence.import", token), body, compute),
  }),
  addMap: async ({ ctx, token, text, body, file, query, compute }) => {
    const grants = {
      create: await authorize(ctx, "map.create", token),
      library: await authorize(ctx, "library.edit", token),
    };
    const { made, title, problems, lost } = file
      ? await addMapOf(ctx, grants, { file, wish: query }, compute)
      : {
          made: await importMap(ctx, grants, { text }),
          title: body?.header.title ?? "",
          problems: [],
          lost: [],
        };
    if (!made.ok) {
      throw new ApiProblem("not-a-map", {
        errors: [{ path: `body.${made.path}`, message: made.reason }],
      });
    }
    return {
      value: { id: made.mapId, title, problems, lost },
      location: `${apiBase}/maps/${made.mapId}`,
    };
  },
};

/** A map of another workspace is not there, whatever the token may do at home. */
function mapIn({ params, token }: Pick<Call<OperationId>, "params" | "token">) {
  return { mapId: params.mapId ?? "", workspaceId: token.workspaceId };
}

/** With people's words only where the token may have them. */
async function painGrants(call: Pick<Call<OperationId>, "ctx" | "params" | "token">) {
  const read = await authorize(call.ctx, "pain.read", mapIn(call));
  return { read, quote: await authorizeOrNull(call.ctx, "pain.quote", mapIn(call)) };
}
