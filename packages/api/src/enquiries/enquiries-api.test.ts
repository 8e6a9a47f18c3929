import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { encodeId } from '../graphql/ids.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

const LIST = `query ($state: EnquiryListState!, $first: PageSize!, $after: String, $departmentId: ID) {
  departmentEnquiries(state: $state, first: $first, after: $after, departmentId: $departmentId) {
    edges { cursor node { id kind state evidence department { name } recipient { name } ticket { number contact { name } }
      note { body } doneBy { name } handedBy { name } answer { body } } }
    pageInfo { hasNextPage } } }`

describe('enquiries over the API', () => {
  let world: TestWorld
  let api: TestApi
  let supervisor: Ctx
  let tokens: Record<'agent' | 'supervisor' | 'volunteer', string>
  let departments: Record<string, string>

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    supervisor = await world.member('supervisor', 'Claire')
    tokens = {
      agent: await api.tokenOf(world.agent),
      supervisor: await api.tokenOf(supervisor),
      volunteer: await api.tokenOf(await world.member('volunteer', 'Karim')),
    }
    const { data } = await api.ask(tokens.agent, '{ departments { id name } }')
    departments = Object.fromEntries(
      data.departments.map(({ id, name }: { id: string; name: string }) => [name, id]),
    )
    await world.receive(
      ...Array.from({ length: 5 }, (_, n) =>
        message({
          externalId: `job-${n}`,
          threadExternalId: `job-${n}`,
          parentExternalId: null,
          text: 'Bonjour, recrutez-vous des conducteurs ?',
        }),
      ),
    )
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  const ask = (token: string, text: string, variables: object = {}) => api.ask(token, text, variables)
  const list = async (variables: object = {}) =>
    (await ask(tokens.agent, LIST, { state: 'open', first: 10, ...variables })).data.departmentEnquiries
  const receivers = async (token = tokens.agent) =>
    (await ask(token, '{ enquiryReceivers { kind department { name } recipient { name } waitingCount } }'))
      .data.enquiryReceivers
  const choose = (kind: string, departmentId: string | null, token = tokens.supervisor) =>
    ask(
      token,
      `mutation ($input: SetEnquiryDepartmentInput!) { setEnquiryDepartment(input: $input) {
        receivers { kind department { name } } userErrors { code } } }`,
      { input: { kind, departmentId } },
    )
  const name = async (owner: Ctx | null) => {
    await ask(
      tokens.supervisor,
      'mutation ($input: UpdateDepartmentInput!) { updateDepartment(input: $input) { userErrors { code } } }',
      {
        input: {
          departmentId: departments['Ressources humaines'],
          ownerId: owner && encodeId('Member', owner.viewer.memberId),
        },
      },
    )
  }

  it('say that nobody receives them and how many wait, until somebody with the right to it chooses', async () => {
    expect(await receivers()).toEqual([
      { kind: 'job', department: null, recipient: null, waitingCount: 5 },
      { kind: 'purchase', department: null, recipient: null, waitingCount: 0 },
    ])
    expect((await list()).edges).toEqual([])
    const refused = await choose('job', departments['Ressources humaines']!, tokens.agent)
    expect(refused.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')

    await name(world.agent)
    const { data } = await choose('job', departments['Ressources humaines']!)
    expect(data.setEnquiryDepartment).toEqual({
      receivers: [
        { kind: 'job', department: { name: 'Ressources humaines' } },
        { kind: 'purchase', department: null },
      ],
      userErrors: [],
    })
    expect((await receivers())[0]).toEqual({
      kind: 'job',
      department: { name: 'Ressources humaines' },
      recipient: { name: 'Salma B.' },
      waitingCount: 0,
    })
  })

  it('come in pages, with their department and their words, of one department or of all', async () => {
    const first = await list({ first: 3 })
    const rest = await list({ first: 3, after: first.edges[2].cursor })
    expect([first.edges.length, rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([3, 2, false])
    expect(first.edges[0].node).toMatchObject({
      kind: 'job',
      state: 'open',
      evidence: expect.stringContaining('recrutez'),
      department: { name: 'Ressources humaines' },
      recipient: { name: 'Salma B.' },
      handedBy: null,
    })
    expect((await list({ departmentId: departments['Juridique'] })).edges).toEqual([])
    expect((await list({ departmentId: departments['Ressources humaines'] })).edges).toHaveLength(5)
    const forbidden = await ask(tokens.volunteer, LIST, { state: 'open', first: 3 })
    expect(forbidden.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  it('take as many statements for many as for one', async () => {
    await list({ first: 1 })
    const count = async (first: number) => {
      api.statements.length = 0
      await list({ first })
      return api.statements.length
    }
    expect(await count(5)).toBe(await count(1))
  })

  it('that nobody can read are said to have no recipient: nobody, or a volunteer', async () => {
    const volunteer = await world.member('volunteer', 'Ines')
    for (const owner of [null, volunteer]) {
      await name(owner)
      expect((await receivers())[0]).toMatchObject({ recipient: null })
    }
    await name(world.agent)
  })

  it('are settled with a note and listed as done, and a refusal comes as data', async () => {
    const [{ node }] = (await list()).edges
    const settle = (input: object) =>
      ask(
        tokens.agent,
        `mutation ($input: SettleEnquiryInput!) { settleEnquiry(input: $input) {
          enquiry { state note { body } doneBy { name } } ticket { number } userErrors { code path } } }`,
        { input: { enquiryId: node.id, ...input } },
      )
    const empty = await settle({ note: '', clientId: newId() })
    expect(empty.data.settleEnquiry).toEqual({
      enquiry: null,
      ticket: null,
      userErrors: [{ code: 'NOTE_EMPTY', path: ['input', 'body'] }],
    })
    const { data } = await settle({ note: 'Répondu par e-mail.', clientId: newId() })
    expect(data.settleEnquiry).toEqual({
      enquiry: { state: 'done', note: { body: 'Répondu par e-mail.' }, doneBy: { name: 'Salma B.' } },
      ticket: { number: node.ticket.number },
      userErrors: [],
    })
    expect(
      (await list({ state: 'done' })).edges.map((edge: { node: { id: string } }) => edge.node.id),
    ).toEqual([node.id])
    const { data: timeline } = await ask(
      tokens.agent,
      `query ($number: Int!) { ticket(number: $number) { timeline(last: 20) { edges { node {
        __typename ... on TicketEvent { code parameters actor { name } } } } } } }`,
      { number: node.ticket.number },
    )
    const events = timeline.ticket.timeline.edges
      .map((edge: { node: { code?: string } }) => edge.node)
      .filter(({ code }: { code?: string }) => code?.startsWith('enquiry.'))
    expect(events).toEqual([
      expect.objectContaining({
        code: 'enquiry.handed',
        actor: null,
        parameters: { kind: 'job', department: 'Ressources humaines' },
      }),
      expect.objectContaining({ code: 'enquiry.done', actor: { name: 'Salma B.' } }),
    ])
  })

  it('of buying interest propose the customer’s answers with how they read, and a question in their language', async () => {
    const said = { threadExternalId: 'buy', parentExternalId: 'buy-1' }
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    await world.receive(
      message({
        externalId: 'buy-1',
        threadExternalId: 'buy',
        parentExternalId: null,
        text: 'Bonjour, combien coûte un abonnement annuel ? Je voudrais en acheter un.',
        sentAt: at(30),
      }),
      message({ ...said, externalId: 'ours', isOwn: true, text: 'Il coûte 480 €.', sentAt: at(20) }),
      message({ ...said, externalId: 'buy-2', text: 'Oui, avec plaisir', sentAt: at(10) }),
      message({ ...said, externalId: 'buy-3', text: 'À quelle heure ferme la gare ?', sentAt: at(5) }),
    )
    const { data } = await ask(
      tokens.agent,
      `{ tickets(filter: { view: all }, first: 20) { edges { node { lastMessage { body } enquiries {
        kind state questionDraft possibleAnswers { readsAs message { body } question { body } } } } } } }`,
    )
    const enquiries = data.tickets.edges.flatMap(
      ({ node }: { node: { enquiries: { kind: string }[] } }) => node.enquiries,
    )
    expect(enquiries.find(({ kind }: { kind: string }) => kind === 'purchase')).toEqual({
      kind: 'purchase',
      state: 'noticed',
      questionDraft: expect.stringMatching(/^Souhaitez-vous que notre service commercial/),
      possibleAnswers: [
        {
          readsAs: null,
          message: { body: 'À quelle heure ferme la gare ?' },
          question: { body: 'Il coûte 480 €.' },
        },
        { readsAs: 'yes', message: { body: 'Oui, avec plaisir' }, question: { body: 'Il coûte 480 €.' } },
      ],
    })
  })
})
