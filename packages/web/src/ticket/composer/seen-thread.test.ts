import { describe, expect, it } from 'vitest'
import { aMessage, aTicket } from '../../testing/a-ticket.ts'
import { seenThread, seenThreads } from './seen-thread.ts'

const brother = { id: 'identity-2', name: 'Frère', handle: 'frere', network: 'town-square' }

describe('what a writer has seen', () => {
  const withMessage = (ticketId: string | null, joinedThreads = [] as { id: string; revision: number }[]) => {
    const ticket = aTicket(1, { joinedThreads })
    const message = {
      ...aMessage('m-2', 'Je l’ai trouvé', brother),
      ticket: ticketId === null ? null : { id: ticketId },
    }
    const edges = [...ticket.timeline.edges, { node: message }]
    return { ...ticket, timeline: { ...ticket.timeline, edges } }
  }

  it('is what a second person said whose matter was merged into this one', () => {
    const { id } = aTicket(1)
    expect(seenThread(withMessage(id))).not.toBe(seenThread(aTicket(1)))
  })

  it('is not what somebody else said under the same post', () => {
    expect(seenThread(withMessage('another-ticket'))).toBe(seenThread(aTicket(1)))
    expect(seenThread(withMessage(null))).toBe(seenThread(aTicket(1)))
  })

  it('is as many threads as a merge has brought together', () => {
    expect(seenThreads(aTicket(1))).toEqual([])
    expect(seenThreads(withMessage(null, [{ id: 'elsewhere', revision: 4 }]))).toEqual([
      { threadId: 'thread-1', revision: 1 },
      { threadId: 'elsewhere', revision: 4 },
    ])
  })
})
