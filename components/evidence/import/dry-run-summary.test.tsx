import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { messages } from "#messages/index.ts";
import { DryRunSummary } from "./dry-run-summary.tsx";

const said = (isChecking: boolean) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages.en as never} timeZone="UTC">
      <DryRunSummary dryRun={null} isStale isChecking={isChecking} />
    </NextIntlClientProvider>,
  );

it("says that rows are checked only while they are", () => {
  const checking = messages.en.evidence.import.checking;
  expect(said(true)).toContain(checking);
  expect(said(false)).not.toContain(checking);
});
