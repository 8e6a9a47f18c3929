import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/** Where the console's build puts the operations it knows. */
const CONSOLE_DOCUMENTS = new URL(
  '../../../web/src/graphql/generated/persisted-documents.json',
  import.meta.url,
)

/** The operations a console may ask for, by the digest of their text. */
export type PersistedDocuments = ReadonlyMap<string, string>

/**
 * Reads the console's operations. Throws when a digest is not that of its text: a register that was altered by hand would
 * let something pass that nobody has read.
 */
export function readPersistedDocuments(file: URL = CONSOLE_DOCUMENTS): PersistedDocuments {
  if (!existsSync(file)) return new Map()
  const documents = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
  for (const [id, text] of documents) {
    if (persistedId(text) !== id)
      throw new Error(`The persisted operation ${id} is not what its digest says.`)
  }
  return documents
}

/** The id of an operation: 96 bits of the digest of its text, as the console's codegen.ts makes it. */
export function persistedId(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
