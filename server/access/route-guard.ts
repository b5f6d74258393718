import { type ErrorCode, isAppError } from "../errors.ts";
import { runtime } from "../runtime.ts";

const statuses: Record<ErrorCode, number> = {
  "not-found": 404,
  forbidden: 403,
  "signed-out": 401,
  "invalid-input": 400,
  "too-many-attempts": 429,
  withdrawn: 409,
  "names-locked": 409,
  unavailable: 503,
};

/** For route handlers: broken assumptions become a status and a reason, and nothing else is told. */
export async function answerErrors(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (isAppError(error)) {
      return Response.json({ ok: false, reason: error.code }, { status: statuses[error.code] });
    }
    console.error("route failed", error);
    return Response.json({ ok: false, reason: "unavailable" }, { status: 503 });
  }
}

/** A write with a person's cookie has to come from a page of ours. */
export function isFromHere(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host, origin: normal } = new URL(origin);
  const { publicUrl } = runtime().env;
  if (publicUrl && normal === new URL(publicUrl).origin) return true;
  return host !== "" && host === request.headers.get("host")?.toLowerCase();
}
