import { answerErrors } from "#server/access/route-guard.ts";
import { briefFile } from "../brief-file.ts";

type Context = { params: Promise<{ workspace: string }> };

/** The brief of all maps as a PDF. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace: slug } = await params;
  return answerErrors(() => briefFile({ slug, mapId: null, request }));
}
