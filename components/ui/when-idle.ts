const AT_LATEST_MS = 2_000;

/** Runs it once there is nothing else to do, or after a while. Returns what calls it off. */
export function whenIdle(run: () => void): () => void {
  // not every browser tells when it is idle
  if (!window.requestIdleCallback) {
    const timer = setTimeout(run, AT_LATEST_MS);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: AT_LATEST_MS });
  return () => window.cancelIdleCallback(handle);
}
