import type { Attachment } from '@relais/connectors'
import type { AttachmentRow } from './attachment-row.ts'

/** A file, or the card of an address, as the API tells it. */
export interface ShownAttachment {
  attachmentId: string | null
  position: number
  kind: Attachment['kind']
  state: 'kept' | 'waiting' | 'failed' | 'notFetched' | 'link'
  problem: string | null
  url: string | null
  name: string | null
  mediaType: string | null
  size: number | null
  width: number | null
  height: number | null
  alt: string | null
}

/** A file that has a row of its own. */
export function showRow(row: AttachmentRow): ShownAttachment {
  return { ...row, url: row.sourceUrl, name: row.name || null, alt: row.alt || null }
}

/** What came with a message, in its order: what the network told of, and what is known of each file here. */
export function showAll(told: readonly Attachment[], rows: readonly AttachmentRow[]): ShownAttachment[] {
  const byPosition = new Map(rows.map((row) => [row.position, row]))
  const ofNetwork = told.map((attachment, position): ShownAttachment => {
    const row = byPosition.get(position)
    if (row) return showRow(row)
    const { kind, url, mediaType, alt } = attachment
    const unknown = { attachmentId: null, problem: null, name: null, size: null, width: null, height: null }
    return { ...unknown, position, kind, state: kind === 'link' ? 'link' : 'notFetched', url, mediaType, alt }
  })
  const ours = rows.filter(({ position }) => position >= told.length).map(showRow)
  return [...ofNetwork, ...ours]
}
