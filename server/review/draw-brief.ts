import type { Locale } from "#messages/locales.ts";
import { type Flow, openFlow } from "../paper/flow.ts";
import type { BriefText, PainText } from "./brief-text.ts";

type Head = {
  language: Locale;
  madeAt: Date;
  footer: (page: number, pages: number) => string;
};

/** The brief on paper: A4, read from top to bottom, every word of it selectable and tagged. */
export async function drawBrief(text: BriefText, head: Head): Promise<Buffer> {
  const { language, madeAt, footer } = head;
  const flow = openFlow({ title: text.title, language, madeAt });
  flow.heading(1, text.title);
  flow.paragraph(`${text.made}. ${text.basis}`, { size: 9.5, after: 4 });
  flow.heading(2, text.changed.title);
  flow.paragraph(text.changed.intro, { after: 3 });
  if (text.changed.lines.length > 0) flow.list(text.changed.lines);
  flow.heading(2, text.worst.title);
  if (text.worst.none !== null) flow.paragraph(text.worst.none);
  text.pains.forEach((pain, at) => {
    drawPain(flow, pain, `${at + 1}. ${pain.title}`, text.labels);
  });
  flow.heading(2, text.gains.title);
  flow.paragraph(text.gains.text, { after: 4 });
  flow.paragraph(`${text.unacted} ${text.worst.scale}`, { size });
  return flow.end(footer);
}

/** What belongs together stays on one page. */
const painHeight = 90;
const size = 9;

function drawPain(flow: Flow, pain: PainText, title: string, labels: BriefText["labels"]): void {
  const line = (parts: (string | null)[]) => parts.filter(Boolean).join(" · ");
  flow.need(painHeight);
  flow.heading(3, title);
  flow.paragraph(line([pain.people, pain.interval, pain.where]), {
    face: "medium",
    size,
    after: 1,
  });
  const owner = `${labels.owner}: ${pain.owner}`;
  const cost = `${labels.cost}: ${pain.cost}`;
  flow.paragraph(line([pain.sources, owner, cost]), { size, after: 3 });
  const [quote] = pain.quotes;
  if (quote) flow.quote(`${quote.text} ${quote.by}`, "");
  flow.gap(2);
  flow.paragraph(`${labels.decision}: ${pain.decision}`, {
    face: pain.isWanted ? "bold" : "regular",
    size,
    after: 2,
  });
}
