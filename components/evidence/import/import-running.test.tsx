import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { messages } from "#messages/index.ts";
import type { Batch } from "#server/evidence/batches.ts";
import { ImportRunning } from "./import-running.tsx";

vi.mock("#server/evidence/actions.ts", () => ({ cancelImportAction: vi.fn() }));

const batch = { id: "b", kind: "table", status: "running", done: 100, total: 20_000 } as Batch;
const said = (isAway: boolean) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages.en as never} timeZone="UTC">
      <ImportRunning workspaceId="w" batch={{ ...batch, isAway }} mayImport />
    </NextIntlClientProvider>,
  );

it("says when the server cannot be asked how far it is", () => {
  expect(said(true)).toContain(messages.en.evidence.import.away);
  expect(said(false)).not.toContain(messages.en.evidence.import.away);
});
