import type { MessageReceived } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CharterLimit } from '../charter/charter-rules.ts'
import { loadCharterRules } from '../charter/load-charter-rules.ts'
import { setCharterRules } from '../charter/set-charter-rules.ts'
import { setContactSegment } from '../contacts/set-contact-segment.ts'
import { mergeContacts } from '../contacts/merge-contacts.ts'
import { unmergeContacts } from '../contacts/unmerge-contacts.ts'
import type { Ctx } from '../context.ts'
import type { ContactId, TicketId } from '../db/id.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { correctIntent } from '../triage/correct-intent.ts'
import { createDepartment } from '../voice/create-department.ts'
import { createTopic } from '../voice/create-topic.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { offerContact } from './offer-contact.ts'
import { offerSegment } from './offer-segment.ts'
import { offerTopic } from './offer-topic.ts'
import { readExclusions } from './read-exclusions.ts'
import { withholdContact } from './withhold-contact.ts'
import { withholdSegment } from './withhold-segment.ts'
import { withholdTopic } from './withhold-topic.ts'

let world: TestWorld
let supervisor: Ctx
let topicId: TopicId
let written = 0

beforeAll(async () => {
  world = await createWorld()
  supervisor = await world.member('supervisor', 'Nadia Benali')
  await world.member('agent', 'Gérard Lemoine')
  const departmentId = await createDepartment(supervisor, {
    name: 'Gares',
    ownerId: null,
    contactEmail: null,
  })
  topicId = await createTopic(supervisor, {
    name: 'Vélos',
    departmentId,
    keywords: [
      { language: 'fr', keyword: 'vélo' },
      { language: 'en', keyword: 'bicycle' },
    ],
  })
})
afterAll(() => world.close())

/** A ticket of somebody new, who wrote these messages one after the other. */
async function ticketOf(...texts: (string | (Partial<MessageReceived> & { text: string }))[]) {
  const name = `person-${(written += 1)}`
  const author = { externalId: name, handle: name, name, avatarUrl: null, audience: null }
  for (const [at, given] of texts.entries()) {
    const one = typeof given === 'string' ? { text: given } : given
    await world.receive(
      message({
        externalId: `${name}-${at}`,
        threadExternalId: `thread-${name}`,
        author,
        sentAt: new Date(Date.now() - 60_000 + at),
        ...one,
      }),
    )
  }
  const found = await world.inside((tx) => tx.select().from(tickets))
  const ticket = found.toSorted((a, b) => b.number - a.number)[0]!
  return { ticketId: ticket.ticketId as TicketId, contactId: ticket.contactId as ContactId }
}
const stateOf = async (ticketId: TicketId) => (await world.inside((tx) => readExclusions(tx, [ticketId])))[0]!
/** The reasons as they are told: those that are only not known with a question mark. */
const codesOf = async (ticketId: TicketId) =>
  (await stateOf(ticketId)).exclusions.map(({ code, isUnknown }) => (isUnknown ? `${code}?` : code))
const codes = async (...texts: Parameters<typeof ticketOf>) => codesOf((await ticketOf(...texts)).ticketId)

