import { writeKeptAnswer } from "#domain/map/kept-answer.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { currentUser, requestContext } from "#server/access/session.ts";
import { readKept } from "#server/map/read-kept.ts";

export const dynamic = "force-dynamic";

/** Of the maps that a browser has copies of: which ones whoever is signed in may still open and keep. */
export async function GET(request: Request): Promise<Response> {
  return answerErrors(async () => {
    const asked = new URL(request.url).searchParams.getAll("map");
    const answer = (await currentUser())
      ? await readKept(await requestContext(), asked)
      : { personId: null, maps: {} };
    return Response.json(writeKeptAnswer(answer), { headers: { "cache-control": "no-store" } });
  });
}
