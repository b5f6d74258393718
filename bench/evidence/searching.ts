import type Sqlite from "better-sqlite3";
import { noteFilterSchema } from "../../server/evidence/note-filter.ts";
import type { Compute } from "../../server/jobs/compute.ts";
import { share, timed } from "./aggregates.ts";
import { sentences } from "./storing.ts";

/** Of every note two sentences and a number that no other note has; "order" is in all of them. */
export function textOf(at: number): string {
  const sentence = (nth: number) => sentences[nth % sentences.length] ?? "";
  return `${sentence(at)} ${sentence(at >> 3)} Order ${at}.`;
}

const queries: Record<string, (nth: number) => string> = {
  rare: (nth) => String(11 + nth * 17),
  common: (nth) => ["parcel", "asiakaspalvelija", "kortilla", "address"][nth % 4] ?? "",
  "in every note": () => "order",
  phrase: (nth) => ['"asked for my address"', '"yritin kolme kertaa"'][nth % 2] ?? "",
  typo: (nth) => ["parcle", "asiakaspavelija", "adress", "kortila"][nth % 4] ?? "",
  "two words": (nth) => ["courier parcel", "maksu kortilla", "form -courier"][nth % 3] ?? "",
};

export type Searched = { query: string; p50: number; p95: number; scanP50: number; found: number };

/** The first page of the desk for what somebody typed, beside a plain scan for the same letters. */
export async function searching(
  { compute, scan }: { compute: Compute; scan: Sqlite.Database },
  rounds: number,
): Promise<Searched[]> {
  const like = scan.prepare(
    "select id from notes where workspace_id = 'w' and deleted_at is null and text like ? order by created_at desc limit 50",
  );
  const searched: Searched[] = [];
  for (const [query, words] of Object.entries(queries)) {
    const times: number[] = [];
    const scanned: number[] = [];
    let found = 0;
    for (let nth = 0; nth < rounds; nth++) {
      const filter = noteFilterSchema.parse({ search: words(nth) });
      const asked = { workspaceId: "w", readerId: "editor", filter };
      const [list, ms] = await timed(() => compute.ask("listNotes", asked));
      times.push(ms);
      found = list.total;
      const [first = ""] = words(nth).replaceAll('"', "").split(" -");
      scanned.push((await timed(async () => like.all(`%${first}%`)))[1]);
    }
    searched.push({
      query,
      p50: share(times, 0.5),
      p95: share(times, 0.95),
      scanP50: share(scanned, 0.5),
      found,
    });
  }
  return searched;
}
