import { fileTypeFromBuffer } from 'file-type'
import { isMediaType, type MediaType } from './media-types.ts'

/** What the bytes of a file are: one of ours, something that can carry programs, or something else with its name. */
export type RealType =
  | { mediaType: MediaType; isActive: false }
  | { mediaType: 'image/svg+xml'; isActive: true }
  | { mediaType: null; isActive: boolean; called: string | null }

/** Other names of types we keep. */
const ALSO_CALLED: Record<string, MediaType> = {
  'image/apng': 'image/png',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
  'video/x-m4v': 'video/mp4',
  'audio/mp4': 'audio/x-m4a',
}

/** How much of a text is looked through for markup. */
const MARKUP_WITHIN = 4_096

/** Reads the type from the bytes alone: neither the name nor what the sender says is believed. */
export async function readType(body: Uint8Array): Promise<RealType> {
  const found = await fileTypeFromBuffer(body)
  const mime = found && (ALSO_CALLED[found.mime] ?? found.mime)
  if (mime && isMediaType(mime) && mime !== 'image/svg+xml') return { mediaType: mime, isActive: false }
  if (mime && mime !== 'application/xml') return { mediaType: null, isActive: false, called: found!.ext }
  const text = decodeText(body)
  if (text === null) return { mediaType: null, isActive: mime === 'application/xml', called: null }
  const start = text.slice(0, MARKUP_WITHIN)
  if (/<svg[\s/>]/i.test(start)) return { mediaType: 'image/svg+xml', isActive: true }
  if (mime || /^\s*(?:<\?xml|<!doctype|<!--|<[a-z][\w:-]*[\s/>])/i.test(start))
    return { mediaType: null, isActive: true, called: 'html' }
  return { mediaType: 'text/plain', isActive: false }
}

/** The text that the bytes are, in UTF-8 or in UTF-16 with its mark; null for anything else. */
function decodeText(body: Uint8Array): string | null {
  const encoding =
    body[0] === 0xff && body[1] === 0xfe
      ? 'utf-16le'
      : body[0] === 0xfe && body[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(body)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}
