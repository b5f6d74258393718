import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ScoreParts } from "#domain/pain/score.ts";
import { messages } from "#messages/index.ts";
import { regions } from "#messages/locales.ts";
import { ScoreFactors } from "./score-factors.tsx";

const parts: ScoreParts = {
  severity: 2.5,
  reach: 0.08,
  reliability: 0.75,
  recency: 0.25,
  people: 3,
  heard: 12,
  unnamed: 0,
  bySource: {},
  interval: { low: 0, high: 1 },
  newest: "2025-11-05",
};

function shown(own: Partial<ScoreParts>, locale: "en" | "fi" = "en"): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={regions[locale]}
      messages={messages[locale] as never}
      timeZone="UTC"
    >
      <ScoreFactors point={{ kind: "pain", parts: { ...parts, ...own } }} reporting={2} />
    </NextIntlClientProvider>,
  );
  return markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("an opened score", () => {
  it("says no word of weights where all is as usual", () => {
    const text = shown({});
    expect(text).toContain("× 8%");
    expect(text).not.toMatch(/Counts|Left out|Recency/);
  });

  it("shows what is made of each factor, and says how", () => {
    const scoring = { severity: 2, reach: 0.5, reliability: 0, halfLifeDays: 180 };
    const text = shown({ scoring });
    expect(text).toContain("Counts double: 2.50 × 2.50 = 6.25.");
    expect(text).toContain("Counts less: 8% becomes 28.3%.");
    expect(text).toContain("Reliability – Reliability");
    expect(text).toContain("5 Nov 2025. After 180 days one counts half.");
    expect(shown({ scoring }, "fi")).toContain("Painaa kaksin verroin: 2,50 × 2,50 = 6,25.");
  });

  it("says that what has no date counts in full", () => {
    const scoring = { severity: 1, reach: 1, reliability: 1, halfLifeDays: 30 };
    expect(shown({ scoring, newest: null, recency: 1 })).toContain("No experience has a date");
  });
});
