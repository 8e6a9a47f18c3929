import { townSquare } from '@relais/connector-town-square'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

describe('administration', () => {
  let world: TestWorld
  let api: TestApi

  const ask = async (query: string, variables: object, token: string): Promise<Answer['data']> => {
    const answer = await api.ask(token, query, variables)
    expect(answer.errors).toEqual([])
    return answer.data
  }
  const act = async (verb: string, input: object, fields: string, token: string) => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input!`
    const errors = 'userErrors { code message parameters path }'
    const data = await ask(
      `mutation ($i: ${type}) { ${verb}(input: $i) { ${fields} ${errors} } }`,
      { i: input },
      token,
    )
    return data[verb]
  }

  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    api = await openApi(world)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('an administrator adds people, hands out links and tokens, and stops publishing', async () => {
    const token = await api.tokenOf(await world.member('admin', 'Ada'))
    const { member } = await act(
      'createMember',
      { name: 'Nour', email: 'nour@lignes.example', role: 'agent', locale: 'ar' },
      'member { id name email role locale }',
      token,
    )
    expect(member).toMatchObject({ name: 'Nour', email: 'nour@lignes.example', role: 'agent', locale: 'ar' })
    expect(
      await act(
        'createMember',
        { name: 'Nour', email: 'NOUR@lignes.example', role: 'agent' },
        'member { id }',
        token,
      ),
    ).toMatchObject({
      member: null,
      userErrors: [{ code: 'EMAIL_TAKEN', path: ['input', 'email'] }],
    })
    const link = await act('issueSignInLink', { memberId: member.id }, 'url expiresAt', token)
    expect(link.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\/[\w-]{22}\.[\w-]{43}$/)
    const made = await act(
      'createApiToken',
      { memberId: member.id, name: 'export' },
      'token apiToken { id name member { name } revokedAt }',
      token,
    )
    expect(made.apiToken).toMatchObject({ name: 'export', member: { name: 'Nour' }, revokedAt: null })
    expect(
      (
        await ask(
          '{ viewer { member { name email } } members { edges { node { name email } } } }',
          {},
          made.token,
        )
      ).viewer.member,
    ).toEqual({
      name: 'Nour',
      email: 'nour@lignes.example',
    })
    const seen = await ask('{ members { edges { node { name email } } } }', {}, made.token)
    expect(
      seen.members.edges.filter(({ node }: { node: { email: string | null } }) => node.email !== null),
    ).toHaveLength(1)

    await act(
      'stopPublishing',
      { reason: 'mot de passe volé' },
      'organization { publishing { isStopped reason } }',
      token,
    )
    await world.receive(message({ externalId: 'one', text: 'Bonjour ?' }))
    const { ticket } = await ask('{ ticket(number: 1) { replyOptions { refusal } } }', {}, token)
    expect(ticket.replyOptions[0].refusal).toBe('PUBLISHING_STOPPED')
    const resumed = await ask(
      'mutation { resumePublishing { organization { publishing { isStopped } } userErrors { code } } }',
      {},
      token,
    )
    expect(resumed.resumePublishing).toEqual({
      organization: { publishing: { isStopped: false } },
      userErrors: [],
    })

    const entries = await ask(
      '{ auditEntries(first: 100) { edges { node { seq action member { name } detail } } pageInfo { hasNextPage } } }',
      {},
      token,
    )
    const actions = entries.auditEntries.edges.map(({ node }: { node: { action: string } }) => node.action)
    for (const action of [
      'publishing.resumed',
      'publishing.stopped',
      'apiToken.created',
      'signInLink.issued',
      'member.created',
    ])
      expect(actions).toContain(action)
    const sequence = entries.auditEntries.edges.map(({ node }: { node: { seq: number } }) => node.seq)
    expect(sequence).toEqual(sequence.toSorted((a: number, b: number) => b - a))
  })
})
