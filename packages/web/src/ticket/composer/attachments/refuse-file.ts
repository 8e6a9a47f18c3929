import type { Refusal } from '../../../signs/refusals.ts'
import type { Ticket } from '../../queries.ts'
import { isTooLong } from '../text-count.tsx'
import type { Attachments } from './use-attachments.ts'

/** What may go with an answer: of one way of answering. */
export type Media = Ticket['replyOptions'][number]['media']

/** The largest file the server takes. */
const MAX_BYTES = 10 * 1024 * 1024

/**
 * Why a file would be refused, before a byte of it has left; null when nothing speaks against it. The server looks
 * inside and has the last word.
 */
export function refuseFile(file: Pick<File, 'name' | 'type' | 'size'>, media: Media): Refusal | null {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (media.count === 0) return refusal('ATTACHMENTS_NOT_TAKEN')
  if (file.size === 0) return refusal('ATTACHMENT_EMPTY')
  if (file.type === 'image/svg+xml' || ending === 'svg') return refusal('ATTACHMENT_ACTIVE')
  const type = media.types.find(({ mediaType }) => mediaType === file.type)
  // A browser that knows no type lets the server find out.
  if (!type && file.type !== '') return refusal('ATTACHMENT_TYPE_NOT_TAKEN', { type: ending || file.type })
  const isScaled = file.type.startsWith('image/') && file.type !== 'image/gif'
  const max = isScaled || !type ? MAX_BYTES : Math.min(type.maxBytes, MAX_BYTES)
  return file.size > max ? refusal('ATTACHMENT_TOO_LARGE', { max, size: file.size }) : null
}

/** The same types, as a file picker wants them. */
export function acceptOf(media: Media): string {
  return media.types.map(({ mediaType }) => mediaType).join(',')
}

function refusal(code: string, parameters: Refusal['parameters'] = {}): Refusal {
  return { code, message: code, parameters }
}

/** For a note, and where nothing may be answered: no files go along. */
export const NO_MEDIA: Media = { count: 0, types: [], altText: [], needsText: true }

/** May the answer leave with these files? All have arrived, and there are no more than it takes. */
export function canGo(
  { kept, isUploading, altOf }: Pick<Attachments, 'kept' | 'isUploading' | 'altOf'>,
  media: Media,
): boolean {
  if (isUploading || kept.length > media.count) return false
  return kept.every((attachment) => !isTooLong(altOf(attachment), media.altText))
}
