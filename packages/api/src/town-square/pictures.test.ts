import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { photograph, plainPicture } from '../testing/pictures.ts'
import { openSquare } from './testing/open-square.ts'

type World = Awaited<ReturnType<typeof openSquare>>

describe('pictures on the square', () => {
  let world: World
  let token: string
  beforeEach(async () => {
    world = await openSquare()
    token = (await world.join('Camille')).token
  })
  afterEach(() => world.close())

  const send = async (path: string, body: Uint8Array, as = token) => {
    const response = await fetch(`${world.origin}/town-square/api/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${as}`, 'content-type': 'image/jpeg' },
      body: body as BodyInit,
    })
    const json = (await response.json()) as { media: { id: string }; error?: { code: string } }
    return { status: response.status, media: json.media, code: json.error?.code }
  }
  const upload = async (body: Uint8Array, as?: string) => (await send('squares/gare/media', body, as)).media
  const post = (media: object[], text = 'Voilà le panneau') =>
    world.ask('POST', 'squares/gare/posts', { token, body: { text, media } })
  const fetchPicture = (id: string) => fetch(`${world.origin}/town-square/media/${id}`)

  it('are carried by a post, shown on the page and told of by webhook, without what the camera noted', async () => {
    const { id } = await upload(await photograph())
    expect((await fetchPicture(id)).status).toBe(404)
    const { status, json } = await post([{ id, alt: ' Le panneau de la voie B ' }])
    await world.town.deliverDue()

    expect(status).toBe(201)
    const shown = { id, mediaType: 'image/jpeg', width: 640, height: 480, alt: 'Le panneau de la voie B' }
    expect(json.post.media).toEqual([shown])
    const told = world.arrived[0]!.events[0]!.post['media']
    expect(told).toEqual([{ ...shown, url: `${world.origin}/town-square/media/${id}` }])
    const answer = await fetchPicture(id)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })

  it('are gone with the post', async () => {
    const { id } = await upload(await photograph())
    const { json } = await post([{ id }])
    await world.ask('DELETE', `squares/gare/posts/${json.post.id}`, { token })

    expect((await fetchPicture(id)).status).toBe(404)
    const { json: threads } = await world.ask('GET', 'squares/gare/threads')
    expect(threads.threads[0].posts[0].media).toEqual([])
  })

  it('uploaded twice are one', async () => {
    const bytes = await photograph()

    expect(await upload(bytes)).toEqual(await upload(bytes))
  })

  it.each([
    ['is none', 'MEDIA_REFUSED', () => Promise.resolve(Buffer.from('<svg/>'))],
    ['is empty', 'MEDIA_REFUSED', () => Promise.resolve(Buffer.alloc(0))],
    ['has too many pixels', 'MEDIA_REFUSED', () => plainPicture(10_000, 10_000)],
    ['is too large', 'TOO_LARGE', () => Promise.resolve(Buffer.alloc(5_000_001))],
  ])('that %s is refused', async (_what, code, make) => {
    expect((await send('squares/gare/media', await make())).code).toBe(code)
  })

  it('of somebody else, unknown, too many or described at too great length are not carried', async () => {
    const mine = await upload(await photograph())
    const other = (await world.join('Samir')).token
    const theirs = await upload(await photograph(), other)
    const code = async (media: object[]) => (await post(media)).json.error.code

    expect(await code([{ id: theirs.id }])).toBe('NO_SUCH_MEDIA')
    expect(await code([{ id: 'nonsense' }])).toBe('NO_SUCH_MEDIA')
    expect(await code(Array.from({ length: 5 }, () => ({ id: mine.id })))).toBe('MEDIA_TOO_MANY')
    expect(await code([{ id: mine.id, alt: 'x'.repeat(1_001) }])).toBe('ALT_TOO_LONG')
  })

  it('belong to what a key has made: the same key with another picture is another post', async () => {
    const { json } = await post([])
    const { media } = await send('brand/media', await photograph(), world.brand.apiToken)
    const reply = (carried: object[]) =>
      world.ask('POST', 'brand/replies', {
        token: world.brand.apiToken,
        headers: { 'idempotency-key': 'one' },
        body: { inReplyTo: json.post.id, visibility: 'public', text: 'Voici le plan', media: carried },
      })
    const first = await reply([{ id: media.id, alt: 'Le plan' }])
    const again = await reply([{ id: media.id, alt: 'Le plan' }])

    expect([first.status, again.status, again.json.post.id]).toEqual([201, 200, first.json.post.id])
    expect((await reply([])).json.error.code).toBe('KEY_REUSED')
  })
})
