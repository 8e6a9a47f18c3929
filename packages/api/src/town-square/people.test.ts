import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSquare } from './testing/open-square.ts'

type World = Awaited<ReturnType<typeof openSquare>>

describe('people on a square', () => {
  let world: World
  let camille: Awaited<ReturnType<World['join']>>
  beforeAll(async () => {
    world = await openSquare()
    camille = await world.join('Camille Moreau')
  })
  afterAll(() => world.close())

  const post = (text: string, token = camille.token) =>
    world.ask('POST', 'squares/gare/posts', { token, body: { text, to: 'lignes', language: 'fr' } })
  const threads = async (token?: string) =>
    (await world.ask('GET', 'squares/gare/threads', token ? { token } : {})).json.threads

  it('take a name, get a handle made from it, and keep the handle when they change the name', async () => {
    const me = await world.ask('PATCH', 'squares/gare/people/me', {
      token: camille.token,
      body: { name: 'C. Moreau' },
    })

    expect(camille.person.handle).toBe('camille.moreau')
    expect(me.json.person).toMatchObject({ handle: 'camille.moreau', name: 'C. Moreau' })
  })

  it('may have the same name, never the same handle, and never the handle of a brand', async () => {
    const namesakes = await Promise.all(['Zoé', 'Zoe', 'Zoé', 'Lignes', 'نادية', '!!!'].map(world.join))
    const handles = namesakes.map(({ person }) => person.handle)

    expect(new Set(handles).size).toBe(6)
    expect(handles).not.toContain('lignes')
    expect(handles[4]).toBe('نادية')
    expect(handles[5]).toBe('passant')
  })

  it('post and comment; everybody reads it in order', async () => {
    const { json } = await post('@lignes le 8 h 12 roule-t-il ?')
    const nadia = await world.join('Nadia')
    const comment = await world.ask('POST', `squares/gare/posts/${json.post.id}/comments`, {
      token: nadia.token,
      body: { text: 'Même question' },
    })
    const [thread] = await threads()

    expect(comment.status).toBe(201)
    expect(thread).toMatchObject({ brand: { handle: 'lignes' }, commentCount: 1 })
    expect(
      thread.posts.map(({ text, parentId }: { text: string; parentId: string }) => [text, parentId]),
    ).toEqual([
      ['@lignes le 8 h 12 roule-t-il ?', null],
      ['Même question', json.post.id],
    ])
  })

  it('edit and delete what is theirs, and only that', async () => {
    const { json } = await post('Un texte avec une fote')
    const path = `squares/gare/posts/${json.post.id}`
    const other = await world.join('Autre')
    const stolen = await world.ask('PATCH', path, { token: other.token, body: { text: 'volé' } })
    const edited = await world.ask('PATCH', path, {
      token: camille.token,
      body: { text: 'Un texte sans faute' },
    })
    const gone = await world.ask('DELETE', path, { token: camille.token })
    const again = await world.ask('PATCH', path, { token: camille.token, body: { text: 'revenu' } })
    const [thread] = await threads()

    expect([stolen.status, stolen.json.error.code]).toEqual([403, 'NOT_YOURS'])
    expect(edited.json.post).toMatchObject({
      text: 'Un texte sans faute',
      editedAt: '2026-11-22T10:00:00.000Z',
    })
    expect([gone.status, again.status, again.json.error.code]).toEqual([204, 410, 'POST_GONE'])
    expect(thread.posts[0]).toMatchObject({ text: '', deletedAt: '2026-11-22T10:00:00.000Z' })
  })

  it('write privately to a brand: nobody else reads it or can answer it', async () => {
    const sent = await world.ask('POST', 'squares/gare/messages', {
      token: camille.token,
      body: { text: 'En privé' },
    })
    const own = await world.ask('GET', 'squares/gare/messages', { token: camille.token })
    const other = await world.join('Curieux')
    const others = await world.ask('GET', 'squares/gare/messages', { token: other.token })
    const comment = await world.ask('POST', `squares/gare/posts/${sent.json.post.id}/comments`, {
      token: other.token,
      body: { text: 'vu' },
    })
    const direct = await world.ask('GET', `squares/gare/threads/${sent.json.post.threadId}`)

    expect(own.json.threads).toMatchObject([{ with: 'Lignes', posts: [{ text: 'En privé' }] }])
    expect(others.json.threads).toEqual([])
    expect([comment.status, direct.status]).toEqual([404, 404])
    expect(JSON.stringify(await threads())).not.toContain('En privé')
  })

  it('are told when nothing has changed', async () => {
    const first = await world.ask('GET', 'squares/gare/threads')
    const headers = { 'if-none-match': first.headers.get('etag')! }
    const same = await world.ask('GET', 'squares/gare/threads', { headers })
    await post('Du nouveau')
    const changed = await world.ask('GET', 'squares/gare/threads', { headers })

    expect([same.status, changed.status]).toEqual([304, 200])
  })

  it('read a long thread in pages without a gap', async () => {
    const { json } = await post('Un fil très commenté')
    for (let n = 0; n < 60; n += 1) {
      world.clock.at = new Date(world.clock.at.getTime() + 1)
      await world.ask('POST', `squares/gare/posts/${json.post.id}/comments`, {
        token: camille.token,
        body: { text: `Commentaire ${n}` },
      })
    }
    const [thread] = await threads()
    const first = await world.ask('GET', `squares/gare/threads/${json.post.id}?limit=40`)
    const rest = await world.ask(
      'GET',
      `squares/gare/threads/${json.post.id}?limit=40&after=${first.json.after}`,
    )

    expect([thread.commentCount, thread.posts.length, thread.posts.at(-1).text]).toEqual([
      60,
      51,
      'Commentaire 59',
    ])
    expect(first.json.posts.length + rest.json.posts.length).toBe(61)
    expect(rest.json.after).toBeNull()
  })
})

