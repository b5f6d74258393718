import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BootError } from "./boot-failure.ts";

/** Listens and tells the port (given 0, the system chose one). */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(new BootError({ kind: isTaken ? "port-taken" : "address-unusable", host, port }));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
