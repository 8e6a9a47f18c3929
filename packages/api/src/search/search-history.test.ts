import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contacts, identities } from '../contacts/tables.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { releaseClaim } from '../routing/release-claim.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { addNote } from '../tickets/add-note.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { searchHistory, type SearchPlace } from './search-history.ts'
import type { SearchKind } from './tables.ts'

let world: TestWorld
let minute = 0

/** Somebody writes in a thread of their own, each a minute after the one before. */
const write = async (externalId: string, text: string, person = externalId, name = person) => {
  minute += 1
  await world.receive(
    message({
      externalId,
      threadExternalId: `t-${externalId}`,
      parentExternalId: null,
      author: { externalId: person, handle: person, name, avatarUrl: null, audience: null },
      text,
      sentAt: new Date(Date.now() - 86_400_000 + minute * 60_000),
    }),
  )
}
const edit = (externalId: string, text: string) =>
  world.receive({ kind: 'message.edited', externalId, text, spans: [], editedAt: new Date() } as never)
const remove = (externalId: string) =>
  world.receive({ kind: 'message.deleted', externalId, deletedAt: new Date() } as never)

const search = (
  text: string,
  {
    kinds = [],
    limit = 50,
    after = null,
    as = world.agent,
  }: Partial<{
    kinds: SearchKind[]
    limit: number
    after: SearchPlace | null
    as: Ctx
  }> = {},
) => searchHistory(as, { text, kinds, limit, after })
const textsOf = async (...given: Parameters<typeof search>) =>
  (await search(...given)).map((hit) => `${hit.kind}: ${hit.text.text}`)
const refusalOf = (text: string) =>
  search(text).then(
    () => null,
    (error: { code: string }) => error.code,
  )
