import type { Inked } from "#domain/paper/styled.ts";
import type { Line } from "#domain/paper/wrap-text.ts";
import { fontRuns } from "./font-runs.ts";
import type { Pdf } from "./open-pdf.ts";

/** Draws one line from `x` on, its letters standing on `baseline`. */
export function drawLine(doc: Pdf, { runs }: Line<Inked>, x: number, baseline: number): void {
  let left = x;
  for (const run of runs) {
    doc.fillColor(run.colour).fontSize(run.size);
    const start = left;
    for (const part of fontRuns(run.text, run.face)) {
      doc.font(part.font);
      if (part.actual !== undefined) doc.markContent("Span", { actual: part.actual });
      doc.text(part.text, left, baseline, { lineBreak: false, baseline: "alphabetic" });
      if (part.actual !== undefined) doc.endMarkedContent();
      left += doc.widthOfString(part.text);
    }
    if (run.isStruck) strike(doc, run, start, left, baseline);
  }
}

function strike(doc: Pdf, { size, colour }: Inked, from: number, to: number, baseline: number) {
  const y = baseline - size * 0.27;
  doc
    .moveTo(from, y)
    .lineTo(to, y)
    .lineWidth(size / 14)
    .stroke(colour);
}
