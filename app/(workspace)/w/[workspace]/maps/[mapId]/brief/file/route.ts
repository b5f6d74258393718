import { answerErrors } from "#server/access/route-guard.ts";
import { briefFile } from "../../../../pain/brief/brief-file.ts";

type Context = { params: Promise<{ workspace: string; mapId: string }> };

/** One map's brief as a PDF. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace: slug, mapId } = await params;
  return answerErrors(() => briefFile({ slug, mapId, request }));
}
