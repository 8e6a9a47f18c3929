import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AttachmentFieldsFragment, AttachmentKind } from '../../graphql/generated/graphql.ts'

export type Attachment = AttachmentFieldsFragment

/** What a file is, in a word. */
export const kindWords: Record<AttachmentKind, MessageDescriptor> = {
  image: msg`Picture`,
  video: msg`Film`,
  audio: msg`Recording`,
  file: msg`File`,
  link: msg`Link`,
}

/** Why a file of a customer's is not here, by the server's code. */
const problems: Record<string, MessageDescriptor> = {
  FETCH_GONE: msg`The network no longer has it.`,
  FETCH_DENIED: msg`The network does not hand it over.`,
  FETCH_EMPTY: msg`It is empty.`,
  FETCH_TOO_LARGE: msg`It is too large to be kept here.`,
  FETCH_TYPE: msg`It is of a kind that is not kept here.`,
  FETCH_UNREACHABLE: msg`The network did not answer.`,
  FETCH_NOT_POSSIBLE: msg`Relais cannot fetch files from this network.`,
  EXPIRED: msg`It was kept as long as this company keeps files.`,
  ATTACHMENT_BROKEN: msg`The picture cannot be read.`,
  ATTACHMENT_TOO_MANY_PIXELS: msg`The picture is too large to be kept here.`,
}

/** Trying again changes nothing for these. */
const isFinal: ReadonlySet<string> = new Set([
  'EXPIRED',
  'FETCH_TYPE',
  'FETCH_TOO_LARGE',
  'FETCH_NOT_POSSIBLE',
])

export function problemSentence(problem: string | null, i18n: I18n): string {
  return i18n._(problems[problem ?? ''] ?? msg`It could not be fetched.`)
}

export function canBeFetched({ state, problem }: Attachment): boolean {
  return state === 'notFetched' || (state === 'failed' && !isFinal.has(problem ?? ''))
}
