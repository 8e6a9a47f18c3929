import { useEffect } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { AnnouncePresenceDocument } from '../graphql/generated/graphql.ts'
import { isAway } from '../graphql/last-act.ts'
import { Announcer } from './announcer.ts'

/** Whoever has not touched the page for this long, on top of the minute of `isAway`, is not looking at it. */
const GRACE_MS = 2 * 60_000

const consoleId = crypto.randomUUID()

const isThere = () => document.visibilityState === 'visible' && !isAway(Date.now() - GRACE_MS)

const announcer = new Announcer(({ ticketId, isTyping }) => {
  // If this does not arrive, the next one does, or what was said ends by itself.
  void fetchGraph(
    AnnouncePresenceDocument,
    { input: { consoleId, ticketId, isTyping } },
    { keepalive: ticketId === null },
  ).catch(() => {})
}, isThere)

/** Lets colleagues know that this ticket is open here. The returned function is for every letter that is written. */
export function useAnnounce(ticketId: string): () => void {
  useEffect(() => {
    const look = () => announcer.look()
    announcer.show(ticketId)
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      announcer.show(null)
    }
  }, [ticketId])
  return noteTyping
}

const noteTyping = () => announcer.type()
