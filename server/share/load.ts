import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { addressHeader } from "../access/client-address.ts";
import { doorContext } from "../access/session.ts";
import { runtime } from "../runtime.ts";
import { countOpen } from "./count-open.ts";
import { entryCookie } from "./entry.ts";
import { type Opened, openLink } from "./open-link.ts";
import { readShared } from "./read-shared.ts";

/** The link of an address, once a request. */
export const loadLink = cache(async (token: string): Promise<Opened> => {
  const entry = (await cookies()).get(entryCookie)?.value ?? null;
  return openLink(doorContext(), { token, entry, secret: runtime().secret });
});

/** What the reader sees; being read is counted. */
export async function loadShared({ ctx, grant, link }: Extract<Opened, { ok: true }>) {
  const { compute, secret } = runtime();
  const shared = await readShared(ctx, grant, link, compute);
  const given = await headers();
  await countOpen(doorContext(), link.id, {
    address: given.get(addressHeader) ?? "",
    agent: given.get("user-agent") ?? "",
    secret,
  });
  return shared;
}
