import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { guardRequest } from "./request-headers.ts";

function headersOf(url: string): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  const req = { url, headers: {}, socket: {} } as unknown as IncomingMessage;
  const res = { setHeader: (name: string, value: unknown) => (sent[name] = value) };
  guardRequest(req, res as unknown as ServerResponse, { isDev: false, publicUrl: null });
  return sent;
}

it("no page tells another site its address, and every page's own forms say where they come from", () => {
  for (const url of ["/", "/invite/token", "/share/token", "/share/token/walk", "/embed/token"]) {
    // "no-referrer" would send a link's password form with "Origin: null"
    expect([url, headersOf(url)["referrer-policy"]]).toEqual([url, "same-origin"]);
  }
});

it("an address with half of a letter is one that no page has", () => {
  const pathOf = (url: string) => {
    const req = { url, headers: {}, socket: {} } as unknown as IncomingMessage;
    const res = { setHeader: () => undefined } as unknown as ServerResponse;
    guardRequest(req, res, { isDev: false, publicUrl: null });
    return req.url;
  };
  for (const broken of ["/w/care/maps/%F0%9F", "/%", "/a/%zz?b=1"])
    expect(pathOf(broken)).toBe("/%25");
  for (const whole of ["/", "/w/k%C3%A4ynti/maps?q=%F0%9F", "/w/%252"])
    expect(pathOf(whole)).toBe(whole);
});

it("what a link opens is kept by no search engine", () => {
  expect(headersOf("/share/token")["x-robots-tag"]).toBe("noindex, nofollow, noarchive");
  expect(headersOf("/w/care/maps")["x-robots-tag"]).toBeUndefined();
});
