/** Why a backup cannot be taken or restored; each comes with a sentence that says what to do. */
export type BackupRefusedCode =
  | 'BACKUP_DAMAGED'
  | 'BACKUP_NEWER'
  | 'BACKUP_OF_ANOTHER_VERSION'
  | 'BACKUP_UNFINISHED'
  | 'CHECKS_FAILED'
  | 'DATABASE_ELSEWHERE'
  | 'FOLDER_NOT_EMPTY'
  | 'FOLDER_NOT_USABLE'
  | 'NOT_A_BACKUP'
  | 'SECRETS_ELSEWHERE'
  | 'SECRETS_NOT_THESE'
  | 'TABLESPACES'
  | 'WAL_LOST'

/** What was asked for cannot be done safely. Print the message alone, without a stack, and exit with 1. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
  readonly code: BackupRefusedCode

  constructor(code: BackupRefusedCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}