const ticketOf = async (externalId: string) =>
  world.inside(async (tx) => {
    const [row] = await tx
      .select({ ticketId: tickets.ticketId, number: tickets.number, contactId: tickets.contactId })
      .from(messages)
      .innerJoin(ticketMessages, eq(ticketMessages.messageId, messages.messageId))
      .innerJoin(tickets, eq(tickets.ticketId, ticketMessages.ticketId))
      .where(eq(messages.externalId, externalId))
    return row! as { ticketId: TicketId; number: number; contactId: string }
  })

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe('the whole history', () => {
  it('is found without accents and capitals, in another form, and while the last word is typed', async () => {
    await write('fr1', 'Mon TRAIN est annulé, je veux être remboursée !')
    await write('fr2', 'Le remboursement des billets annulés ?')

    expect(await textsOf('TRAIN ANNULE ')).toEqual([
      'message: Mon TRAIN est annulé, je veux être remboursée !',
    ])
    expect(await textsOf('remboursements ')).toEqual([
      'message: Le remboursement des billets annulés ?',
      'message: Mon TRAIN est annulé, je veux être remboursée !',
    ])
    expect(await textsOf('les remboursements annulée ')).toHaveLength(2)
    expect(await textsOf('bille')).toEqual(['message: Le remboursement des billets annulés ?'])
    expect(await textsOf('bille ')).toEqual([])
  })

  it('is found in English and in Arabic, with and without signs and in the digits of either', async () => {
    await write('en1', 'My refunds were cancelled twice by the app on platform 9')
    await write('ar1', 'تأخَّر القِطار رقم ٧١٢ في المحطّة')

    expect(await textsOf('refund cancel ')).toEqual([
      'message: My refunds were cancelled twice by the app on platform 9',
    ])
    for (const typed of ['القطار', 'قطار ', 'المحطة', 'المحطه ', '712 ', '٧١٢ ', 'تأخر '])
      expect(await textsOf(typed), typed).toEqual(['message: تأخَّر القِطار رقم ٧١٢ في المحطّة'])
  })

  it('is found by phrase, and without what is left out', async () => {
    await write('ph1', 'La carte avantage jeune')
    await write('ph2', 'Un avantage de cette carte')

    expect(await textsOf('"carte avantage"')).toEqual(['message: La carte avantage jeune'])
    expect(await textsOf('carte avantage ')).toHaveLength(2)
    expect(await textsOf('carte avantage -jeunes')).toEqual(['message: Un avantage de cette carte'])
    expect(await textsOf('-"carte avantage" avantage ')).toEqual(['message: Un avantage de cette carte'])
  })

  it('is ranked by exactness, then by the latest', async () => {
    await write('rk1', 'une valise rouge')
    await write('rk2', 'des valises rouges')
    await write('rk3', 'encore une valise')

    expect(await textsOf('valise ')).toEqual([
      'message: encore une valise',
      'message: une valise rouge',
      'message: des valises rouges',
    ])
  })

  it('finds people by name and handle, whole or begun, and tickets by their number', async () => {
    await write('p1', 'Bonjour à tous', 'marie.lopez.example', 'Marie López')
    const { number } = await ticketOf('p1')

    expect(await textsOf('lopez')).toEqual(['contact: Marie López'])
    expect((await search('@marie.lo'))[0]).toMatchObject({
      kind: 'contact',
      handles: [{ text: '@marie.lopez.example', marks: [{ start: 1, end: 12 }] }],
    })
    expect(await textsOf('@marie.lopez.example ')).toEqual(['contact: Marie López'])
    for (const typed of [`#${number}`, `${number}`])
      expect((await search(typed))[0]).toMatchObject({ kind: 'ticket', text: { text: 'Bonjour à tous' } })
  })

  it('shows a ticket beside its message only where its number was asked for, and alone where only tickets are', async () => {
    await write('dd1', 'Contrôleuse formidable voiture 14')

    expect(await textsOf('contrôleuse ')).toEqual(['message: Contrôleuse formidable voiture 14'])
    expect(await textsOf('contrôleuse ', { kinds: ['ticket'] })).toEqual([
      'ticket: Contrôleuse formidable voiture 14',
    ])
  })

  it('finds notes, and only the kinds that are asked for', async () => {
    await write('n1', 'Où est ma poussette ?')
    const { ticketId } = await ticketOf('n1')
    await addNote(world.agent, { ticketId, body: 'Poussette retrouvée à Lyon', clientId: newId() })

    expect(await textsOf('poussette ')).toEqual([
      'note: Poussette retrouvée à Lyon',
      'message: Où est ma poussette ?',
    ])
    expect(await textsOf('poussette ', { kinds: ['note'] })).toEqual(['note: Poussette retrouvée à Lyon'])
    expect(await textsOf('poussette ', { kinds: ['contact', 'ticket'] })).toEqual([
      'ticket: Où est ma poussette ?',
    ])
  })

  it('marks other forms of what was typed', async () => {
    const [hit] = await search('annulation -bus')
    expect(hit!.text.marks.map(({ start, end }) => hit!.text.text.slice(start, end))).toEqual(['annulés'])
  })

  it('follows page after page without a gap or a repetition, across degrees of exactness', async () => {
    for (let n = 0; n < 9; n += 1) await write(`pg${n}`, `${n % 3 ? 'horaire' : 'horaires'} numéro ${n}x`)
    const whole = await search('horaire ')
    const paged = []
    let after: SearchPlace | null = null
    for (;;) {
      const page = await search('horaire ', { limit: 2, after })
      paged.push(...page)
      if (page.length < 2) break
      after = page.at(-1)!.place
    }

    expect(whole).toHaveLength(9)
    expect(paged.map((hit) => hit.id)).toEqual(whole.map((hit) => hit.id))
  })
})

