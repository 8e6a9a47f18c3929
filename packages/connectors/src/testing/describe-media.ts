import { describe, expect, onTestFinished, test } from 'vitest'
import type { Connector } from '../connector.ts'
import { MAX_FETCHED_BYTES } from '../media.ts'
import { callTo } from './call-to.ts'
import type { ConnectorCase } from './connector-case.ts'

/** Files go out with the post that carries them and with no other, and customers' files come in. */
export function describeMedia(connector: Connector, given: ConnectorCase): void {
  const uploadMedia = connector.uploadMedia?.bind(connector)
  const fetchMedia = connector.fetchMedia?.bind(connector)
  const { reply } = given
  const { publicMedia, privateMedia } = connector.capabilities.limits
  const limits = reply.visibility === 'public' ? publicMedia : privateMedia

  const open = async (faulty?: (carryOut: () => Promise<Response>, asked: Request) => Promise<Response>) => {
    const network = await given.network()
    onTestFinished(async () => network.close?.())
    const fetch: typeof globalThis.fetch = (input, init) => {
      const carryOut = () => network.fetch(input, init)
      return faulty ? faulty(carryOut, new Request(input, { ...init, signal: null })) : carryOut()
    }
    return { network, call: callTo(given, fetch) }
  }

  describe.runIf(uploadMedia !== undefined)('files of ours', () => {
    const file = given.file!

    test('go out with their post, each with its description', async () => {
      const { network, call } = await open()
      const media = [
        { handle: await uploadMedia!(call, file), alt: 'un plan' },
        { handle: await uploadMedia!(call, file), alt: '' },
      ].slice(0, limits.count)
      await connector.send(call, { ...reply, media })
      expect(network.descriptions!()).toEqual(['un plan', ''].slice(0, limits.count))
    })

    test.runIf(!limits.needsText)('stand alone where no words are needed', async () => {
      const { network, call } = await open()
      const media = [{ handle: await uploadMedia!(call, file), alt: 'un plan' }]
      await connector.send(call, { ...reply, text: '', media })
      expect(network.descriptions!()).toEqual(['un plan'])
    })

    test('are shown to nobody before a post carries them, however often they are uploaded', async () => {
      const { network, call } = await open()
      await uploadMedia!(call, file)
      await uploadMedia!(call, file)
      expect(await network.countPosts()).toBe(0)
    })

    test('uploaded once more for a resend leave one post', async () => {
      const { network, call } = await open()
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const media = [{ handle: await uploadMedia!(call, file), alt: 'un plan' }]
        await connector.send(call, { ...reply, media })
      }
      expect(await network.countPosts()).toBe(connector.capabilities.idempotency === 'none' ? 2 : 1)
    })

    test('of a type that is not taken are refused before they leave', async () => {
      const { call } = await open(() => expect.unreachable('the file left'))
      const strange = uploadMedia!(call, { body: file.body, mediaType: 'application/x-strange' })
      await expect(strange).rejects.toMatchObject({ kind: 'invalid' })
    })

    test('that are too large are refused before they leave', async () => {
      const { call } = await open(() => expect.unreachable('the file left'))
      const { maxBytes } = limits.types.find(({ mediaType }) => mediaType === file.mediaType)!
      const large = uploadMedia!(call, { ...file, body: new Uint8Array(maxBytes + 1) })
      await expect(large).rejects.toMatchObject({ kind: 'invalid' })
    })

    test('more than a post takes are refused before the post leaves', async () => {
      const { network, call } = await open()
      const handle = await uploadMedia!(call, file)
      const media = Array.from({ length: limits.count + 1 }, () => ({ handle, alt: '' }))
      await expect(connector.send(call, { ...reply, media })).rejects.toMatchObject({ kind: 'invalid' })
      expect(await network.countPosts()).toBe(0)
    })

    test('whose upload got no answer may be uploaded again', async () => {
      const { network, call } = await open(async (carryOut, asked) => {
        const answer = await carryOut()
        if (!network.uploadsFile!(asked)) return answer
        throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
      })
      await expect(uploadMedia!(call, file)).rejects.toMatchObject({ kind: 'retry' })
    })
  })

  describe.runIf(fetchMedia !== undefined)('files of customers', () => {
    test('come as they are', async () => {
      const { network, call } = await open()
      const { url, body, mediaType } = network.customersFile!
      const fetched = await fetchMedia!(call, url)
      expect([Buffer.from(fetched.body), fetched.mediaType]).toEqual([Buffer.from(body), mediaType])
    })

    test.each([
      ['that are gone', 404, 'gone'],
      ['that the network does not hand over now', 503, 'retry'],
    ])('%s say so', async (_, status, kind) => {
      const { network, call } = await open(() => Promise.resolve(new Response('', { status })))
      await expect(fetchMedia!(call, network.customersFile!.url)).rejects.toMatchObject({ kind })
    })

    test('without an end are given up', async () => {
      const endless = () =>
        new ReadableStream<Uint8Array>({
          pull: (flow) => flow.enqueue(new Uint8Array(MAX_FETCHED_BYTES / 4)),
        })
      const { network, call } = await open(() => Promise.resolve(new Response(endless())))
      await expect(fetchMedia!(call, network.customersFile!.url)).rejects.toMatchObject({ kind: 'invalid' })
    })
  })
}
