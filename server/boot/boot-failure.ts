/** What keeps the server from starting, each with what to do about it. */
export type BootFailure =
  | { kind: "port-taken"; port: number; host: string }
  | { kind: "address-unusable"; host: string; port: number }
  | { kind: "folder-not-writable"; folder: string }
  | { kind: "folder-in-use"; folder: string; pid: string }
  | { kind: "database-newer"; folder: string }
  | { kind: "database-broken"; file: string }
  | { kind: "environment"; name: string; value: string }
  | { kind: "build-missing" };

export class BootError extends Error {
  readonly failure: BootFailure;
  constructor(failure: BootFailure) {
    super(failure.kind);
    this.name = "BootError";
    this.failure = failure;
  }
}

/** One line for the terminal: what is wrong, and how to mend it. */
export function bootFailureLine(failure: BootFailure): string {
  switch (failure.kind) {
    case "port-taken":
      return `Port ${failure.port} is taken. Stop what uses it, or choose another: PORT=${failure.port + 1} npm start`;
    case "address-unusable":
      return `Cannot listen on ${failure.host}:${failure.port}. Set HOST to an address of this machine (0.0.0.0 for all of them) and PORT to a free port above 1023.`;
    case "folder-not-writable":
      return `The data folder ${failure.folder} cannot be written. Give this user the right to write there, or set POLKU_DATA to another folder.`;
    case "folder-in-use":
      return `Another Polku (process ${failure.pid}) already serves the data folder ${failure.folder}. Stop it, or set POLKU_DATA to another folder.`;
    case "database-newer":
      return `The database in ${failure.folder} was written by a newer Polku. Install that version again, or restore a backup made by this one.`;
    case "database-broken":
      return `${failure.file} is not a database that Polku can read. Restore a backup with "npm run polku -- restore FILE", or move the file away to start empty.`;
    case "environment":
      return `The environment variable ${failure.name} has a value that Polku does not understand: "${failure.value}". See the configuration table in README.md.`;
    case "build-missing":
      return `The pages have not been built. Start with "npm start", which builds them, or run "npm run build" first.`;
    default:
      return failure satisfies never;
  }
}
