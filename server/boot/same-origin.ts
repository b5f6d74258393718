import type { IncomingMessage } from "node:http";

/**
 * Was this socket asked for by a page of ours? Browsers always send Origin with an upgrade, so a
 * missing one is refused as well: nothing else has a reason to bring a person's cookie.
 */
export function isSameOrigin(req: IncomingMessage, publicUrl: string | null): boolean {
  const origin = req.headers.origin;
  if (!origin || !URL.canParse(origin)) return false;
  const { host, protocol, origin: normal } = new URL(origin);
  if (protocol !== "http:" && protocol !== "https:") return false;
  if (publicUrl && normal === new URL(publicUrl).origin) return true;
  return host !== "" && host === req.headers.host?.toLowerCase();
}
