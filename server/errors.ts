/** Broken assumptions. Only action.ts, route handlers and the CLI translate them; nobody reads `message`. */
export const errorCodes = [
  "not-found",
  "forbidden",
  "signed-out",
  "invalid-input",
  "too-many-attempts",
  /** somebody who took back what they had told */
  "withdrawn",
  /** names to mask are sealed with another server's secret, so nothing may come in */
  "names-locked",
  "unavailable",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export class AppError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.name = "AppError";
    this.code = code;
  }
}

/** Pages, actions and server.ts load this module apart, so `instanceof` lies between them. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}
