/** What a command may touch of the outside, so that tests can run it in the same process. */
export type Io = {
  out(text: string): void;
  err(text: string): void;
  /** folder that relative paths of the user are meant from */
  cwd: string;
  env: Record<string, string | undefined>;
  readStdin(): Promise<string>;
  /** true when a person watches: progress may be drawn */
  isTerminal: boolean;
};

/** Exit codes: 0 done, 1 refused or failed, 2 wrong use or wrong input. */
export type Command = (args: string[], io: Io) => Promise<number>;
