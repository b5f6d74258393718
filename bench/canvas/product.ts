import { startOwnServer } from "../own-server.ts";

/** The production build under POLKU_BENCH=1, on a data folder that is thrown away. */
export async function startProduct() {
  const { address, close } = await startOwnServer({ env: { POLKU_BENCH: "1" } });
  return {
    address,
    page: (cards: number) => `${address}/bench?n=${cards}`,
    /** Makes the map before anybody waits for it, and gives the cookie of somebody who may open it. */
    async prepare(cards: number): Promise<string> {
      const entered = await fetch(`${address}/bench/enter?n=${cards}`, { redirect: "manual" });
      const [cookie] = entered.headers.getSetCookie();
      if (!cookie) throw new Error(`no bench at ${address}: ${entered.status}`);
      return cookie.split(";")[0] ?? "";
    },
    close,
  };
}
