import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { analyzeText } from "../../domain/analysis/analyze.ts";
import { readLabelled } from "../../scripts/labelled-files.ts";
import { workerLimits } from "../../server/jobs/limits.ts";
import { secondsSince } from "./accuracy.ts";

export type Speed = {
  sentencesPerSecond: number;
  interviewSeconds: number;
  reviews: number;
  reviewsSeconds: number;
  memoryMb: number;
};

/** Processor time of one core, so that busy neighbours count less. */
export async function speeds(reviews: number): Promise<Speed> {
  const lines = sentences();
  const talk = interview(lines);
  analyzeText({ text: talk, sourceType: "interview" });

  let from = process.cpuUsage();
  const heard = analyzeText({ text: talk, sourceType: "interview" });
  const interviewSeconds = secondsSince(from);

  from = process.cpuUsage();
  let count = 0;
  for (const text of lines) count += analyzeText({ text, sourceType: "review" }).length;
  const sentencesPerSecond = count / secondsSince(from);

  if (heard.length === 0) throw new Error("The interview held no sentence.");
  return { sentencesPerSecond, interviewSeconds, reviews, ...(await themes(reviews)) };
}

/** In a worker with the server's own limits, as the server reads and groups; memory with the worker's own. */
async function themes(reviews: number): Promise<Pick<Speed, "reviewsSeconds" | "memoryMb">> {
  const before = process.memoryUsage().rss;
  const from = process.cpuUsage();
  const worker = new Worker(new URL("./themes.ts", import.meta.url), {
    workerData: { reviews },
    resourceLimits: workerLimits,
  });
  const [found] = await once(worker, "message");
  const reviewsSeconds = secondsSince(from);
  const memoryMb = (process.memoryUsage().rss - before) / 2 ** 20;
  await worker.terminate();
  if (found === 0) throw new Error("The reviews held no pain.");
  return { reviewsSeconds, memoryMb };
}

/** 60 minutes of talk: some 7,900 words, every third turn the interviewer's. */
function interview(lines: string[]): string {
  const turns: string[] = [];
  let words = 0;
  for (let at = 0; words < 7_900; at += 1) {
    const line = lines[at % lines.length] ?? "";
    words += line.split(" ").length;
    turns.push(`${at % 3 === 0 ? "Interviewer" : "Participant"}: ${line}`);
  }
  return turns.join("\n");
}

/** What people say, from the project's own labelled segments. */
function sentences(): string[] {
  return readLabelled("fitting").map(({ text }) => text);
}