describe('what a customer wrote', () => {
  it('may be offered where it is a plain question on a known topic', async () => {
    const { ticketId } = await ticketOf('Bonjour, puis-je prendre mon vélo pliant dans le train de demain ?')
    const { exclusions, attributes } = await stateOf(ticketId)
    expect(exclusions).toEqual([])
    expect(attributes).toMatchObject({
      language: 'fr',
      network: 'town-square',
      isComplaint: false,
      topics: [{ topicId }],
    })
  })

  it.each([
    ['Puis-je prendre mon vélo ? Mon avocat vous écrira sinon', ['legal']],
    ['Je suis journaliste au Monde, une question sur les vélos à bord : qui appeler ?', ['press']],
    ["J'ai 13 ans, puis-je prendre mon vélo dans le train demain ?", ['minor']],
    ['Puis-je prendre mon vélo ? Je suis en fauteuil, je suis handicapée', ['vulnerable_person']],
    [
      'Avec mon vélo, quel billet faut-il ? Écrivez-moi à camille.moreau@exemple.fr',
      ['personal_data_needed'],
    ],
    ['Quel est le meilleur itinéraire demain matin ?', ['withheld_topic?']],
  ])('is kept from volunteers: %s', async (text, expected) => {
    expect(await codes(text)).toEqual(expect.arrayContaining(expected))
  })

  it('is kept from them for whatever was ever in it, though the latest words are harmless', async () => {
    const first = 'Mon avocat vous contactera à propos de mon vélo abîmé'
    expect(await codes(first, 'Merci, puis-je prendre mon vélo demain ?')).toContain('legal')
  })

  it('is kept from them once it stood in band 0, whatever a person said since', async () => {
    const { ticketId } = await ticketOf('Au secours, incendie dans le train, mon vélo est dedans')
    expect(await codesOf(ticketId)).toEqual(expect.arrayContaining(['band_zero']))
    await overrideTriage(supervisor, {
      ticketId,
      urgency: 55,
      importance: 20,
      band: 1,
      reason: 'Un jeu de mots',
    })
    expect(await codesOf(ticketId)).toEqual(expect.arrayContaining(['band_zero']))
  })

  it('in private is offered without a personal datum, and not with one or with a picture', async () => {
    const visibility = 'private' as const
    expect(await codes({ text: 'Puis-je prendre mon vélo demain matin ?', visibility })).toEqual([])
    expect(await codes({ text: 'Puis-je prendre mon vélo ? Je suis Camille Moreau', visibility })).toContain(
      'private_personal_data?',
    )
    expect(
      await codes({ text: 'Puis-je prendre mon vélo ? Mon numéro : 06 12 34 56 78', visibility }),
    ).toContain('private_personal_data')
    const url = 'http://127.0.0.1:9/x.png'
    const attachments = [{ kind: 'image' as const, url, mediaType: 'image/png', alt: null }]
    expect(await codes({ text: 'Puis-je prendre ce vélo ?', visibility, attachments })).toContain(
      'private_personal_data?',
    )
  })

  it('with a card number is about money, in public too', async () => {
    expect(await codes('Payé avec 4111 1111 1111 1111, puis-je prendre mon vélo ?')).toContain('payment')
  })

  it('names a colleague surely by the whole name, perhaps by a part of it or by a title', async () => {
    const grievance = 'est inadmissible, honte à vous : mon vélo a été refusé, je suis furieux et déçu'
    expect(await codes(`Le comportement de Gérard Lemoine ${grievance}`)).toContain('named_employee')
    expect(await codes(`Le comportement de Gérard ${grievance}`)).toContain('named_employee?')
    expect(await codes(`Le comportement de Mme Dubreuil ${grievance}`)).toContain('named_employee?')
    expect(await codes('Un grand merci à Gérard Lemoine, mon vélo est arrivé !')).not.toContain(
      'named_employee',
    )
  })

  it('names by their work somebody who is no member, surely beside it and perhaps elsewhere', async () => {
    const grievance = 'c’est inadmissible, honte à vous : mon vélo a été refusé, je suis furieux et déçu'
    for (const text of [
      `Le contrôleur Jean Dupont m’a insulté, ${grievance}`,
      `The conductor Mary Jones was rude, it is a disgrace, my bicycle was refused, I am furious and disappointed`,
    ])
      expect(await codes(text), text).toContain('named_employee')
    expect(await codes(`Jean Dupont m’a insulté, ${grievance}`)).toContain('named_employee?')
    for (const text of [
      `Le contrôleur m’a insulté à la Gare Saint-Lazare, ${grievance}`,
      `Ma fille Léa a été insultée, ${grievance}`,
    ])
      expect((await codes(text)).join(' '), text).not.toContain('named_employee')
    const thanks = 'Un grand merci au contrôleur Jean Dupont, mon vélo est arrivé !'
    expect(await codes(thanks)).not.toContain('named_employee')
  })

  it('follows a person’s word on what it is', async () => {
    const { ticketId } = await ticketOf('Le vélo de Gérard Lemoine est-il à lui ?')
    expect(await codesOf(ticketId)).toEqual([])
    await correctIntent(supervisor, { ticketId, intent: 'complaint' })
    expect(await codesOf(ticketId)).toContain('named_employee')
    await correctIntent(supervisor, { ticketId, intent: 'question' })
    expect(await codesOf(ticketId)).toEqual([])
  })
})

