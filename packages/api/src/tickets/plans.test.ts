import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../context.ts'
import { type Database, openDatabase, readOrganization } from '../db/client.ts'
import { newId, type MemberId } from '../db/id.ts'
import { listAuditEntries } from '../audit/queries.ts'
import { createLoaders } from '../graphql/loaders.ts'
import { countUnread, listNotifications } from '../notifications/queries.ts'
import { listDeadDeliveries } from '../inbox/queries.ts'
import { listCycles } from '../promises/list-cycles.ts'
import { readCounters } from '../routing/next-counters.ts'
import { readHeads, reserveFirst } from '../routing/next-heads.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { countFiltered, countViews, listTickets, type TicketPlace, ticketPlace } from './queries.ts'
import { TICKET_VIEWS, type TicketFilter, type TicketView } from './ticket-filter.ts'
import { listTimelines } from './timeline.ts'

const TICKETS = 20_000

describe(`with ${TICKETS} tickets, as the application role under row-level security`, () => {
  let world: TestWorld
  let owner: Database
  let db: Database
  let explainer: Explainer
  let explain: Explainer['explainReads']
  let viewer: Viewer
  const now = new Date()

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    db = explainer.db
    explain = explainer.explainReads
    viewer = world.agent.viewer
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, n) => world.member('agent', `Agent ${n}`)),
    )
    await fill(owner, world, [viewer.memberId, ...people.map((ctx) => ctx.viewer.memberId)])
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  const INDEXES: Record<TicketView, string[]> = {
    next: ['tickets_queue'],
    mine: ['tickets_assignee', 'tickets_queue'],
    unassigned: ['tickets_queue'],
    atRisk: ['tickets_queue'],
    snoozed: ['tickets_status'],
    waiting: ['tickets_status'],
    all: ['tickets_queue'],
    resolved: ['tickets_status'],
    spam: ['tickets_status'],
  }

  it.each(TICKET_VIEWS)('the list "%s" walks its index, on the first page and on a far one', async (view) => {
    const page = { limit: 51, after: null, now }
    const first = await explain((tx) => listTickets(tx, viewer, { view }, page))
    const rows = await readOrganization(db, world.organizationId, (tx) =>
      listTickets(tx, viewer, { view }, { ...page, limit: 2_000 }),
    )
    const after = ticketPlace({ view }, rows.at(-2)!)
    const far = await explain((tx) => listTickets(tx, viewer, { view }, { ...page, after }))

    for (const plans of [first, far]) {
      expect(scannedWhole(plans)).toEqual([])
      expect([...indexesOf(plans)].filter((index) => INDEXES[view].includes(index))).not.toEqual([])
    }
    // What is filtered out on the way is read too: one person's tickets and those at risk are few among all.
    expect(rowsRead(far)).toBeLessThan(view === 'mine' || view === 'atRisk' ? TICKETS / 4 : 500)
  })

  const FILTERS: Record<string, Partial<TicketFilter>> = {
    lane: { lanes: ['plan'] },
    channel: { channelIds: [] },
    network: { networks: ['town-square'] },
    language: { languages: ['ar'] },
    tag: { tagIds: [newId<'tag'>()] },
    status: { statuses: ['resolved', 'spam'] },
    assignee: {},
    contact: { contactId: newId() },
    'unanswered messages': { isUnanswered: true },
    'the days of opening': { openedFrom: '2026-03-01', openedTo: '2026-03-02' },
  }

  it.each(Object.keys(FILTERS))('a list narrowed by %s, and its count, read no table whole', async (name) => {
    const part = {
      ...FILTERS[name],
      ...(name === 'channel' && { channelIds: [world.channelId] }),
      ...(name === 'assignee' && { assigneeId: viewer.memberId }),
    }
    for (const view of ['next', 'all', 'resolved'] as const) {
      const filter = { view, ...part }
      const list = await explain((tx) => listTickets(tx, viewer, filter, { limit: 51, after: null, now }))
      const count = await explain((tx) => countFiltered(tx, viewer, [filter], now))

      expect(scannedWhole(list)).not.toContain('tickets')
      // What is found everywhere may be counted anywhere, as long as the count stops at its end.
      expect(rowsRead(count)).toBeLessThan(TICKETS)
      expect([...indexesOf(list)].some((index) => index.startsWith('tickets_'))).toBe(true)
    }
  })

  it('a filter counts exactly up to a thousand, and stops there', async () => {
    const counts = await readOrganization(db, world.organizationId, (tx) =>
      countFiltered(
        tx,
        viewer,
        [{ view: 'all' }, { view: 'snoozed' }, { view: 'resolved', openedFrom: '2999-01-01' }],
        now,
      ),
    )
    const snoozed = await readOrganization(db, world.organizationId, (tx) =>
      listTickets(tx, viewer, { view: 'snoozed' }, { limit: 5_000, after: null, now }),
    )
    expect(counts).toEqual([1_001, snoozed.length, 0])

    const plans = await explain((tx) => countFiltered(tx, viewer, [{ view: 'all' }], now))
    expect(rowsRead(plans)).toBeLessThan(TICKETS / 2)
  })

  it('pages show every ticket of a view once, in the order of one long list', async () => {
    for (const view of ['all', 'waiting', 'resolved'] as const) {
      const whole = await readOrganization(db, world.organizationId, (tx) =>
        listTickets(tx, viewer, { view }, { limit: 700, after: null, now }),
      )
      const paged: string[] = []
      let after: TicketPlace | null = null
      while (paged.length < 700) {
        const rows = await readOrganization(db, world.organizationId, (tx) =>
          listTickets(tx, viewer, { view }, { limit: 37, after, now }),
        )
        if (rows.length === 0) break
        paged.push(...rows.map((row) => row.ticketId))
        after = ticketPlace({ view }, rows.at(-1)!)
      }

      expect(paged.slice(0, 700)).toEqual(whole.map((row) => row.ticketId))
    }
  })

  it('the counts of the sidebar read open tickets alone, and agree with the lists', async () => {
    const plans = await explain((tx) => countViews(tx, viewer, now))
    expect(scannedWhole(plans)).toEqual([])

    const counts = await readOrganization(db, world.organizationId, (tx) => countViews(tx, viewer, now))
    const lists: Record<string, number> = {}
    for (const view of TICKET_VIEWS.filter((one) => one !== 'resolved' && one !== 'spam')) {
      const rows = await readOrganization(db, world.organizationId, (tx) =>
        listTickets(tx, viewer, { view }, { limit: 100_000, after: null, now }),
      )
      lists[view] = rows.length
    }
    expect(counts).toEqual(lists)
  })

  it('who is next is told by the first ticket of each bucket', async () => {
    await owner.execute(sql`update tickets set oldest_unanswered_at = opened_at where status = 'open'`)
    await owner.execute(sql`analyze tickets`)
    const heads = await readOrganization(db, world.organizationId, (tx) =>
      readHeads(tx, viewer.memberId, now, {}),
    )
    const looked = await explain((tx) => readHeads(tx, viewer.memberId, now, {}))
    const taken = await explain((tx) => reserveFirst(tx, viewer.memberId, heads[0]!, now, {}))
    const counted = await explain((tx) => readCounters(tx, viewer.memberId, heads, now, {}))

    expect(heads.length).toBeGreaterThan(12)
    for (const plans of [looked, taken, counted]) expect(scannedWhole(plans)).not.toContain('tickets')
    for (const plans of [looked, taken]) {
      expect([...indexesOf(plans)]).toContain('tickets_next')
      expect(rowsRead(plans)).toBeLessThan(500)
    }
    expect([...indexesOf(looked)]).toContain('tickets_next_danger')
    expect([...indexesOf(counted)]).toContain('tickets_next')
  })

  it('a volunteer’s list is found by what they hold', async () => {
    const volunteer = (await world.member('volunteer')).viewer
    const plans = await explain((tx) =>
      listTickets(tx, volunteer, { view: 'all' }, { limit: 51, after: null, now }),
    )

    expect(scannedWhole(plans)).not.toContain('tickets')
  })

  it('timelines of fifty tickets are found by their threads', async () => {
    const rows = await readOrganization(db, world.organizationId, (tx) =>
      listTickets(tx, viewer, { view: 'all' }, { limit: 50, after: null, now }),
    )
    const plans = await explain((tx) =>
      listTimelines(
        tx,
        rows.map((row) => row.ticketId),
        { last: 20, before: null, mostOthers: 8 },
      ),
    )

    expect(indexesOf(plans)).toContain('messages_thread')
    expect(scannedWhole(plans)).not.toContain('messages')
    expect(scannedWhole(plans)).not.toContain('tickets')
  })

  it('the ledgers of a page of fifty rows are found by their key', async () => {
    await owner.execute(sql`insert into ticket_cycles (organization_id, ticket_id, target, cycle, epoch, started_at,
        received_at, outcome, causes)
      select organization_id, ticket_id, target, cycle, 0, opened_at, opened_at, 'met', '{}' from tickets,
        unnest(array['firstResponse', 'nextResponse', 'resolution']) target, generate_series(1, 2) cycle`)
    await owner.execute(sql`analyze ticket_cycles`)
    const rows = await readOrganization(db, world.organizationId, (tx) =>
      listTickets(tx, viewer, { view: 'all' }, { limit: 50, after: null, now }),
    )
    const ids = rows.map((row) => row.ticketId)
    const part = { target: null, number: null, first: 5, after: null }
    const plans = await explain((tx) => listCycles(tx, ids, part))

    expect(scannedWhole(plans)).not.toContain('ticket_cycles')
    expect(rowsRead(plans)).toBeLessThan(1_000)
  })

  it('whatever hangs on a page of fifty rows is found by an index', async () => {
    const rows = await readOrganization(db, world.organizationId, (tx) =>
      listTickets(tx, viewer, { view: 'all' }, { limit: 50, after: null, now }),
    )
    const plans = await explain(async (tx) => {
      const loaders = createLoaders((work) => work(tx), viewer)
      for (const { ticketId, threadId, contactId, identityId } of rows) {
        void loaders.thread.load(threadId)
        void loaders.contact.load(contactId)
        void loaders.identity.load(identityId)
        void loaders.identitiesOfContact.load(contactId)
        void loaders.countOfContact.load(contactId)
        void loaders.ticketsOfContact({ first: 5 }).load(contactId)
        void loaders.repliesOfTicket({ first: 5 }).load(ticketId)
        void loaders.reasonsOfTicket.load(ticketId)
        void loaders.overrideOfTicket.load(ticketId)
        void loaders.answerableMessagesOfTicket.load(ticketId)
        void loaders.ownDraftOfTicket.load(ticketId)
      }
      const last = await Promise.all(rows.map(({ ticketId }) => loaders.lastMessageOfTicket.load(ticketId)))
      for (const one of last) void loaders.ticketIdOfMessage.load(one!.message.messageId)
      await loaders.messageByExternalId.load(`${world.channelId} m7`)
    })

    expect(plans.length).toBeGreaterThan(12)
    const large = [
      'tickets',
      'messages',
      'ticket_messages',
      'ticket_facts',
      'threads',
      'contacts',
      'identities',
      'replies',
    ]
    expect(scannedWhole(plans).filter((table) => large.includes(table!))).toEqual([])
    expect([...indexesOf(plans)]).toEqual(
      expect.arrayContaining([
        'ticket_messages_ticket',
        'tickets_contact',
        'replies_ticket',
        'messages_external',
        'identities_contact',
      ]),
    )
  })

  it('what one person was told is read from its end, whoever else was told what', async () => {
    const page = { limit: 51, after: null }
    for (const [isUnread, index] of [
      [false, 'notifications_list'],
      [true, 'notifications_unread'],
    ] as const) {
      const first = await explain((tx) => listNotifications(tx, viewer, { isUnread, ...page }))
      const rows = await readOrganization(db, world.organizationId, (tx) =>
        listNotifications(tx, viewer, { isUnread, limit: 200, after: null }),
      )
      const after: [string] = [rows.at(-2)!.notificationId]
      const far = await explain((tx) => listNotifications(tx, viewer, { isUnread, limit: 51, after }))
      for (const plans of [first, far]) {
        expect([...indexesOf(plans)]).toContain(index)
        expect(rowsRead(plans)).toBeLessThan(200)
      }
    }
    const bell = await explain((tx) => countUnread(tx, viewer))
    expect([...indexesOf(bell)]).toContain('notifications_unread')
    expect(rowsRead(bell)).toBeLessThanOrEqual(100)
  })

  it('the record and the set-aside deliveries are read from their ends', async () => {
    const audit = await explain((tx) => listAuditEntries(tx, { limit: 51, before: 5_000 }))
    expect(indexesOf(audit)).toContain('audit_entries_organization_id_seq_pk')

    const dead = await explain((tx) => listDeadDeliveries(tx, { limit: 51, before: null, status: 'dead' }))
    expect(indexesOf(dead)).toContain('deliveries_set_aside')
  })
})

