import { repairName } from '@relais/connectors'
import { MEDIA_TYPES, type MediaType } from './media-types.ts'

const LONGEST = 80

/**
 * A name under which a file may be shown and saved: the last part of a path, without direction marks or signs that
 * systems do not take, with the ending of what the file really is.
 */
export function acceptFileName(asked: string, mediaType: MediaType): string {
  const last = asked.split(/[/\\]/).at(-1) ?? ''
  // Without the marks that turn a direction around: they make `gpj.exe` read as a picture.
  const stem = repairName(last)
    .replaceAll(/[<>:"|?*]/g, '')
    .replace(/\.[^.]{0,10}$/u, '')
    .replaceAll(/^[.\s]+|[.\s]+$/gu, '')
  const short = Array.from(stem).slice(0, LONGEST).join('').trim()
  const { kind, ending } = MEDIA_TYPES[mediaType]
  return `${short || kind}.${ending}`
}

/** The ending of a name, in lower case; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
}
