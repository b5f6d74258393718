import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { openSession } from "#server/access/open-session.ts";
import { doorContext } from "#server/access/session.ts";
import { loadBench } from "../load.ts";

/** Signs the browser in as the person of the bench and goes to the map: only under POLKU_BENCH=1. */
export async function GET(request: Request) {
  const { cards, userId } = await loadBench(
    new URL(request.url).searchParams.get("n") ?? undefined,
  );
  const { name, value, expires } = await openSession(doorContext(), { userId, isSecure: false });
  (await cookies()).set(name, value, { expires, httpOnly: true, sameSite: "lax", path: "/" });
  redirect(`/bench?n=${cards}`);
}
