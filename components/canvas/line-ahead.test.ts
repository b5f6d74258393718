import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { socketsFrom } from "./line-ahead.ts";

class Socket {
  static readonly OPEN = 1;
  readyState = 0;
  readonly url: string;
  constructor(url: string) {
    this.url = url;
  }
}

beforeEach(() => void vi.stubGlobal("WebSocket", Socket));
afterEach(() => void vi.unstubAllGlobals());

function make(from: Socket | null) {
  const Made = socketsFrom(from as WebSocket | null) as unknown as typeof Socket;
  return [new Made("wss://here"), new Made("wss://here")] as const;
}

function socketIn(readyState: number) {
  return Object.assign(new Socket("ahead"), { readyState });
}

it("uses the socket that was opened ahead, and only once", () => {
  for (const state of [0, 1]) {
    const ahead = socketIn(state);
    const [first, second] = make(ahead);
    expect(first).toBe(ahead);
    expect(second).not.toBe(ahead);
    expect(second.url).toBe("wss://here");
  }
});

it("opens one where that has closed, or where none was opened ahead", () => {
  for (const ahead of [socketIn(2), socketIn(3), null]) {
    expect(make(ahead).map(({ url }) => url)).toEqual(["wss://here", "wss://here"]);
  }
});
