import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../db/id.ts'
import { ticketFacts } from '../promises/tables.ts'
import { type Answering, memberIdOf, openAnswering } from '../testing/answering.ts'
import { noteMentions, notes, tickets } from '../tickets/tables.ts'
import { handOffTicket } from './hand-off-ticket.ts'

describe('handing a ticket off', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  it('makes the colleague answerable and tells them why in a note that names them', async () => {
    const [ada, ben, { ticketId }] = [await house.member(), await house.member(), await house.post()]
    const clientId = newId()
    await handOffTicket(ada, {
      ticketId,
      assigneeId: memberIdOf(ben),
      reason: ' You know the line. ',
      clientId,
    })

    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    expect(ticket!.assigneeId).toBe(memberIdOf(ben))
    const [note] = await house.owner.select().from(notes).where(eq(notes.ticketId, ticketId))
    expect(note).toMatchObject({
      authorId: memberIdOf(ada),
      body: `@${ben.viewer.name} You know the line.`,
    })
    const mentioned = await house.owner.select().from(noteMentions).where(eq(noteMentions.noteId, clientId))
    expect(mentioned.map(({ memberId }) => memberId)).toEqual([memberIdOf(ben)])
  })

  it('asked twice has happened once', async () => {
    const [ada, { ticketId }] = [await house.member(), await house.post()]
    const input = { ticketId, assigneeId: null, reason: 'My shift ends.', clientId: newId() }
    await handOffTicket(ada, input)
    await handOffTicket(ada, input)

    expect(await house.owner.select().from(notes).where(eq(notes.ticketId, ticketId))).toHaveLength(1)
    const facts = await house.owner.select().from(ticketFacts).where(eq(ticketFacts.ticketId, ticketId))
    expect(facts.filter(({ type }) => type === 'assign.release')).toHaveLength(1)
  })

  it('changes nothing without a reason, and puts nothing on a volunteer', async () => {
    const [ada, karim, { ticketId }] = [
      await house.member(),
      await house.member('volunteer'),
      await house.post(),
    ]
    const to = (assigneeId: string, reason: string) =>
      handOffTicket(ada, { ticketId, assigneeId, reason, clientId: newId() })

    await expect(to(memberIdOf(ada), '  ')).rejects.toMatchObject({ code: 'REASON_MISSING' })
    await expect(to(memberIdOf(karim), 'x')).rejects.toMatchObject({ code: 'VOLUNTEER_NOT_ASSIGNABLE' })
    await expect(to(newId(), 'x')).rejects.toMatchObject({ code: 'MEMBER_NOT_FOUND' })
    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    expect(ticket!.assigneeId).toBeNull()
    expect(await house.owner.select().from(notes).where(eq(notes.ticketId, ticketId))).toEqual([])
  })
})
