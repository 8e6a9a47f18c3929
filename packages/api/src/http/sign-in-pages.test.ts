import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { disableMember } from '../members/disable-member.ts'
import { findSession } from '../members/find-session.ts'
import { issueSignInLink } from '../members/issue-sign-in-link.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'

describe('the page of a sign-in link', () => {
  let world: TestWorld
  let api: TestApi
  let people = 0

  const issue = async (role: 'agent' | 'volunteer' = 'agent', locale: 'fr' | 'en' | 'ar' = 'fr') => {
    people += 1
    const administrator = actAsCommandLine(world, world.organizationId)
    const memberId = await createMember(administrator, {
      name: `<b>Salma</b> & ${people}`,
      email: `p${people}@lignes.example`,
      role,
      locale,
    })
    const { url } = await issueSignInLink(administrator, { memberId })
    return { memberId, path: new URL(url).pathname }
  }
  const open = (path: string, init: RequestInit = {}) =>
    fetch(`${api.url}${path}`, { redirect: 'manual', ...init })
  const press = (path: string, headers: Record<string, string> = { origin: api.url }) =>
    open(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  const tokenIn = (response: Response) =>
    /^relais=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('greets in the member’s language, names as text and never as markup', async () => {
    const french = await open((await issue()).path)
    const page = await french.text()
    expect(french.status).toBe(200)
    expect(page).toContain('lang="fr"')
    expect(page).toContain('&#60;b&#62;Salma&#60;/b&#62; &#38;')
    expect(page).not.toContain('<b>Salma')

    const arabic = await (await open((await issue('agent', 'ar')).path)).text()
    expect(arabic).toContain('dir="rtl"')
  })

  it('is not spent by programs that look at it, however often', async () => {
    const { path, memberId } = await issue()
    for (const method of ['GET', 'HEAD', 'GET']) {
      const looked = await open(path, { method })
      expect(looked.status).toBe(200)
      expect(looked.headers.get('set-cookie')).toBeNull()
    }

    const pressed = await press(path)
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/'])
    const session = await findSession(world, tokenIn(pressed)!, { countsAsUse: true })
    expect(session).toMatchObject({ kind: 'console', viewer: { memberId } })
  })

  it('lets one of two in who press at once, and nobody later', async () => {
    const { path } = await issue()
    const pressed = await Promise.all([press(path), press(path), press(path)])

    expect(pressed.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 410, 410])
    expect((await press(path)).status).toBe(410)
    expect((await open(path)).status).toBe(410)
  })

  it('keeps a volunteer’s phone signed in for thirty days', async () => {
    const { path } = await issue('volunteer')
    const pressed = await press(path)

    expect(await findSession(world, tokenIn(pressed)!, { countsAsUse: true })).toMatchObject({
      kind: 'device',
    })
    expect(pressed.headers.get('set-cookie')).toMatch(/Max-Age=(2592000|2591999)/)
  })

  it('is of no use after a day, or once its member’s access has ended', async () => {
    const { path, memberId } = await issue()
    const tomorrow = new Date(Date.now() + 25 * 3_600_000)
    const late = await openApi({ ...world, now: () => tomorrow })
    const tried = await fetch(`${late.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: late.url },
    })
    expect(tried.status).toBe(410)
    await late.close()

    await disableMember(actAsCommandLine(world, world.organizationId), { memberId })
    expect((await open(path)).status).toBe(410)
    expect((await press(path)).status).toBe(410)
  })

  it('takes no press from another site, and leaves the link unspent', async () => {
    const { path } = await issue()

    expect((await press(path, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await press(path, { origin: 'null' })).status).toBe(403)
    expect((await press(path)).status).toBe(303)
  })

  it.each([
    'x',
    '..%2f..%2fetc',
    'AAAAAAAAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB',
    '%00',
    '%3Cscript%3E',
  ])('answers %s with a clear page', async (token) => {
    const answer = await open(`/sign-in/${token}`)

    expect(answer.status).toBe(410)
    expect(await answer.text()).not.toContain('<script')
  })

  it('carries headers under which no script of others runs, nobody frames it and no cache keeps it', async () => {
    const { headers } = await open((await issue()).path)
    const policy = headers.get('content-security-policy')!

    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
