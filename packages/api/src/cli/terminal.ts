/** What the command line speaks to: a terminal, a script, or a test. */
export interface Terminal {
  /** Data goes here, and nothing else, so that it can be piped. */
  out: { write: (text: string | Uint8Array) => unknown }
  /** What is being done, and what went wrong. */
  err: { write: (text: string) => unknown }
  /** Where secrets come from. */
  input: AsyncIterable<Uint8Array | string> & { isTTY?: boolean; setRawMode?: (isRaw: boolean) => unknown }
  /** The settings; the process's own when left out. */
  env?: NodeJS.ProcessEnv
}

/** What a command ends with when it has done what was asked. */
export const EXIT = {
  done: 0,
  /** Refused or failed, with one sentence on standard error. */
  failed: 1,
  /** The command line itself was not understood. */
  usage: 2,
  /** Done, and what was looked at is not in order. */
  notInOrder: 3,
} as const
