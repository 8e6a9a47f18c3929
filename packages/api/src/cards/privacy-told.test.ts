import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrganization } from '../db/client.ts'
import { encodeId } from '../graphql/ids.ts'
import { buildSchema } from '../graphql/schema.ts'
import { guardedFetch } from '../http/guarded-fetch.ts'
import { openSession } from '../members/open-session.ts'
import { kindsFor } from '../notifications/kinds.ts'
import type { OutgoingMail } from '../notifications/mailer.ts'
import { notifyMembers } from '../notifications/notify-members.ts'
import { openPusher } from '../notifications/pusher.ts'
import { subscribeDevice } from '../notifications/subscribe-device.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { Console } from '../testing/live-console.ts'
import { createBrowser, openPushService, type PushService } from '../testing/push-service.ts'
import { sendMails } from '../workers/send-mails.ts'
import { sendPushes } from '../workers/send-pushes.ts'
import { finishCard } from './finish-card.ts'
import { type Planting, plantHouse } from './testing/plant-house.ts'

const WAYS = ['console', 'mail', 'push'] as const

describe('two hundred personal data in everything that the company keeps', () => {
  let planting: Planting
  let api: TestApi
  let service: PushService
  let token: string

  beforeAll(async () => {
    planting = await plantHouse()
    const { world, database, helper } = planting.house
    api = await openApi({ ...world, database })
    token = await api.tokenOf(helper)
    service = await openPushService()
  }, 120_000)
  afterAll(async () => {
    await service.close()
    await api.close()
    await planting.house.close()
  })

  const expectNone = (read: readonly { name: string; text: string }[], columns: readonly string[]) => {
    expect(planting.listData(read)).toEqual([])
    expect(planting.listColumns(read)).toEqual(columns)
  }

  it('help-d: are in no push and no mail, of whatever kind', async () => {
    const { world, owner, organizationId, helper, supervisor, topicId } = planting.house
    const { memberId } = helper.viewer
    const contact = 'mailto:relais@lignes.example'
    const push = openPusher(
      { key: world.keys.push, contact, fetch: guardedFetch([service.origin]) },
      { allowedOrigins: [service.origin], timeoutMs: 1_000 },
    )
    const mails: OutgoingMail[] = []
    const send = (mail: OutgoingMail) => (mails.push(mail), Promise.resolve({ result: 'sent' as const }))
    const telling = { ...world, push, mail: { send } }
    const browser = createBrowser(service.origin)
    const session = await helper.transaction(async (tx) => {
      await openSession(tx, world, { memberId, kind: 'device', userAgent: 'phone' })
      const [row] = await tx.execute<{ id: string }>(
        sql`select session_id as id from sessions where member_id = ${memberId}`,
      )
      return row!.id
    })
    await subscribeDevice(
      { ...helper, push },
      { ...browser.subscription, userAgent: 'phone', sessionId: session as never },
    )
    const [note] = await owner.execute<{ id: string; ticket: string }>(
      sql`select note_id as id, ticket_id as ticket from notes limit 1`,
    )
    const [step] = await owner.execute<{ seq: number }>(
      sql`select seq from trust_steps where member_id = ${memberId} and topic_id = ${topicId} limit 1`,
    )
    const subjects = [
      { ticketId: note!.ticket, noteId: note!.id },
      { ticketId: note!.ticket },
      { topicId, trustSeq: step!.seq },
      { topicId },
      {},
    ]
    const kinds = kindsFor('volunteer')
    for (const kind of kinds) {
      await owner.execute(sql`insert into notification_preferences (organization_id, member_id, kind, way, is_on)
        select ${organizationId}, ${memberId}, ${kind}, way, true from unnest(${sql.param(`{${WAYS.join(',')}}`)}::text[]) way
        on conflict do nothing`)
      const told = { memberId, kind, cause: `told:${kind}`, byId: supervisor.viewer.memberId }
      // Which of them a kind is of, the database knows.
      let isTold = false
      for (const of of subjects) {
        isTold ||= await inOrganization(world.db, organizationId, (tx) =>
          notifyMembers(tx, telling, [{ ...told, ...of }]),
        ).then(
          () => true,
          () => false,
        )
      }
      expect([kind, isTold]).toEqual([kind, true])
      await owner.execute(sql`update pushes set not_before = now() - interval '1 minute'`)
      await owner.execute(sql`update mails set not_before = now() - interval '1 minute'`)
      await sendPushes(telling).round()
      await sendMails(telling).round()
    }
    expect(service.received).toHaveLength(kinds.length)
    expect(mails.length).toBeGreaterThan(0)
    expectNone(
      [
        ...service.received.map((one) => ({
          name: 'push',
          text: JSON.stringify([browser.open(one), one.headers, one.path]),
        })),
        ...mails.map((mail) => ({ name: 'mail', text: JSON.stringify(mail) })),
      ],
      ['organizations.name'],
    )
  }, 60_000)

  it('are in nothing that is told live while others work', async () => {
    const { helper, supervisor, give } = planting.house
    const heard = new Console(api.url, { authorization: `Bearer ${token}` })
    await heard.open()
    for (const [name, { args }] of Object.entries(buildSchema().getSubscriptionType()!.getFields())) {
      expect(args).toEqual([])
      const fields = 'ids resync versions'
      heard.send({
        id: name,
        type: 'subscribe',
        payload: { query: `subscription { ${name} { ${fields} } }` },
      })
    }
    await heard.until((frames) => frames.some((frame) => frame.includes('"resync":true')))
    const { helpCardId, ticketId } = await give(helper)
    await finishCard(helper, { cardId: helpCardId as never })
    await api.ask(
      await api.tokenOf(supervisor),
      'mutation ($i: SetAvailabilityInput!) { setAvailability(input: $i) { userErrors { code } } }',
      { i: { isAvailable: true } },
    )
    heard.send({ type: 'ping' })
    await heard.until((frames) => frames.some((frame) => frame.includes('pong')))
    heard.socket.close()
    // Of the ticket on their card they hear that it changed, and of no other.
    const told = heard.batches.flatMap(({ ids }) => ids)
    expect(told.filter((id) => id !== encodeId('Ticket', ticketId))).toEqual([])
    expectNone(
      heard.frames.map((text) => ({ name: 'live', text })),
      [],
    )
  })

  it('are at no address of the server, with the id of any file or ticket', async () => {
    const { helper, give } = planting.house
    const card = await give(helper)
    const rows = [...(planting.rows.get('Attachment') ?? []).slice(0, 3), card.ticketId]
    const ids = rows.flatMap((row) => [encodeId('Attachment', row), encodeId('Ticket', row), row])
    const paths = api.routes.filter(({ path }) => path !== '/graphql')
    expect(paths.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/attachments', '/attachments/:id', '/attachments/:id/thumbnail']),
    )
    const read: { name: string; text: string }[] = []
    const ofFiles: number[] = []
    for (const { method, path } of paths) {
      for (const id of ids) {
        const url = `${api.url}${path.replaceAll(/:\w+/g, id)}?ticketId=${id}`
        const response = await fetch(url, {
          method: method === 'all' ? 'GET' : method.toUpperCase(),
          headers: { authorization: `Bearer ${token}` },
          redirect: 'manual',
          ...(method === 'post' && { body: 'words' }),
        })
        if (path.startsWith('/attachments')) ofFiles.push(response.status)
        read.push({
          name: `${method} ${path}`,
          text: JSON.stringify([...response.headers]) + (await response.text()),
        })
      }
    }
    await finishCard(helper, { cardId: card.helpCardId as never })
    expect(ofFiles.filter((status) => status < 400)).toEqual([])
    expectNone(read, [])
  })
})
