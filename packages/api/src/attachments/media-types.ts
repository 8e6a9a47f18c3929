/** What a file of each type is, with the ending its name gets. Nothing else is kept. */
export const MEDIA_TYPES = {
  'image/jpeg': { kind: 'image', ending: 'jpg' },
  'image/png': { kind: 'image', ending: 'png' },
  'image/webp': { kind: 'image', ending: 'webp' },
  'image/gif': { kind: 'image', ending: 'gif' },
  'video/mp4': { kind: 'video', ending: 'mp4' },
  'video/webm': { kind: 'video', ending: 'webm' },
  'video/quicktime': { kind: 'video', ending: 'mov' },
  'audio/mpeg': { kind: 'audio', ending: 'mp3' },
  'audio/x-m4a': { kind: 'audio', ending: 'm4a' },
  'audio/ogg': { kind: 'audio', ending: 'ogg' },
  'audio/wav': { kind: 'audio', ending: 'wav' },
  'application/pdf': { kind: 'file', ending: 'pdf' },
  'text/plain': { kind: 'file', ending: 'txt' },
  /** Kept as it came from a network, never shown, never uploaded: it may carry programs. */
  'image/svg+xml': { kind: 'file', ending: 'svg' },
} as const satisfies Record<string, { kind: 'image' | 'video' | 'audio' | 'file'; ending: string }>

export type MediaType = keyof typeof MEDIA_TYPES

export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(MEDIA_TYPES, text)
}

/** Types that browsers show or play by themselves and that cannot carry programs. Everything else is a download. */
export function isShown(mediaType: string): boolean {
  return isMediaType(mediaType) && MEDIA_TYPES[mediaType].kind !== 'file'
}

/** The largest file that is kept, uploaded or fetched. */
export const MAX_BYTES = 10 * 1024 * 1024