describe('the index', () => {
  it('follows an edit, and forgets what was deleted', async () => {
    await write('ed1', 'Parapluie perdu')
    await edit('ed1', 'Écharpe perdue')
    expect(await textsOf('parapluie ')).toEqual([])
    expect(await textsOf('écharpe ')).toEqual(['message: Écharpe perdue'])

    await remove('ed1')
    expect(await textsOf('écharpe ')).toEqual([])
    expect(await textsOf('parapluie ')).toEqual([])
  })

  it('knows a person under every handle, wherever an identity is moved to', async () => {
    await write('mg1', 'Bonsoir', 'jeanne.bleue', 'Jeanne Bleue')
    await write('mg2', 'Bonsoir', 'jeanne.verte', 'Jeanne Verte')
    const [kept, merged] = [await ticketOf('mg1'), await ticketOf('mg2')]
    await world.inside((tx) =>
      tx.update(identities).set({ contactId: kept.contactId }).where(eq(identities.handle, 'jeanne.verte')),
    )
    expect((await search('jeanne', { kinds: ['contact'] })).map((hit) => hit.id)).toEqual([kept.contactId])
    expect((await search('@jeanne.verte ', { kinds: ['contact'] })).map((hit) => hit.id)).toEqual([
      kept.contactId,
    ])

    await world.inside((tx) =>
      tx.update(identities).set({ contactId: merged.contactId }).where(eq(identities.handle, 'jeanne.verte')),
    )
    expect(await search('jeanne', { kinds: ['contact'] })).toHaveLength(2)
    await world.inside((tx) =>
      tx.update(contacts).set({ name: 'Jeanne Mauve' }).where(eq(contacts.contactId, merged.contactId)),
    )
    expect(await textsOf('mauve', { kinds: ['contact'] })).toEqual(['contact: Jeanne Mauve'])
  })

  it('is rolled back with what it stands for', async () => {
    await write('rb1', 'Bagage cabine')
    const { ticketId } = await ticketOf('rb1')
    await expect(
      world.inside(async (tx) => {
        await tx.update(messages).set({ body: 'Trottinette pliée' }).where(eq(messages.externalId, 'rb1'))
        throw new Error(`no, ${ticketId}`)
      }),
    ).rejects.toThrow('no,')
    expect(await textsOf('trottinette ')).toEqual([])
    expect(await textsOf('cabine ')).toEqual(['message: Bagage cabine'])
  })
})

describe('nobody finds what is not for their eyes', () => {
  it('a volunteer finds nothing, not even what hangs on the ticket that is theirs', async () => {
    await write('v1', 'Le mot secret est arlequin', 'victor.hugo', 'Victor Hugo')
    const held = await ticketOf('v1')
    await addNote(world.agent, { ticketId: held.ticketId, body: 'arlequin, voir la note', clientId: newId() })
    const volunteer = await world.member('volunteer')
    const claim = await claimTicket(volunteer, { ticketId: held.ticketId })
    for (const words of ['arlequin ', 'hugo', `#${held.number}`]) {
      expect(await textsOf(words, { as: volunteer })).toEqual([])
    }
    await releaseClaim(volunteer, { ticketId: held.ticketId, fence: claim.fence })
    expect(await search('arlequin ')).toHaveLength(2)
  })

  it('one organization finds nothing of another, whoever it says it is', async () => {
    await write('o1', 'Samovar de voyage')
    const organizationId = await createOrganization(world, {
      slug: 'autre',
      name: 'Autre',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const memberId = await createMember(actAsCommandLine(world, organizationId), {
      name: 'Theirs',
      email: 'theirs@autre.example',
      role: 'admin',
    })
    const theirs = actAs(world, { memberId, organizationId, role: 'admin', name: 'Theirs', locale: 'fr' })

    expect(await textsOf('samovar ', { as: theirs })).toEqual([])
    const ours = await inOrganization(world.db, organizationId, async () => world.agent.viewer.memberId)
    expect(await textsOf('samovar ', { as: actAs(world, { ...theirs.viewer, memberId: ours }) })).toEqual([])
  })

  it('somebody whose access has ended finds nothing', async () => {
    const gone = await world.member('agent')
    await world.inside((tx) =>
      tx.execute(`update members set disabled_at = now() where member_id = '${gone.viewer.memberId}'`),
    )

    expect(await textsOf('samovar ', { as: gone })).toEqual([])
  })

  it('no other role may ask the index at all', async () => {
    await expect(
      world.worker.execute(
        "select * from search_history(gen_random_uuid(), '{train}', true, null, null, null, 10)",
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})

describe('nonsense', () => {
  it('is refused with what to do instead', async () => {
    expect(await refusalOf('x')).toBe('SEARCH_TOO_SHORT')
    expect(await refusalOf('-train')).toBe('SEARCH_EXCLUDES_ALL')
    expect(await refusalOf('é'.repeat(201))).toBe('SEARCH_TOO_LONG')
  })

  it('that could be taken for the language of the index finds nothing and breaks nothing', async () => {
    for (const text of [
      "l'o\\'x & y",
      'ab:* | cd',
      '<-> (train',
      "%' or 1=1 --",
      '/contact ',
      '~rembours ',
      '\u0000ab',
    ])
      await expect(search(text), text).resolves.toBeInstanceOf(Array)
    expect(await textsOf('/contact ')).toEqual([])
    expect(await textsOf('le la les ')).toEqual([])
  })
})
