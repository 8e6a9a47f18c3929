import { z } from 'zod'
import type { LiveAnnouncement } from '../db/live-changes.ts'

const shape = z.object({
  organizationId: z.uuid(),
  tickets: z.array(z.object({ id: z.uuid(), version: z.number().int() })),
  // A process of the version before says nothing of members.
  members: z.array(z.uuid()).default([]),
})

/** The announcement in a notification's text; null for anything else that was sent on the channel. */
export function readAnnouncement(text: string): LiveAnnouncement | null {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}
