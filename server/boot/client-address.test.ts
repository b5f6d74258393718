import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { addressHeader } from "../access/client-address.ts";
import { guardRequest } from "./request-headers.ts";

/** Whose tries a door counts. */
function addressOf(remoteAddress: string, headers: Record<string, string>, isBehind: boolean) {
  const req = { url: "/", headers, socket: { remoteAddress } } as unknown as IncomingMessage;
  const res = { setHeader: () => undefined } as unknown as ServerResponse;
  const publicUrl = isBehind ? "https://maps.example.org" : null;
  guardRequest(req, res, { isDev: false, publicUrl });
  return req.headers[addressHeader];
}

const direct = (address: string, headers = {}) => addressOf(address, headers, false);
const proxied = (forwarded: string) =>
  addressOf("10.0.0.1", { "x-forwarded-for": forwarded }, true);

describe("whose tries are counted", () => {
  it("is told by a client to nobody", () => {
    const forged = { "x-forwarded-for": "9.9.9.9", [addressHeader]: "9.9.9.9" };
    expect(direct("1.2.3.4", forged)).toBe("1.2.3.4");
    expect(proxied("9.9.9.9, 8.8.8.8, 1.2.3.4")).toBe("1.2.3.4");
  });

  it("is one household of IPv6, which has more addresses than there are passwords", () => {
    const home = direct("2001:db8:1:2::1");
    expect(direct("2001:0db8:0001:0002:ffff:1:2:3")).toBe(home);
    expect(proxied("2001:db8:1:2:aaaa::7")).toBe(home);
    expect(direct("2001:db8:1:3::1")).not.toBe(home);
    expect(direct("2001:db8::1:2:3:4")).not.toBe(home);
  });

  it("is the same on every port, and in both spellings of IPv4", () => {
    expect(direct("::ffff:1.2.3.4")).toBe("1.2.3.4");
    expect(proxied("1.2.3.4:50123")).toBe("1.2.3.4");
    expect(proxied("[2001:db8:1:2::1]:50123")).toBe(direct("2001:db8:1:2::1"));
  });
});