describe('a supervisor keeps from volunteers, and offers again', () => {
  const ask = 'Bonjour, puis-je prendre mon vélo pliant dans le train de demain ?'

  it('a topic', async () => {
    const { ticketId } = await ticketOf(ask)
    await withholdTopic(supervisor, { topicId })
    await withholdTopic(supervisor, { topicId })
    expect(await codesOf(ticketId)).toEqual(['withheld_topic'])
    await offerTopic(supervisor, { topicId })
    await offerTopic(supervisor, { topicId })
    expect(await codesOf(ticketId)).toEqual([])
  })

  it('every segment but those that were opened', async () => {
    const { ticketId, contactId } = await ticketOf(ask)
    await setContactSegment(supervisor, { contactId, segment: 'Club Or' })
    expect(await codesOf(ticketId)).toEqual(['valued_customer'])
    await offerSegment(supervisor, { segment: ' Club  Or ' })
    expect(await codesOf(ticketId)).toEqual([])
    await withholdSegment(supervisor, { segment: 'Club Or' })
    expect(await codesOf(ticketId)).toEqual(['valued_customer'])
  })

  it('a contact, also as a part of somebody else, as long as they are one', async () => {
    const { ticketId, contactId } = await ticketOf(ask)
    const other = await ticketOf(ask)
    await withholdContact(supervisor, { contactId })
    expect(await codesOf(ticketId)).toEqual(['withheld_contact'])
    await mergeContacts(supervisor, { fromId: contactId, intoId: other.contactId })
    expect([await codesOf(ticketId), await codesOf(other.ticketId)]).toEqual([
      ['withheld_contact'],
      ['withheld_contact'],
    ])
    await unmergeContacts(supervisor, { contactId })
    expect([await codesOf(ticketId), await codesOf(other.ticketId)]).toEqual([['withheld_contact'], []])
    await mergeContacts(supervisor, { fromId: contactId, intoId: other.contactId })
    await offerContact(supervisor, { contactId: other.contactId })
    await unmergeContacts(supervisor, { contactId })
    expect(await codesOf(ticketId)).toEqual([])
  })
})

describe('what the charter keeps from volunteers', () => {
  const ask = 'Bonjour, puis-je prendre mon vélo pliant dans le train de demain ?'
  const none: CharterLimit = {
    roles: ['volunteer'],
    networks: [],
    visibility: null,
    topicIds: [],
    hours: null,
  }
  const limit = async (...limits: CharterLimit[]) => {
    const { number } = await world.inside((tx) => loadCharterRules(tx))
    const rules = { limits, words: [], patterns: [], allowed: [], severities: [] }
    await setCharterRules(supervisor, { number, rules })
  }
  afterEach(() => limit())

  it('is offered to none of them: a topic, a network, what is public, or everything', async () => {
    const { ticketId } = await ticketOf(ask)
    for (const given of [
      { topicIds: [topicId] },
      { networks: ['town-square'] },
      { visibility: 'public' as const },
      {},
    ]) {
      await limit({ ...none, ...given })
      expect(await codesOf(ticketId)).toEqual(['charter'])
    }
  })

  it('is no other topic, network or visibility, and nothing that it keeps from the care team', async () => {
    const { ticketId } = await ticketOf(ask)
    const other = await createTopic(supervisor, { name: 'Chiens', keywords: [] })
    await limit(
      { ...none, topicIds: [other] },
      { ...none, networks: ['bluesky'] },
      { ...none, visibility: 'private' },
      { ...none, roles: ['agent'], topicIds: [topicId] },
    )
    expect(await codesOf(ticketId)).toEqual([])
  })

  it('is kept in its hours alone, in the zone of the organization', async () => {
    const { ticketId } = await ticketOf(ask)
    const [row] = await world.inside((tx) =>
      tx.execute<{ from: string; until: string; later: string }>(sql`
        select to_char(t - interval '2 hours', 'HH24:MI') as "from", to_char(t + interval '2 hours', 'HH24:MI') as until,
          to_char(t + interval '4 hours', 'HH24:MI') as later
        from organizations, lateral (select clock_timestamp() at time zone time_zone as t) local
        where organization_id = ${world.organizationId}`),
    )
    const { from, until, later } = row!
    await limit({ ...none, hours: { from, until } })
    expect(await codesOf(ticketId)).toEqual(['charter_hours'])
    await limit({ ...none, hours: { from: until, until: later } })
    expect(await codesOf(ticketId)).toEqual([])
  })
})

it('tickets that are not there are left out, and order and doubles do no harm', async () => {
  const [a, b] = [await ticketOf('vélo ?'), await ticketOf('vélo ?')]
  const nowhere = '019de000-0000-7000-8000-000000000000' as TicketId
  const states = await world.inside((tx) => readExclusions(tx, [b.ticketId, nowhere, a.ticketId]))
  expect(states.map(({ ticketId }) => ticketId)).toEqual([b.ticketId, a.ticketId])
  expect(await world.inside((tx) => readExclusions(tx, []))).toEqual([])
})
