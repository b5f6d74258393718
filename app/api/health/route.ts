import { checkHealth } from "#server/health.ts";

export const dynamic = "force-dynamic";

/** For load balancers and container runtimes: 200 while changes can be stored, else 503. */
export async function GET(): Promise<Response> {
  const isHealthy = await checkHealth();
  return Response.json({ ok: isHealthy }, { status: isHealthy ? 200 : 503 });
}
