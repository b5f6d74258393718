import type { Page, WebSocketRoute } from "@playwright/test";

/** The live line of a page's maps, in a hand that can cut it while pages still come. */
export async function holdLine(page: Page): Promise<{ cut(): Promise<void>; heal(): void }> {
  const open = new Set<WebSocketRoute>();
  let isCut = false;
  await page.routeWebSocket(/\/collab$/, (line) => {
    if (isCut) return void line.close({ code: 3000 });
    line.connectToServer();
    open.add(line);
  });
  return {
    cut: async () => {
      isCut = true;
      for (const line of open) await line.close({ code: 3000 });
      open.clear();
    },
    heal: () => {
      isCut = false;
    },
  };
}
