import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordRefusal } from '../channels/record-sending.ts'
import type { Ctx } from '../context.ts'
import { type MemberId, newId, type ReplyId, type TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { encodeId } from '../graphql/ids.ts'
import { acceptInvitation } from '../members/accept-invitation.ts'
import { createInvitation } from '../members/create-invitation.ts'
import { assignTicket } from '../routing/assign-ticket.ts'
import { handOffTicket } from '../routing/hand-off-ticket.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { addNote } from '../tickets/add-note.ts'
import { tickets } from '../tickets/tables.ts'
import { forgetNotifications } from './forget-notifications.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'
import { listNotifications } from './queries.ts'
import { setNotificationPreferences } from './set-notification-preferences.ts'
import { notifications } from './tables.ts'

describe('somebody', () => {
  let world: TestWorld
  let api: TestApi
  let nadia: Ctx
  let admin: Ctx
  let ticketId: TicketId

  const unreadOf = ({ viewer }: Ctx) =>
    world.inside((tx) => listNotifications(tx, viewer, { isUnread: true, limit: 50, after: null }))
  const readAll = (ctx: Ctx) => markNotificationsRead(ctx, { notificationIds: null })

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    nadia = await world.member('agent', 'Nadia')
    admin = await world.member('admin', 'Ada')
    await world.receive(message({ externalId: 'm1' }))
    const [ticket] = await world.inside((tx) => tx.select().from(tickets))
    ticketId = ticket!.ticketId as TicketId
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('hears of a ticket that somebody else gives them, and of none that they take', async () => {
    await assignTicket(nadia, { ticketId, assigneeId: nadia.viewer.memberId })
    expect(await unreadOf(nadia)).toEqual([])

    await assignTicket(world.agent, { ticketId, assigneeId: null })
    await assignTicket(world.agent, { ticketId, assigneeId: nadia.viewer.memberId })
    expect(await unreadOf(nadia)).toMatchObject([
      { kind: 'assigned', ticketId, byId: world.agent.viewer.memberId, noteId: null },
    ])
    expect(await unreadOf(world.agent)).toEqual([])
    await readAll(nadia)
  })

  it('hears of a hand-off once, with the note that says why, however often it is asked', async () => {
    await assignTicket(world.agent, { ticketId, assigneeId: null })
    const clientId = newId()
    const handOff = () =>
      handOffTicket(world.agent, {
        ticketId,
        assigneeId: nadia.viewer.memberId,
        reason: 'Vous connaissez la gare.',
        clientId,
      })
    await handOff()
    await handOff()

    expect(await unreadOf(nadia)).toMatchObject([{ kind: 'assigned', noteId: clientId }])
    const { data } = await api.ask(
      await api.tokenOf(nadia),
      '{ unreadNotificationCount notifications(isUnread: true) { edges { node { kind count by { name } ticket { number } note { body } } } } }',
    )
    expect(data).toEqual({
      unreadNotificationCount: 1,
      notifications: {
        edges: [
          {
            node: {
              kind: 'assigned',
              count: 1,
              by: { name: 'Salma B.' },
              ticket: { number: 1 },
              note: { body: '@Nadia Vous connaissez la gare.' },
            },
          },
        ],
      },
    })
    await readAll(nadia)
  })

  it('hears of a note that names them', async () => {
    await addNote(world.agent, {
      ticketId,
      body: '@Nadia voyez avec la gare',
      clientId: newId(),
      mentionedIds: [nadia.viewer.memberId],
    })

    expect(await unreadOf(nadia)).toMatchObject([{ kind: 'mentioned', ticketId }])
    await readAll(nadia)
  })

  it('hears that a customer wrote again, in one line until they have read it', async () => {
    await world.receive(message({ externalId: 'm2' }), message({ externalId: 'm3' }))
    await world.receive(message({ externalId: 'm4' }))
    expect(await unreadOf(nadia)).toMatchObject([{ kind: 'answered', ticketId }])

    await readAll(nadia)
    await world.receive(message({ externalId: 'm5' }))
    expect(await unreadOf(nadia)).toHaveLength(1)
    await readAll(nadia)
  })

  it('hears of nothing that they do not want to hear of', async () => {
    const answered = { kind: 'answered', way: 'console' } as const
    await setNotificationPreferences(nadia, { preferences: [{ ...answered, isOn: false }] })
    await world.receive(message({ externalId: 'm6' }))
    expect(await unreadOf(nadia)).toEqual([])

    await setNotificationPreferences(nadia, { preferences: [{ ...answered, isOn: true }] })
  })

  it('is told of one cause once', async () => {
    const event = {
      type: 'ticket.assigned',
      ticketId,
      assigneeId: nadia.viewer.memberId,
      byId: world.agent.viewer.memberId,
      causeId: newId(),
    } as const
    for (let n = 0; n < 3; n += 1) await world.inside((tx) => recordEvent(tx, world, event))

    expect(await unreadOf(nadia)).toHaveLength(1)
    await readAll(nadia)
  })

  it('who administers hears of who came in, and once of a channel that has to be connected again', async () => {
    const { url } = await createInvitation(admin, { email: 'lea@lignes.example', role: 'agent' })
    const token = url.split('/').at(-1)!
    await acceptInvitation(world, { token, name: 'Léa' }, { address: '192.0.2.1', userAgent: null })
    for (let n = 0; n < 3; n += 1) {
      await world.inside((tx) => recordRefusal(tx, world, world.channelId, 'reauth', 'The key has expired.'))
    }

    expect(await unreadOf(admin)).toMatchObject([
      { kind: 'channelRefused', channelId: world.channelId },
      { kind: 'invitationAccepted' },
    ])
    expect(await unreadOf(nadia)).toEqual([])
  })

  it('cannot mark what somebody else was told, and hears so as of one that never was', async () => {
    const [theirs] = await unreadOf(admin)
    const mark = async (notificationId: string) =>
      api.ask(
        await api.tokenOf(nadia),
        'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unreadCount userErrors { code } } }',
        { input: { notificationIds: [encodeId('Notification', notificationId)] } },
      )
    const refused = { unreadCount: null, userErrors: [{ code: 'NOTIFICATION_NOT_FOUND' }] }

    expect((await mark(theirs!.notificationId)).data.markNotificationsRead).toEqual(refused)
    expect((await mark(newId())).data.markNotificationsRead).toEqual(refused)
    expect(await unreadOf(admin)).toHaveLength(2)
  })

  it('has what they were told for a season, and no longer', async () => {
    const [before] = await unreadOf(admin)
    await world.inside(async (tx) => {
      await tx
        .update(notifications)
        .set({ createdAt: new Date(Date.now() - 91 * 86_400_000) })
        .where(eq(notifications.notificationId, before!.notificationId))
      expect(await forgetNotifications(tx, { limit: 10 })).toEqual({ count: 1 })
    })

    expect((await unreadOf(admin)).map(({ kind }) => kind)).toEqual(['invitationAccepted'])
  })

  it('who has left is told nothing, and a reply that is not there tells nobody', async () => {
    const gone = newId<'member'>() as MemberId
    await world.inside(async (tx) => {
      await recordEvent(tx, world, {
        type: 'ticket.assigned',
        ticketId,
        assigneeId: gone,
        byId: world.agent.viewer.memberId,
        causeId: newId(),
      })
      await recordEvent(tx, world, { type: 'reply.failed', replyId: newId<'reply'>() as ReplyId, ticketId })
    })

    expect(await unreadOf(nadia)).toEqual([])
  })
})
