import { defaultOrderRules } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../context.ts'
import { type Database, openDatabase, readOrganization, type Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { listAuditEntries } from '../audit/queries.ts'
import { listApart } from '../board/list-apart.ts'
import { listBeyond } from '../board/list-beyond.ts'
import { readLoad } from '../board/read-load.ts'
import { createLoaders } from '../graphql/loaders.ts'
import { countUnread, listNotifications } from '../notifications/queries.ts'
import { listDeadDeliveries } from '../inbox/queries.ts'
import { listCycles } from '../promises/list-cycles.ts'
import { isNextUp, listNextUp, type NextUpTicket } from '../routing/list-next-up.ts'
import { readCounters } from '../routing/next-counters.ts'
import { readHeads, reserveFirst } from '../routing/next-heads.ts'
import type { NextPlace } from '../routing/next-place.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { listOwnReplies } from '../replies/queries.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import {
  countFiltered,
  countViews,
  listTickets,
  type TicketPlace,
  ticketPlace,
  type TicketRow,
} from './queries.ts'
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
    await fillTickets(owner, world, [viewer.memberId, ...people.map((ctx) => ctx.viewer.memberId)], TICKETS)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  /** What a list holds, whichever way it is read. */
  const listed = async (tx: Tx, filter: TicketFilter, limit: number): Promise<TicketRow[]> =>
    isNextUp(filter, viewer)
      ? (await listNextUp(tx, viewer, filter, { limit, after: null, now })).map(({ ticket }) => ticket)
      : listTickets(tx, viewer, filter, { limit, after: null, now })

  /** The lists that are walks along one index: all but Next up. */
  const WALKED = TICKET_VIEWS.filter((view) => view !== 'next')
  const INDEXES: Record<Exclude<TicketView, 'next'>, string[]> = {
    mine: ['tickets_assignee', 'tickets_queue'],
    unassigned: ['tickets_queue'],
    // From the handful of replies that wait to be read.
    inReview: ['tickets_', 'replies_in_review'],
    atRisk: ['tickets_queue'],
    // From the board’s own few rows, or along what is open: as the planner finds it cheaper.
    notInTime: ['tickets_'],
    snoozed: ['tickets_status'],
    waiting: ['tickets_status'],
    all: ['tickets_queue'],
    resolved: ['tickets_status'],
    spam: ['tickets_status'],
  }

  it.each(WALKED)('the list "%s" walks its index, on the first page and on a far one', async (view) => {
    const page = { limit: 51, after: null, now }
    const who: Viewer = view === 'notInTime' ? { ...viewer, role: 'supervisor' } : viewer
    const first = await explain((tx) => listTickets(tx, who, { view }, page))
    const rows = await readOrganization(db, world.organizationId, (tx) =>
      listTickets(tx, who, { view }, { ...page, limit: 2_000 }),
    )
    const after = ticketPlace({ view }, rows.at(-2)!)
    const far = await explain((tx) => listTickets(tx, who, { view }, { ...page, after }))

    for (const plans of [first, far]) {
      // A board holds a thousand at the most.
      expect(scannedWhole(plans).filter((table) => table !== 'board_tickets')).toEqual([])
      expect(
        [...indexesOf(plans)].filter((index) => INDEXES[view].some((name) => index.startsWith(name))),
      ).not.toEqual([])
    }
    // What is filtered out on the way is read too: one person's tickets and those at risk are few among all.
    expect(rowsRead(far)).toBeLessThan(['mine', 'atRisk', 'notInTime'].includes(view) ? TICKETS / 4 : 500)
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
      const list = await explain((tx) => listed(tx, filter, 51))
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
      const rows = await readOrganization(db, world.organizationId, (tx) => listed(tx, { view }, 100_000))
      lists[view] = rows.length
    }
    expect(counts).toEqual(lists)
  })

  it('who is next is told by the first ticket of each bucket', async () => {
    await owner.execute(sql`update tickets set oldest_unanswered_at = opened_at where status = 'open'`)
    await owner.execute(sql`vacuum analyze tickets`)
    const heads = await readOrganization(db, world.organizationId, (tx) =>
      readHeads(tx, viewer.memberId, now, {}),
    )
    const looked = await explain((tx) => readHeads(tx, viewer.memberId, now, {}))
    const taken = await explain((tx) => reserveFirst(tx, viewer.memberId, heads[0]!, now, {}))
    const counted = await explain((tx) => readCounters(tx, viewer.memberId, heads, {}))

    expect(heads.length).toBeGreaterThan(12)
    for (const plans of [looked, taken, counted]) expect(scannedWhole(plans)).not.toContain('tickets')
    for (const plans of [looked, taken]) {
      expect([...indexesOf(plans)]).toContain('tickets_next')
      expect(rowsRead(plans)).toBeLessThan(500)
    }
    expect([...indexesOf(looked)]).toContain('tickets_next_danger')
    expect([...indexesOf(counted)]).toContain('tickets_next')
  })

  it('who will not be answered in time is told by counts of each bucket, to an end, and by those alone', async () => {
    const rules = { ...defaultOrderRules, maxWaitMs: 3_600_000 }
    const responders = { people: 1, share: 1 }
    const buckets = await readOrganization(db, world.organizationId, (tx) => readLoad(tx, now, {}, rules))
    const danger = { count: 0, handlingMs: 0 }
    const counted = await explain((tx) => readLoad(tx, now, {}, rules))
    const listed = await explain((tx) => listBeyond(tx, now, { buckets, danger }, { responders, rules }))
    const apart = await explain((tx) => listApart(tx, now, {}, { responders, rules }))

    expect(buckets.length).toBeGreaterThan(3)
    for (const plans of [counted, listed, apart]) expect(scannedWhole(plans)).not.toContain('tickets')
    expect([...indexesOf(counted)]).toEqual(expect.arrayContaining(['tickets_next', 'tickets_number']))
    expect([...indexesOf(listed)]).toContain('tickets_next')
    expect([...indexesOf(apart)]).toEqual(expect.arrayContaining(['tickets_next_danger', 'tickets_assignee']))
  })

  it('Next up is read from the first of each bucket, on the first page and on a far one', async () => {
    const next = { view: 'next' } as const
    const page = { limit: 51, now }
    const first = await explain((tx) => listNextUp(tx, viewer, next, { ...page, after: null }))
    const whole = await readOrganization(db, world.organizationId, (tx) =>
      listNextUp(tx, viewer, next, { now, limit: 2_000, after: null }),
    )
    const after = whole.at(-1)!.place
    const far = await explain((tx) => listNextUp(tx, viewer, next, { ...page, after }))

    for (const plans of [first, far]) {
      expect(scannedWhole(plans)).not.toContain('tickets')
      expect([...indexesOf(plans)]).toContain('tickets_next')
    }
    expect([...indexesOf(first)]).toEqual(expect.arrayContaining(['tickets_next_danger', 'tickets_assignee']))
    // The first page counts the backlog, too; a further one has that from its cursor.
    expect(rowsRead(first)).toBeLessThan(TICKETS / 4)
    expect(rowsRead(far)).toBeLessThan(1_000)
  })

  it('pages of Next up show every ticket once, in the order of one long list', async () => {
    const next = { view: 'next' } as const
    const read = (limit: number, after: NextPlace | null) =>
      readOrganization(db, world.organizationId, (tx) => listNextUp(tx, viewer, next, { now, limit, after }))
    const whole = await read(100_000, null)
    const paged: string[] = []
    for (let after: NextPlace | null = null; ;) {
      const rows: NextUpTicket[] = await read(97, after)
      paged.push(...rows.map(({ ticket }) => ticket.ticketId))
      if (rows.length < 97) break
      after = rows.at(-1)!.place
    }

    expect(paged.length).toBeGreaterThan(2_000)
    expect(new Set(paged).size).toBe(paged.length)
    expect(paged).toEqual(whole.map(({ ticket }) => ticket.ticketId))
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

  it('what one person wrote to customers is read from its end', async () => {
    const plans = await explain((tx) => listOwnReplies(tx, viewer, 20))
    expect([...indexesOf(plans)]).toEqual(['replies_author'])
    expect(rowsRead(plans)).toBeLessThanOrEqual(20)
  })

  it('the record and the set-aside deliveries are read from their ends', async () => {
    const audit = await explain((tx) => listAuditEntries(tx, { limit: 51, before: 5_000 }))
    expect(indexesOf(audit)).toContain('audit_entries_organization_id_seq_pk')

    const dead = await explain((tx) => listDeadDeliveries(tx, { limit: 51, before: null, status: 'dead' }))
    expect(indexesOf(dead)).toContain('deliveries_set_aside')
  })
})