describe('what people may not write', () => {
  let world: World
  let token: string
  beforeAll(async () => {
    world = await openSquare({ writesPerMinute: 25 })
    token = (await world.join('Essai')).token
  })
  afterAll(() => world.close())
  const write = (body: unknown, by: string | null = token) =>
    world.ask('POST', 'squares/gare/posts', { ...(by !== null && { token: by }), body })

  it.each([
    ['nothing', '  \n ', 422, 'TEXT_MISSING'],
    ['what nobody can see', '\u200B\u2060 \u3164', 422, 'TEXT_MISSING'],
    ['501 characters', 'é'.repeat(501), 422, 'TEXT_TOO_LONG'],
    ['a mountain of marks', `a${'\u0301'.repeat(2_600)}`, 422, 'TEXT_TOO_LONG'],
  ])('%s is refused with a code and a sentence', async (_, text, status, code) => {
    const { json, ...answer } = await write({ text })

    expect([answer.status, json.error.code]).toEqual([status, code])
    expect(json.error.message).toMatch(/\.$/)
  })

  it('500 families of emoji are 500 characters', async () => {
    expect((await write({ text: '👍🏽'.repeat(500) })).status).toBe(201)
  })

  it('HTML, NUL, a lone surrogate and a right-to-left override are kept as text that can be stored', async () => {
    const { json } = await write({ text: '<script>alert(1)</script> a\u0000b \ud800 \u202Ekcab' })

    expect(json.post.text).toBe('<script>alert(1)</script> a\uFFFDb \uFFFD \u202Ekcab')
  })

  it.each([
    ['squares/gare/threads?before=99999-01-01', 400, 'MALFORMED'],
    ['squares/gare/threads?before=-271821-04-20', 400, 'MALFORMED'],
    ['squares/gare/threads?before=99999999999999999', 400, 'MALFORMED'],
    ['squares/gar%00e/threads', 404, 'NO_SUCH_SQUARE'],
    ['squares/%00', 404, 'NO_SUCH_SQUARE'],
    ['squares/%ff', 400, 'MALFORMED'],
    ['squares/gare/threads/%00', 404, 'NO_SUCH_POST'],
  ])('an address such as %s is refused', async (address, status, code) => {
    const answer = await world.ask('GET', address)

    expect([answer.status, answer.json.error.code]).toEqual([status, code])
  })

  it('a brand that is named with NUL is refused', async () => {
    const answer = await write({ text: 'Bonjour', to: 'a\u0000b' })

    expect([answer.status, answer.json.error.code]).toEqual([400, 'MALFORMED'])
  })

  it.each([
    ['malformed JSON', '{"text":', 400, 'MALFORMED'],
    ['a number in the place of the text', { text: 3 }, 400, 'MALFORMED'],
    ['no body', undefined, 400, 'MALFORMED'],
    ['a body over the limit', JSON.stringify({ text: 'x'.repeat(70_000) }), 413, 'TOO_LARGE'],
    ['a brand that does not exist', { text: 'Bonjour', to: 'personne' }, 404, 'NO_SUCH_BRAND'],
  ])('%s is refused', async (_, body, status, code) => {
    const answer = await write(body)

    expect([answer.status, answer.json.error.code]).toEqual([status, code])
  })

  it('nothing without a name, nor with a token of another kind', async () => {
    const none = await write({ text: 'Bonjour' }, null)
    const brands = await write({ text: 'Bonjour' }, world.brand.apiToken)

    expect([none.status, brands.status]).toEqual([401, 401])
  })

  it.each(['\u202E \u2066', '\u200B', '\u3164'])('a name that shows nothing is no name', async (name) => {
    const { status, json } = await world.ask('POST', 'squares/gare/people', { body: { name } })

    expect([status, json.error.code]).toEqual([422, 'NAME_MISSING'])
  })

  it('too much in a minute is refused with the time to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => write({ text: 'encore' })))
    const refused = answers.filter(({ status }) => status === 429)

    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused[0]!.json.error.code).toBe('TOO_MANY')
  })
})
