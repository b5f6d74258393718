import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line between one client and the server that can be cut, go dead or be slow. */
export type BadLine = {
  port: number;
  /** breaks what is open and lets nobody through */
  cut(): void;
  /** leaves what is open as it is, but nothing gets through any more */
  stall(): void;
  /** each way takes so much longer */
  slow(byMs: number): void;
  heal(): void;
  close(): Promise<void>;
};

export async function openBadLine(toPort: number, usualDelayMs = 0): Promise<BadLine> {
  const pairs = new Set<{ near: Socket; far: Socket }>();
  let isCut = false;
  let delayMs = usualDelayMs;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(toPort, "127.0.0.1");
    const pair = { near, far };
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (bytes) => {
        if (delayMs === 0) to.write(bytes);
        else setTimeout(() => to.writable && to.write(bytes), delayMs);
      });
      from.on("error", end).on("close", end);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const each = (act: (socket: Socket) => void) => {
    for (const { near, far } of pairs) for (const socket of [near, far]) act(socket);
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      each((socket) => socket.destroy());
    },
    stall: () => each((socket) => socket.pause()),
    slow: (byMs) => {
      delayMs = byMs;
    },
    heal: () => {
      isCut = false;
      delayMs = usualDelayMs;
      each((socket) => socket.resume());
    },
    close: async () => {
      each((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
