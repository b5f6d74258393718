import type { FileProblem } from "./incoming-files.ts";

const left = new Map<string, readonly FileProblem[]>();

/** Files that stayed behind when others of their batch came in: told on the page that opens for those. */
export function leaveProblems(batchId: string, problems: readonly FileProblem[]): void {
  if (problems.length > 0) left.set(batchId, problems);
}

export function problemsLeft(batchId: string): readonly FileProblem[] {
  return left.get(batchId) ?? [];
}

export function forgetProblems(batchId: string): void {
  left.delete(batchId);
}
