import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../graphql/ids.ts'
import { persistedId } from '../graphql/persisted-documents.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

const ERRORS = 'userErrors { code path parameters }'
const SIGN = `mutation Sign($input: SignCharterInput!) { signCharter(input: $input) {
  charter { number ownSignature { language } } ${ERRORS} } }`

let world: TestWorld
let api: TestApi
let token: string
let volunteer: string
let ticketId: string
beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world, [SIGN])
  token = await api.tokenOf(await world.member('supervisor', 'Claire'))
  volunteer = await api.tokenOf(await world.member('volunteer', 'Karim'))
  await world.receive(message({ externalId: 'chat', threadExternalId: 'chat', text: 'Un chat, ça passe ?' }))
  const { data } = await api.ask(token, '{ tickets(filter: { view: all }) { edges { node { id } } } }')
  ticketId = data.tickets.edges[0].node.id
})
afterAll(async () => {
  await api.close()
  await world.close()
})

const ask = async (query: string, variables: object = {}, as = token) => {
  const answer = await api.ask(as, query, variables)
  expect(answer.errors).toEqual([])
  return answer.data
}

describe('the charter through the API', () => {
  it('is read by everybody in three languages', async () => {
    const { charter, viewer } = await ask(
      '{ charter { number texts { language body } why publishedAt publishedBy { name } ownSignature { signedAt } } viewer { hasSignedCharter } }',
      {},
      volunteer,
    )

    expect(charter).toMatchObject({
      number: 0,
      why: null,
      publishedAt: null,
      publishedBy: null,
      ownSignature: null,
    })
    expect(viewer).toEqual({ hasSignedCharter: false })
    expect(charter.texts.map(({ language }: { language: string }) => language)).toEqual(['fr', 'en', 'ar'])
  })

  it('is signed by a person at a console, and by no program', async () => {
    const input = { number: 0, language: 'fr' }
    const program = await ask(SIGN, { input })
    expect(program.signCharter).toMatchObject({
      charter: null,
      userErrors: [{ code: 'CHARTER_SIGNED_BY_PERSONS' }],
    })

    const cookie = await api.cookieOf(world.agent)
    const answer = await api.post(
      { documentId: persistedId(SIGN), variables: { input } },
      { cookie, origin: api.url },
    )
    expect(answer.data?.signCharter).toEqual({
      charter: { number: 0, ownSignature: { language: 'fr' } },
      userErrors: [],
    })
    const { charterSigners } = await ask(
      '{ charterSigners { memberCount signedCount edges { node { member { name } signature { language number } } } } }',
    )
    expect(charterSigners).toMatchObject({ signedCount: 1 })
    const signed = charterSigners.edges.filter(({ node }: { node: { signature: unknown } }) => node.signature)
    expect(signed).toMatchObject([{ node: { signature: { language: 'fr', number: 0 } } }])
  })

  it('is written, published with a reason, and listed', async () => {
    const save = `mutation ($input: SaveCharterDraftInput!) { saveCharterDraft(input: $input) {
      draft { revision baseNumber texts { language body } savedBy { name } } ${ERRORS} } }`
    const texts = [{ language: 'fr', body: 'Je réponds poliment.' }]
    const { saveCharterDraft } = await ask(save, { input: { texts, revision: 0 } })
    expect(saveCharterDraft).toEqual({
      draft: { revision: 1, baseNumber: 0, texts, savedBy: { name: 'Claire' } },
      userErrors: [],
    })
    const again = await ask(save, { input: { texts, revision: 0 } })
    expect(again.saveCharterDraft).toMatchObject({
      draft: null,
      userErrors: [{ code: 'CHARTER_DRAFT_CHANGED' }],
    })

    const { publishCharter } = await ask(
      `mutation ($input: PublishCharterInput!) { publishCharter(input: $input) { charter { number why publishedBy { name } } ${ERRORS} } }`,
      { input: { revision: 1, reason: 'Plus court.' } },
    )
    expect(publishCharter).toEqual({
      charter: { number: 1, why: 'Plus court.', publishedBy: { name: 'Claire' } },
      userErrors: [],
    })
    const read = await ask(
      `{ charterDraft { revision } charterVersions { edges { node { number } } }
        shipped: charter(number: 0) { number } none: charter(number: 9) { number } charterSigners { signedCount } }`,
    )
    expect(read).toMatchObject({
      charterDraft: null,
      charterVersions: { edges: [{ node: { number: 1 } }] },
      shipped: { number: 0 },
      none: null,
      charterSigners: { signedCount: 0 },
    })
    const { discardCharterDraft } = await ask(`mutation { discardCharterDraft { ${ERRORS} } }`)
    expect(discardCharterDraft).toEqual({ userErrors: [] })
  })

  it('has rules that supervisors set whole, each refusal with its place', async () => {
    const set = (more: object) =>
      ask(
        `mutation ($input: SetCharterRulesInput!) { setCharterRules(input: $input) { rules { number patterns allowed
          limits { roles networks visibility topics { name } hours { from until } } words { clause phrases }
          severities { clause severity shipped isFree } asksForSignature changedBy { name } } ${ERRORS} } }`,
        { input: { number: 0, limits: [], words: [], patterns: [], allowed: [], severities: [], ...more } },
      )
    const refused = await set({ patterns: ['RC-####', '??????'] })
    expect(refused.setCharterRules).toMatchObject({
      rules: null,
      userErrors: [{ code: 'CHARTER_PATTERN_WIDE', path: ['input', 'patterns', '1'] }],
    })
    const { setCharterRules } = await set({
      limits: [{ roles: ['volunteer'], hours: { from: '22:00', until: '07:00' } }],
      words: [{ clause: 'confidential', phrases: ['projet aurore'] }],
      severities: [{ clause: 'names', severity: 'warn' }],
    })
    expect(setCharterRules.userErrors).toEqual([])
    expect(setCharterRules.rules).toMatchObject({
      number: 1,
      limits: [
        {
          roles: ['volunteer'],
          networks: [],
          visibility: null,
          topics: [],
          hours: { from: '22:00', until: '07:00' },
        },
      ],
      changedBy: { name: 'Claire' },
      asksForSignature: true,
    })
    expect(setCharterRules.rules.severities).toContainEqual({
      clause: 'names',
      severity: 'warn',
      shipped: 'refuse',
      isFree: true,
    })
    expect(setCharterRules.rules.words).toContainEqual({ clause: 'confidential', phrases: ['projet aurore'] })
  })

  it('says of a text what would not leave, and where; of a ticket that is not one’s own nothing', async () => {
    const check = (text: string, visibility: string, as = token, id = ticketId) =>
      ask(
        `query ($input: CheckCharterInput!) { checkCharter(input: $input) { findings { clause severity parameters start end } } }`,
        { input: { ticketId: id, text, visibility } },
        as,
      ).then(({ checkCharter }) => checkCharter)
    const text = 'Le projet Aurore ? Appelez le 06 39 98 00 12.'

    expect(await check(text, 'public')).toEqual({
      findings: [
        { clause: 'confidential', severity: 'refuse', parameters: {}, start: 3, end: 16 },
        { clause: 'phone', severity: 'refuse', parameters: {}, start: 30, end: 44 },
      ],
    })
    expect((await check(text, 'private')).findings).toHaveLength(1)
    expect((await check('Oui, le chat voyage gratuitement.', 'public')).findings).toEqual([])
    expect(await check(text, 'public', volunteer)).toBeNull()
    expect(
      await check(text, 'public', token, encodeId('Ticket', '00000000-0000-7000-8000-000000000000')),
    ).toBeNull()
  })
})
