import { scopes as allScopes, type Scope } from "#domain/access/scopes.ts";
import type { OperationId } from "#domain/api/operations.ts";
import { exportMap } from "#domain/exchange/map-file.ts";
import { blankMap } from "#domain/map/templates/template.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx, Outside } from "../context.ts";
import { createEvidenceWorld } from "../evidence/testing.ts";
import { insertMap } from "../map/insert-map.ts";
import { answerApi } from "./answer.ts";
import { createToken } from "./create-token.ts";
import { revokeToken } from "./revoke-token.ts";

type Ask = {
  token?: string | null;
  method?: string;
  body?: unknown;
  /** a file as it is, in the place of JSON */
  file?: { type: string; data: string | Uint8Array };
  headers?: Record<string, string>;
  address?: string;
};

/** The world with a map that has findings, and programs that come in with tokens. */
export async function createApiWorld(outside: Pick<Outside, "web"> = {}) {
  const world = await createEvidenceWorld(outside);
  const admin = world.as("admin");

  async function token(scopes: Scope[] = [...allScopes], by: Ctx = admin) {
    const workspaceId = by === world.stranger ? "elsewhere" : "w";
    const grant = await authorize(by, "api.manage", { workspaceId });
    return createToken(by, grant, { name: "Program", scopes, days: 30 });
  }

  return {
    ...world,
    admin,
    token,
    async revoke(tokenId: string) {
      const grant = await authorize(admin, "api.manage", { workspaceId: "w" });
      return revokeToken(admin, grant, { tokenId });
    },
    /** as a program would; the answer's body comes along, parsed where there is one */
    async ask(
      path: string,
      { token: key, method = "GET", body, file, headers, address = "10.0.0.1" }: Ask,
    ) {
      const response = await answerApi(
        { system: world.system, compute: world.jobs.compute },
        new Request(`http://polku.test/api/v1${path}`, {
          method,
          headers: {
            ...(key ? { authorization: `Bearer ${key}` } : {}),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...(file ? { "content-type": file.type } : {}),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          ...(file ? { body: file.data as BodyInit } : {}),
        }),
        { path: path.split("?")[0] ?? "", address },
      );
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
    },
  };
}

export type ApiWorld = Awaited<ReturnType<typeof createApiWorld>>;

/** Beside it a map with phases and steps of its own, a pain point, and a request that works for every operation. */
export async function createFilledWorld() {
  const world = await createApiWorld();
  const { token } = await world.token();
  let count = 0;
  const map = blankMap("en", { newId: () => `n${++count}`, title: "Buying" });
  const create = await authorize(world.editor, "map.create", { workspaceId: "w" });
  const { mapId } = await insertMap(world.editor, create, { map, event: "map.created" });
  for (const name of ["P1", "P2", "P3"]) {
    await world.note("Paying by card in the checkout fails again and again. It is awful.", {
      participant: name,
    });
  }
  await world.jobs.settle();
  const { body } = await world.ask("/maps/m/pain-points?kind=pain", { token });
  const painPointId: string = body.items[0].id;
  const requests: Record<OperationId, { path: string; method?: string; body?: unknown }> = {
    readSelf: { path: "/me" },
    listMaps: { path: "/maps?limit=1" },
    readMap: { path: `/maps/${mapId}` },
    readMapFile: { path: `/maps/${mapId}/file` },
    listNodes: { path: `/maps/${mapId}/nodes` },
    listEdges: { path: `/maps/${mapId}/edges` },
    listPainPoints: { path: "/maps/m/pain-points" },
    readPainPoint: { path: `/maps/m/pain-points/${painPointId}` },
    readMetrics: { path: "/maps/m/metrics" },
    listNotes: { path: "/notes" },
    addNotes: { path: "/notes", method: "POST", body: { notes: [exampleNote] } },
    addMap: { path: "/maps", method: "POST", body: exampleFile() },
  };
  return { ...world, key: token, mapId, painPointId, requests };
}

export type FilledWorld = Awaited<ReturnType<typeof createFilledWorld>>;

export const exampleNote = { text: "The lift was out of order.", source_type: "observation" };

export function exampleFile() {
  let count = 0;
  const map = blankMap("en", { newId: () => `f${++count}`, title: "From a file" });
  return exportMap(map, { nameOf: () => null });
}
