import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeCard } from '../cards/take-card.ts'
import { offerTicket } from '../cards/offer-ticket.ts'
import { helpCards } from '../cards/tables.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { buildSchema } from '../graphql/schema.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { createDepartment } from '../voice/create-department.ts'
import { createTopic } from '../voice/create-topic.ts'
import { offerTopic } from './offer-topic.ts'
import { recordEvidence } from './record-evidence.ts'
import { volunteers } from './tables.ts'
import { withholdTopic } from './withhold-topic.ts'

const FIELDS = `member { name } trade { name } languages { language level } networks weeklyMinutes countedMinutes
  quietHours { from to } callsConsentedAt managerAgreedAt pausedUntil isRestNeeded obstacles { code parameters }
  topics { topic { name } level stance steps { from to code parameters } }`

let world: TestWorld
let api: TestApi
let karim: Ctx
let token: string
let supervisors: string
let departmentId: string
let topicId: string

beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  karim = await world.member('volunteer', 'Karim')
  token = await api.tokenOf(karim)
  const supervisor = await world.member('supervisor', 'Nadia')
  supervisors = await api.tokenOf(supervisor)
  departmentId = encodeId(
    'Department',
    await createDepartment(supervisor, { name: 'Gares', ownerId: null, contactEmail: null }),
  )
  topicId = encodeId(
    'Topic',
    await createTopic(supervisor, { name: 'Vélos', keywords: [{ language: 'fr', keyword: 'vélo' }] }),
  )
})
afterAll(async () => {
  await api.close()
  await world.close()
})

