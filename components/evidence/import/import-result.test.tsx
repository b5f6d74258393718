import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { messages } from "#messages/index.ts";
import type { Batch } from "#server/evidence/batches.ts";
import { ImportResult } from "./import-result.tsx";

const batch = {
  id: "b",
  kind: "table",
  status: "complete",
  added: 20_000,
  updated: 0,
  unchanged: 1_234,
  failed: 0,
} as Batch;

it("writes the counts of a large import as they are written elsewhere", () => {
  const said = renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages.en as never} timeZone="UTC">
      <ImportResult workspace={{ slug: "care" }} batch={batch} errors={[]} files={[]} />
    </NextIntlClientProvider>,
  );
  expect(said).toContain(">20,000<");
  expect(said).toContain(">1,234<");
});
