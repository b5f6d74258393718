import { addressHeader } from "#server/access/client-address.ts";
import { isFromHere } from "#server/access/route-guard.ts";
import { doorContext } from "#server/access/session.ts";
import { runtime } from "#server/runtime.ts";
import { entryCookie } from "#server/share/entry.ts";
import { enterLink } from "#server/share/open-link.ts";

export const dynamic = "force-dynamic";

/** The password form of a link: a plain form, so that it works without any script. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  const path = `/share/${encodeURIComponent(token)}`;
  if (!isFromHere(request)) return back(path, "?no=not-from-here");
  const form = await request.formData().catch(() => null);
  const password = form?.get("password");
  const entered = await enterLink(doorContext(), {
    token,
    password: typeof password === "string" ? password.slice(0, 200) : "",
    address: request.headers.get(addressHeader) ?? "",
    secret: runtime().secret,
  });
  if (!entered.ok) return back(path, entered.reason === "link-gone" ? "" : `?no=${entered.reason}`);
  const isSecure = request.headers.get("x-forwarded-proto") === "https";
  const cookie = [
    `${entryCookie}=${entered.value}`,
    `Path=${path}`,
    `Expires=${entered.expires.toUTCString()}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure ? ["Secure"] : []),
  ].join("; ");
  return back(path, "", { "set-cookie": cookie });
}

function back(path: string, query: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location: `${path}${query}`, ...headers } });
}
