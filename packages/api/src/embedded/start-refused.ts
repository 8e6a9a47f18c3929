/** Why Relais cannot start here; each comes with a sentence that says what to do. */
export type StartRefusedCode =
  | 'ACCOUNT_NOT_USABLE'
  | 'DATA_DAMAGED'
  | 'DATA_IN_USE'
  | 'DATA_NOT_OURS'
  | 'DATA_OF_ANOTHER_VERSION'
  | 'DISK_FULL'
  | 'NO_BINARIES'
  | 'POSTGRES_FAILED'
  | 'SECRETS_DAMAGED'
  | 'SECRETS_MISSING'

/** The machine, not the program, stands in the way. Print the message alone, without a stack, and exit with 1. */
export class StartRefused extends Error {
  override name = 'StartRefused'
  readonly code: StartRefusedCode

  constructor(code: StartRefusedCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

/** The system's own code of a failed call (ENOENT, EACCES…), if it has one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
