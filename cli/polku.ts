import { BootError, bootFailureLine } from "#server/boot/boot-failure.ts";
import { isAppError } from "#server/errors.ts";
import { type Command, CommandError, type Io } from "./io.ts";

type Entry = { usage: string[]; about: string; load: () => Promise<Command> };

/** Each command is one file, loaded only when asked for. */
const commands: Record<string, Entry> = {
  analyze: {
    usage: ["analyze NOTES.jsonl [--map MAP.json] [--text] [--json]"],
    about: "what hurts, without server or database",
    load: async () => (await import("./analyze.ts")).analyze,
  },
  backup: {
    usage: ["backup FILE [--json]"],
    about: "a checked copy of the database while the server goes on",
    load: async () => (await import("./backup.ts")).backup,
  },
  restore: {
    usage: ["restore FILE [--json]"],
    about: "puts a backup in the place of the database; stop the server first",
    load: async () => (await import("./restore.ts")).restore,
  },
  export: {
    usage: [
      "export MAP [--workspace SLUG] [--to FILE] [--json]",
      "export MAP --to FILE.xlsx|csv|md|mmd|cjml [--as matrix|list]",
      "export MAP --to FILE.pdf|png|svg|pptx [--paper a4|a3|a2|a1|a0] [--layout portrait|landscape] [--tiles]\n" +
        "             [--style light|dark|print] [--lang fi|en] [--lanes A,B] [--phases A,B] [--personas A,B]\n" +
        "             [--scale N] [--no-quotes]",
    ],
    about: "a map, by id or title, as one JSON file, or in the format that the file's ending says",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  import: {
    usage: [
      'import FILE [--map MAP | --new "NAME"] [--as matrix|list|notes] [--sheet NAME] [--lang fi|en] [--workspace SLUG] [--json]',
    ],
    about:
      "a map file, .xlsx, .csv, outline, Mermaid or CJML file as a new map or into one (stop the server first); - reads standard input",
    load: async () => (await import("./import.ts")).importCommand,
  },
  user: {
    usage: [
      "user add EMAIL --name NAME [--workspace SLUG] [--role ROLE] [--password-stdin] [--json]",
      "user role EMAIL ROLE [--workspace SLUG] [--json]",
      "user reset EMAIL [--password-stdin] [--json]",
      "user session EMAIL [--json]",
    ],
    about: "accounts: make one, give a role, set a new password, open a session for a script",
    load: async () => (await import("./user.ts")).user,
  },
  rebuild: {
    usage: ["rebuild [MAP] [--workspace SLUG] [--json]"],
    about: "the rows of one map or of all, made anew from the log; stop the server first",
    load: async () => (await import("./rebuild.ts")).rebuildCommand,
  },
  mend: {
    usage: ["mend MAP --aside FILE [--workspace SLUG] [--json]"],
    about:
      "gives up what cannot be read of a damaged map, after putting all that is stored of it aside; stop the server first",
    load: async () => (await import("./mend.ts")).mendCommand,
  },
};

/** Runs one command and turns what went wrong into one line and an exit code. */
export async function polku([name = "help", ...args]: string[], io: Io): Promise<number> {
  if (name === "help" || name === "--help" || name === "-h") return help(args, io);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    io.err(`There is no command "${name}". "polku help" lists them.\n`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) return help([name], io);
  try {
    return await (await entry.load())(args, io);
  } catch (error) {
    const failure = explain(error);
    if (!failure) throw error;
    io.err(`${failure.line}\n`);
    if (failure.exitCode === 2) io.err(usageOf(entry));
    return failure.exitCode;
  }
}

function help([name = ""]: string[], io: Io): number {
  const one = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (one) {
    io.out(`${one.about}\n${usageOf(one)}`);
    return 0;
  }
  const lines = Object.values(commands).map(
    ({ usage, about }) => `${usage.map((line) => `  polku ${line}\n`).join("")}      ${about}\n`,
  );
  io.out(
    `polku: journey maps on evidence, from the command line\n\n${lines.join("")}\n` +
      "POLKU_DATA names the data folder (default ./data). Exit codes: 0 done, 1 refused or failed, 2 wrong use.\n",
  );
  return 0;
}

function usageOf({ usage }: Entry): string {
  return `Usage: ${usage.map((line) => `polku ${line}\n`).join("       ")}`;
}

function explain(error: unknown): { line: string; exitCode: 1 | 2 } | null {
  if (error instanceof CommandError) return error;
  if (error instanceof BootError) return { line: bootFailureLine(error.failure), exitCode: 1 };
  if (isAppError(error)) return { line: `Refused: ${error.code}.`, exitCode: 1 };
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  if (code.startsWith("SQLITE_BUSY")) {
    return { line: "The database is busy with other writing. Try again.", exitCode: 1 };
  }
  if (code === "SQLITE_FULL" || code === "ENOSPC") {
    return { line: "The disk is full. Make room and try again.", exitCode: 1 };
  }
  return null;
}
