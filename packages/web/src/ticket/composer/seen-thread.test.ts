import { describe, expect, it } from 'vitest'
import { aMessage, aTicket } from '../../testing/a-ticket.ts'
import { seenThread, seenThreads, threadsNow, threadsOfDraft } from './seen-thread.ts'

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

  const merged = withMessage(null, [{ id: 'elsewhere', revision: 4 }])
  const own = { threadId: 'thread-1', revision: 1 }

  it('is as many threads as a merge has brought together', () => {
    expect(seenThreads(aTicket(1), threadsNow(aTicket(1)))).toEqual([])
    expect(seenThreads(merged, threadsNow(merged))).toEqual([own, { threadId: 'elsewhere', revision: 4 }])
  })

  it('is nothing of a thread that a merge has brought since', () => {
    expect(seenThreads(merged, threadsNow(aTicket(1)))).toEqual([own, { threadId: 'elsewhere', revision: 0 }])
  })

  it('is what was seen when the draft was kept, not when it is opened again', () => {
    const draftOf = (...seen: { threadId: string; revision: number }[]) => ({
      body: 'Bonj',
      visibility: 'public' as const,
      threadRevision: 1,
      seenThreads: seen,
      template: null,
      updatedAt: '',
    })
    const elsewhere = { threadId: 'elsewhere', revision: 3 }
    const seenOf = (draft: ReturnType<typeof draftOf>) => threadsOfDraft({ ...merged, draft })

    expect(seenOf(draftOf(own, elsewhere))).toEqual([own, elsewhere])
    expect(seenOf(draftOf())).toEqual([own, { threadId: 'elsewhere', revision: 0 }])
    expect(threadsOfDraft(merged)).toEqual(threadsNow(merged))
  })
})
