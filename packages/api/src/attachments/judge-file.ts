import { Refusal } from '../refusal.ts'
import { endingOf } from './file-name.ts'
import { MEDIA_TYPES, type MediaType } from './media-types.ts'
import { readType } from './read-type.ts'

/** Endings that people's machines write, beside the ones we give. */
const ENDINGS: Record<string, MediaType> = {
  ...Object.fromEntries(Object.entries(MEDIA_TYPES).map(([type, { ending }]) => [ending, type as MediaType])),
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jfif: 'image/jpeg',
  m4v: 'video/mp4',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  csv: 'text/plain',
  log: 'text/plain',
  md: 'text/plain',
}

/** What browsers send when they do not know. */
const UNDECLARED = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

/**
 * The type of a file that somebody uploads, read from its bytes. Refused when it can carry programs, when it is of a
 * type we do not take, or when its name or the sender call it something else. One kind of picture under the name of
 * another is no lie worth a refusal: browsers save them that way, and it is made anew under its right name.
 */
export async function judgeFile(
  body: Uint8Array,
  { name, declaredType }: { name: string; declaredType: string },
): Promise<MediaType> {
  const path = ['file']
  if (body.length === 0)
    throw new Refusal('ATTACHMENT_EMPTY', 'The file is empty. Choose another one.', { path })
  const real = await readType(body)
  if (real.isActive) {
    throw new Refusal(
      'ATTACHMENT_ACTIVE',
      'This kind of file can carry a program. Save it as a PNG or JPEG picture and send that.',
      { path },
    )
  }
  if (real.mediaType === null) {
    throw new Refusal(
      'ATTACHMENT_TYPE_REFUSED',
      'Files of this type are not taken. Send a JPEG or PNG picture.',
      {
        parameters: { type: real.called },
        path,
      },
    )
  }
  const claims = [claimOfName(name), claimOfType(declaredType)].filter((claim) => claim !== null)
  const lie = claims.find((claim) => !agrees(claim, real.mediaType))
  if (lie !== undefined) {
    const { ending } = MEDIA_TYPES[real.mediaType]
    throw new Refusal(
      'ATTACHMENT_LIES',
      `This file calls itself ${lie} and is ${ending} inside. Open it to see what it is, and save it again.`,
      { parameters: { claimed: lie, real: ending }, path },
    )
  }
  return real.mediaType
}

function claimOfName(name: string): string | null {
  return endingOf(name) || null
}

function claimOfType(declaredType: string): string | null {
  const type = declaredType.split(';')[0]!.trim().toLowerCase()
  return UNDECLARED.has(type) ? null : type
}

function agrees(claim: string, real: MediaType): boolean {
  const { kind } = MEDIA_TYPES[real]
  if (claim.includes('/'))
    return kind === 'file' ? claim === real || claim === 'text/csv' : claim.startsWith(`${kind}/`)
  const claimed = ENDINGS[claim]
  if (!claimed) return false
  return kind === 'file' ? claimed === real : MEDIA_TYPES[claimed].kind === kind
}
