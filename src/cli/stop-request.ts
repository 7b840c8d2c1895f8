// When a command that would run for ever is asked to end.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LOOK_MILLISECONDS = 300;

/**
 * A controller that aborts at the first request to stop, and what takes the listeners away again.
 * A second request ends the process at once.
 */
export function listenForStop(): { readonly stop: AbortController; readonly forget: () => void } {
  const stop = new AbortController();
  const onSignal = () => (stop.signal.aborted ? process.exit(1) : stop.abort());
  for (const name of SIGNALS) process.on(name, onSignal);
  const timer = setInterval(() => {
    if (isOrphan()) stop.abort();
  }, LOOK_MILLISECONDS);
  timer.unref();
  const forget = () => {
    clearInterval(timer);
    for (const name of SIGNALS) process.off(name, onSignal);
  };
  return { stop, forget };
}

const parent = process.ppid;

/** npm signals the shell it runs a script in, and a shell like dash dies of it without passing it on. */
function isOrphan(): boolean {
  return process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
}