/** Puts a ticket into Karim's hands, as if he had asked for a card and taken it. */
const offer = async (ticketId: TicketId) => {
  const { memberId } = karim.viewer
  const given = { memberId, ticketId, level: 'reviewed', reasons: [], minutes: 5, urgencyOffered: 0 } as const
  const card = await world.inside((tx) => offerTicket(tx, new Date(), { ...given, reasons: [] }))
  await takeCard(karim, { cardId: card!.helpCardId })
  return encodeId('HelpCard', card!.helpCardId)
}
const own = async () => (await api.ask(token, `{ volunteer { ${FIELDS} } }`)).data.volunteer
/** Carries out a mutation; what it says of the volunteer and of refusals. */
const change = async (name: string, input: object | null, as = token) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`
  const body = `{ volunteer { ${FIELDS} } userErrors { code path parameters } }`
  const answer =
    input === null
      ? await api.ask(as, `mutation { ${name} ${body} }`)
      : await api.ask(as, `mutation ($input: ${type}) { ${name}(input: $input) ${body} }`, { input })
  expect(answer.errors).toEqual([])
  return answer.data[name]
}
const refusal = async (...given: Parameters<typeof change>) => (await change(...given)).userErrors[0]?.code

describe('a volunteer', () => {
  it('who has said nothing is shown what holds of them, and what is to be done first', async () => {
    expect(await own()).toEqual({
      member: { name: 'Karim' },
      trade: null,
      languages: [],
      networks: [],
      weeklyMinutes: 60,
      countedMinutes: 30,
      quietHours: null,
      callsConsentedAt: null,
      managerAgreedAt: null,
      pausedUntil: null,
      isRestNeeded: false,
      obstacles: [
        { code: 'charter_unsigned', parameters: { current: 0 } },
        { code: 'untrained', parameters: {} },
        { code: 'no_language', parameters: { said: 0, least: 'B2' } },
        { code: 'outside_hours', parameters: { opensAt: null } },
      ],
      topics: [{ topic: { name: 'Vélos' }, level: 'learner', stance: null, steps: [] }],
    })
  })

  it('says what they give and know, and sees it at once', async () => {
    await change('declareHours', { weeklyMinutes: 90, quietHours: { from: '21:00', to: '07:30' } })
    await change('setLanguages', {
      languages: [
        { language: 'en', level: 'B1' },
        { language: 'fr', level: 'C2' },
      ],
    })
    await change('chooseTopics', { topics: [{ topicId, stance: 'wished' }] })
    await change('consentToCalls', { isAgreed: true })
    const { volunteer } = await change('setTrade', { departmentId })
    expect(volunteer).toMatchObject({
      trade: { name: 'Gares' },
      languages: [
        { language: 'fr', level: 'C2' },
        { language: 'en', level: 'B1' },
      ],
      weeklyMinutes: 90,
      countedMinutes: 30,
      quietHours: { from: '21:00', to: '07:30' },
      callsConsentedAt: expect.any(String),
      topics: [{ stance: 'wished', level: 'learner' }],
    })
    expect(
      (await change('chooseTopics', { topics: [{ topicId, stance: null }] })).volunteer.topics[0].stance,
    ).toBeNull()
    expect((await change('consentToCalls', { isAgreed: false })).volunteer.callsConsentedAt).toBeNull()
  })

  it('is refused what makes no sense, and nothing of it is kept', async () => {
    const before = await own()
    expect([
      await refusal('declareHours', { weeklyMinutes: 2401 }),
      await refusal('declareHours', { weeklyMinutes: -1 }),
      await refusal('declareHours', { weeklyMinutes: 10, quietHours: { from: '9:00', to: '10:00' } }),
      await refusal('declareHours', { weeklyMinutes: 10, quietHours: { from: '09:00', to: '09:00' } }),
      await refusal('setLanguages', {
        languages: [
          { language: 'fr', level: 'B1' },
          { language: 'fr', level: 'B2' },
        ],
      }),
      await refusal('chooseNetworks', { networks: ['carrier-pigeon'] }),
      await refusal('pauseHelping', { until: '2020-01-01T00:00:00Z' }),
      await refusal('pauseHelping', { until: '2999-01-01T00:00:00Z' }),
      await refusal('chooseTopics', { topics: [{ topicId: departmentId, stance: 'wished' }] }),
    ]).toEqual([
      'MINUTES_OUT_OF_RANGE',
      'MINUTES_OUT_OF_RANGE',
      'QUIET_HOURS_MALFORMED',
      'QUIET_HOURS_MALFORMED',
      'LANGUAGE_TWICE',
      'NETWORK_UNKNOWN',
      'UNTIL_NOT_AHEAD',
      'UNTIL_TOO_LONG',
      'TOPIC_NOT_FOUND',
    ])
    expect(await own()).toEqual(before)
  })

  it('rests as long as they wish, and no shorter than abuse asks for', async () => {
    const until = new Date(Date.now() + 3_600_000)
    expect((await change('pauseHelping', { until })).volunteer.obstacles[2].code).toBe('paused')
    expect((await change('resumeHelping', null)).volunteer.pausedUntil).toBeNull()

    await world.receive(message({ externalId: 'a', text: 'Vous êtes tous nuls, mon vélo est où ?' }))
    const [ticket] = await world.inside((tx) => tx.select().from(tickets))
    expect(await refusal('reportAbuse', { cardId: encodeId('HelpCard', ticket!.ticketId) })).toBe(
      'CARD_NOT_FOUND',
    )
    const cardId = await offer(ticket!.ticketId as TicketId)
    const { volunteer } = await change('reportAbuse', { cardId })
    expect(volunteer).toMatchObject({ isRestNeeded: true, pausedUntil: expect.any(String) })
    expect((await change('reportAbuse', { cardId })).volunteer.pausedUntil).toBe(volunteer.pausedUntil)
    expect(await refusal('resumeHelping', null)).toBe('REST_NEEDED')
    const sooner = await change('pauseHelping', { until: new Date(Date.now() + 60_000) })
    expect(sooner.volunteer.pausedUntil).toBe(volunteer.pausedUntil)
    expect(volunteer.obstacles.map(({ code }: { code: string }) => code)).toContain('hands_full')
  })

  it('sees nobody else, nor what is kept from volunteers and why', async () => {
    const forbidden = async (query: string) => (await api.ask(token, query)).errors[0]?.extensions?.['code']
    expect([
      await forbidden('{ volunteers { edges { cursor } } }'),
      await forbidden('{ offerReport { looked } }'),
      await forbidden('{ offeredSegments }'),
      await forbidden('{ volunteer { conflicts { name } } }'),
      await forbidden('{ volunteer { topics { topic { withheld { because } } } } }'),
    ]).toEqual(Array.from({ length: 5 }, () => 'FORBIDDEN'))
    expect(
      (await api.ask(token, '{ tickets(filter: { view: all }) { edges { node { exclusions { code } } } } }'))
        .data.tickets,
    ).toEqual({ edges: [] })
    expect((await api.ask(token, '{ trades { name } }')).data.trades).toEqual(
      expect.arrayContaining([{ name: 'Gares' }]),
    )
    expect((await api.ask(token, '{ networksToChoose }')).data.networksToChoose).toEqual(['town-square'])
  })

  it('is told which topics are kept from volunteers, and not why', async () => {
    const kept = async () =>
      (
        await api.ask(token, '{ volunteer { topics { topic { id } isWithheld } } }')
      ).data.volunteer.topics.find((one: { topic: { id: string } }) => one.topic.id === topicId).isWithheld
    const supervisor = await world.member('supervisor')
    const row = { topicId: getRowId('Topic', topicId, 'topicId') }
    expect(await kept()).toBe(false)
    await withholdTopic(supervisor, row)
    expect(await kept()).toBe(true)
    await offerTopic(supervisor, row)
    expect(await kept()).toBe(false)
  })

  it('is told each step of their trust', async () => {
    for (const n of [1, 2, 3]) {
      await world.inside((tx) =>
        recordEvidence(tx, world, {
          memberId: karim.viewer.memberId,
          topicId: Buffer.from(topicId, 'base64url').toString().split(':')[1]!,
          dedupKey: `item:${n}`,
          evidence: { kind: 'practised', isAccepted: true },
          at: new Date(),
        }),
      )
    }
    expect((await own()).topics).toEqual([
      {
        topic: { name: 'Vélos' },
        level: 'reviewed',
        stance: null,
        steps: [{ from: 'learner', to: 'reviewed', code: 'practised', parameters: { items: 3 } }],
      },
    ])
  })
})

describe('a supervisor', () => {
  it('writes the manager’s word down, which holds for no more minutes than there were', async () => {
    const memberId = encodeId('Member', karim.viewer.memberId)
    const said = await change('recordManagersWord', { memberId, isAgreed: true }, supervisors)
    expect(said.volunteer).toMatchObject({ managerAgreedAt: expect.any(String), countedMinutes: 90 })
    const less = await change('declareHours', { weeklyMinutes: 80 })
    expect(less.volunteer).toMatchObject({ countedMinutes: 80 })
    const more = await change('declareHours', { weeklyMinutes: 81 })
    expect(more.volunteer).toMatchObject({ managerAgreedAt: null, countedMinutes: 30 })
  })

  it('sees who helps by name, page by page, and nothing of it counts what they did', async () => {
    await world.member('volunteer', 'Amal')
    const page = async (after: string | null) =>
      (
        await api.ask(
          supervisors,
          'query ($after: String) { volunteers(first: 1, after: $after) { edges { node { member { name } } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).data.volunteers
    const first = await page(null)
    const second = await page(first.pageInfo.endCursor)
    expect([first, second].map(({ edges }) => edges[0].node.member.name)).toEqual(['Amal', 'Karim'])
    expect(second.pageInfo.hasNextPage).toBe(false)

    const schema = buildSchema()
    const volunteer = schema.getType('Volunteer') as GraphQLObjectType
    const counted = Object.values(volunteer.getFields()).filter(({ type }) => /Int|Float/.test(String(type)))
    expect(counted.map((field) => field.name)).toEqual(['weeklyMinutes', 'countedMinutes'])
    expect(
      schema
        .getQueryType()!
        .getFields()
        ['volunteers']!.args.map(({ name }) => name),
    ).toEqual(['first', 'after'])
  })

  it('sees whom a volunteer does not answer, and may let them again', async () => {
    const [ticket] = await world.inside((tx) => tx.select().from(tickets))
    const [card] = await world.inside((tx) => tx.select().from(helpCards))
    await change('declareConflict', { cardId: encodeId('HelpCard', card!.helpCardId), kind: 'near' })
    const conflicts = async () =>
      (await api.ask(supervisors, '{ volunteers { edges { node { conflicts { id name } } } } }')).data
        .volunteers.edges
    expect(await conflicts()).toEqual([
      { node: { conflicts: [] } },
      { node: { conflicts: [{ id: encodeId('Contact', ticket!.contactId), name: 'Camille Moreau' }] } },
    ])
    const pair = {
      memberId: encodeId('Member', karim.viewer.memberId),
      contactId: encodeId('Contact', ticket!.contactId),
    }
    await change('removeConflict', pair, supervisors)
    expect((await conflicts())[1]).toEqual({ node: { conflicts: [] } })
  })

  it('sees how many tickets are offered to nobody, and for which reasons', async () => {
    await world.receive(
      message({ externalId: 'b', threadExternalId: 'b', text: 'Puis-je prendre mon vélo demain ?' }),
      message({ externalId: 'c', threadExternalId: 'c', text: 'Mon avocat vous écrira' }),
    )
    const { data } = await api.ask(
      supervisors,
      '{ offerReport { looked isCutOff offerable exclusions { code isSoft tickets unknown } } }',
    )
    expect(data.offerReport).toMatchObject({ looked: 2, isCutOff: false, offerable: 1 })
    expect(data.offerReport.exclusions).toEqual(
      expect.arrayContaining([
        { code: 'legal', isSoft: false, tickets: 1, unknown: 0 },
        { code: 'withheld_topic', isSoft: true, tickets: 1, unknown: 1 },
      ]),
    )
  })

  it('may be no volunteer', async () => {
    expect(await refusal('declareHours', { weeklyMinutes: 10 }, supervisors)).toBe('NOT_A_VOLUNTEER')
    expect((await api.ask(supervisors, '{ volunteer { weeklyMinutes } }')).data.volunteer).toBeNull()
    const another = encodeId('Member', world.agent.viewer.memberId)
    expect(await refusal('recordManagersWord', { memberId: another, isAgreed: true }, supervisors)).toBe(
      'NOT_A_VOLUNTEER',
    )
  })
})

it('the same rows are nobody’s in another organization', async () => {
  const rows = await world.db.transaction((tx) => tx.select().from(volunteers))
  expect(rows).toEqual([])
})