/** Tickets as a company has them after some months: most are closed, some thousands open. */
async function fill(owner: Database, world: TestWorld, people: MemberId[]): Promise<void> {
  const { organizationId, channelId } = world
  const assignees = sql.raw(`'{${people.join(',')}}'::uuid[]`)
  await owner.execute(sql`insert into contacts (organization_id, contact_id, name)
    select ${organizationId}, md5('contact' || n)::uuid, 'Person ' || n from generate_series(1, 3000) n`)
  await owner.execute(sql`insert into identities (organization_id, identity_id, contact_id, network, external_id, handle)
    select ${organizationId}, md5('identity' || n)::uuid, md5('contact' || n)::uuid, 'town-square', 'p' || n, 'p' || n
    from generate_series(1, 3000) n`)
  await owner.execute(sql`insert into threads (organization_id, thread_id, channel_id, external_id, visibility, last_message_at)
    select ${organizationId}, md5('thread' || n)::uuid, ${channelId}, 't' || n, 'public', now() - n * interval '1 minute'
    from generate_series(1, ${sql.raw(String(TICKETS))}) n`)
  await owner.execute(sql`insert into tickets (organization_id, ticket_id, number, channel_id, thread_id, identity_id, contact_id,
      visibility, title, opened_at, last_message_at, machine_version, state, status, lane, band, importance, assignee_id, due_at, at_risk_at,
      language, oldest_unanswered_at)
    select ${organizationId}, md5('ticket' || n)::uuid, n, ${channelId}, md5('thread' || n)::uuid,
      md5('identity' || (n % 3000 + 1))::uuid, md5('contact' || (n % 3000 + 1))::uuid, 'public', 'Ticket ' || n,
      now() - n * interval '1 minute', now() - (n / 3) * interval '1 minute', 1, '{}',
      case when n % 5 = 0 then 'open' when n % 50 = 1 then 'hold' when n % 20 = 3 then 'waitingCustomer'
        when n % 7 = 4 then 'resolved' when n % 7 = 2 then 'spam' else 'closed' end,
      'plan', case when n % 1000 = 0 then 0 else 1 end, n % 100,
      case when n % 15 = 0 then (${assignees})[n / 15 % ${sql.raw(String(people.length))} + 1] end,
      case when n % 40 = 0 then 'infinity' else now() + ((n * 7919) % 4000 / 4 - 20) * interval '1 minute' end,
      case when n % 40 = 0 then null else now() + ((n * 7919) % 4000 / 4 - 30) * interval '1 minute' end,
      (array['fr', 'fr', 'en', 'ar'])[n % 4 + 1], case when n % 9 = 0 then now() end
    from generate_series(1, ${sql.raw(String(TICKETS))}) n`)
  await owner.execute(sql`insert into messages (organization_id, message_id, channel_id, thread_id, external_id, direction, kind,
      visibility, identity_id, body, spans, attachments, sent_at, received_at)
    select ${organizationId}, md5('message' || n)::uuid, ${channelId}, md5('thread' || n)::uuid, 'm' || n, 'inbound', 'comment',
      'public', md5('identity' || (n % 3000 + 1))::uuid, 'Bonjour', '[]', '[]', now() - n * interval '1 minute', now()
    from generate_series(1, ${sql.raw(String(TICKETS))}) n`)
  await owner.execute(sql`insert into ticket_messages (organization_id, message_id, ticket_id)
    select ${organizationId}, md5('message' || n)::uuid, md5('ticket' || n)::uuid
    from generate_series(1, ${sql.raw(String(TICKETS))}) n`)
  await owner.execute(sql`insert into ticket_facts (organization_id, ticket_id, seq, dedup_key, type, effective_at, recorded_at, actor, fact)
    select ${organizationId}, md5('ticket' || n)::uuid, 1, 'triage:1', 'triage.scored', now(), now(), 'system',
      '{"type":"triage.scored","body":{"reasons":[]}}'
    from generate_series(1, ${sql.raw(String(TICKETS))}) n`)
  await owner.execute(sql`insert into replies (organization_id, reply_id, client_id, ticket_id, thread_id, channel_id, in_reply_to_id,
      visibility, author_id, body, state, chart, fence, thread_revision, not_before, written_at)
    select ${organizationId}, md5('reply' || n)::uuid, md5('client' || n)::uuid, md5('ticket' || n)::uuid, md5('thread' || n)::uuid,
      ${channelId}, md5('message' || n)::uuid, 'public', (${assignees})[1], 'x', 'sent', '{}', 1, 1, now(), now()
    from generate_series(1, ${sql.raw(String(TICKETS))}, 2) n`)
  await owner.execute(sql`insert into notifications (organization_id, notification_id, member_id, kind, cause, created_at, read_at)
    select ${organizationId}, md5('notification' || n)::uuid, (${assignees})[n % ${sql.raw(String(people.length))} + 1], 'assigned',
      'n' || n, now(), case when n / ${sql.raw(String(people.length))} % 4 > 0 then now() end
    from generate_series(1, ${sql.raw(String(TICKETS))}) n`)
  await owner.execute(sql`insert into audit_entries (organization_id, seq, at, actor, action, subject, detail, previous_hash, hash)
    select ${organizationId}, 100000 + n, now(), 'relais', 'x', 'x', '{}', '', '' from generate_series(1, 20000) n`)
  await owner.execute(sql`insert into deliveries (organization_id, delivery_id, channel_id, delivery_key, transport, body, received_at,
      status, not_before)
    select ${organizationId}, md5('delivery' || n)::uuid, ${channelId}, 'k' || n, 'poll', 'x', now(),
      case when n % 500 = 0 then 'dead' else 'normalised' end, now()
    from generate_series(1, 20000) n`)
  await owner.execute(sql`analyze`)
}
