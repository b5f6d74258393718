import { scopes as allScopes, type Scope } from "#domain/access/scopes.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx, Outside } from "../context.ts";
import { createEvidenceWorld } from "../evidence/testing.ts";
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
