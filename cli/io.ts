/** What a command may touch of the outside, so that tests can run it in the same process. */
export type Io = {
  out(text: string): void;
  err(text: string): void;
  /** folder that relative paths of the user are meant from */
  cwd: string;
  env: Record<string, string | undefined>;
  readStdin(): Promise<string>;
  /** somebody looks on while it works; nobody does behind a pipe */
  isTerminal?: boolean;
};

/** Exit codes: 0 done, 1 refused or failed, 2 wrong use or wrong input. */
export type Command = (args: string[], io: Io) => Promise<number>;

/** Ends a command with one line that says what, where and how to mend it. */
export class CommandError extends Error {
  readonly line: string;
  readonly exitCode: 1 | 2;
  constructor(line: string, exitCode: 1 | 2 = 1) {
    super(line);
    this.line = line;
    this.exitCode = exitCode;
  }
}
