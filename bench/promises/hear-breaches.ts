import { openRaw } from '../../packages/api/src/db/client.ts'
import type { TicketId } from '../../packages/api/src/db/id.ts'
import { LIVE_CHANNEL, type LiveAnnouncement } from '../../packages/api/src/db/live-changes.ts'

/** Hears of tickets as the consoles do: after the commit that changed them, never before. */
export interface Hearing {
  /** Forgets what was heard, and listens anew: to every change, or to those from a version of the ticket on. */
  begin: (of?: { fromVersion: number }) => Heard
  close: () => Promise<void>
}

export interface Heard {
  /** When each ticket was first heard of, by the machine's clock, which is the database's too. */
  at: ReadonlyMap<TicketId, number>
  /** Resolves when all of these were heard of, or at that instant. */
  all: (ticketIds: Iterable<TicketId>, until: number) => Promise<void>
}

/** Opens a listener on a connection of its own. */
export async function openHearing(databaseUrl: string): Promise<Hearing> {
  const sql = openRaw({ url: databaseUrl }, { max: 1, name: 'bench listen' })
  let at = new Map<TicketId, number>()
  let least = 0
  let hear: (ticketId: TicketId) => void = () => {}
  await sql.listen(LIVE_CHANNEL, (text) => {
    const now = performance.timeOrigin + performance.now()
    for (const { id, version } of (JSON.parse(text) as LiveAnnouncement).tickets) {
      const ticketId = id as TicketId
      if (at.has(ticketId) || version < least) continue
      at.set(ticketId, now)
      hear(ticketId)
    }
  })
  return {
    begin({ fromVersion } = { fromVersion: 0 }) {
      least = fromVersion
      const heard = new Map<TicketId, number>()
      at = heard
      hear = () => {}
      return {
        at: heard,
        async all(ticketIds, until) {
          const missing = new Set(ticketIds)
          const { promise, resolve } = Promise.withResolvers<void>()
          hear = (ticketId) => {
            if (missing.delete(ticketId) && missing.size === 0) resolve()
          }
          for (const ticketId of heard.keys()) hear(ticketId)
          const timer = setTimeout(resolve, Math.max(0, until - Date.now()))
          await promise
          clearTimeout(timer)
        },
      }
    },
    close: () => sql.end({ timeout: 2 }),
  }
}
