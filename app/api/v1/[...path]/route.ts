import { addressHeader } from "#server/access/client-address.ts";
import { doorContext } from "#server/access/session.ts";
import { answerApi } from "#server/api/answer.ts";
import { runtime } from "#server/runtime.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ path: string[] }> };

/** The interface for programs: domain/api/operations.ts says which addresses there are. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const path = `/${(await params).path.join("/")}`;
  const address = request.headers.get(addressHeader) ?? "";
  const { compute } = runtime();
  return answerApi({ system: doorContext(), compute }, request, { path, address });
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
