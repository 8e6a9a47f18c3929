import { callTo } from '@relais/connectors/testing'
import type { Act } from '@relais/connectors'
import { expect, test } from 'vitest'
import { bluesky } from './index.ts'
import { BRAND, createPds, CUSTOMER } from './testing/pds-double.ts'

function world() {
  const pds = createPds()
  const theirs = pds.post(CUSTOMER.did, { text: 'Merci @brand.test' }).uri
  const ours = pds.post(BRAND.externalId, { text: 'Avec plaisir' }).uri
  const act = (verb: Act['verb'], externalId: string) =>
    bluesky.act!(callTo({ account: BRAND, secrets: pds.secrets() }, pds.fetch), { verb, externalId })
  return { pds, theirs, ours, act }
}

test('a like stands once, however often it is given, and is taken back', async () => {
  const { pds, theirs, act } = world()
  await act('like', theirs)
  await act('like', theirs)
  expect(pds.asked.filter((nsid) => nsid.endsWith('createRecord'))).toHaveLength(1)
  expect([...pds.likes.keys()]).toEqual([theirs])
  await act('unlike', theirs)
  await act('unlike', theirs)
  expect(pds.likes.size).toBe(0)
})

test('a post of ours is deleted, once or twice', async () => {
  const { pds, ours, act } = world()
  await act('delete', ours)
  await act('delete', ours)
  expect(pds.records.has(ours)).toBe(false)
})

test('a post of somebody else is not deleted', async () => {
  const { pds, theirs, act } = world()
  await expect(act('delete', theirs)).rejects.toMatchObject({ kind: 'denied' })
  expect(pds.records.has(theirs)).toBe(true)
})

test('a post that is gone cannot be liked', async () => {
  const { pds, theirs, act } = world()
  pds.remove(theirs)
  await expect(act('like', theirs)).rejects.toMatchObject({ kind: 'gone' })
})

test('hiding is something this network does not have', async () => {
  const { theirs, act } = world()
  await expect(act('hide', theirs)).rejects.toMatchObject({ kind: 'denied' })
})

test('a picture is fetched without credentials', async () => {
  const call = callTo({ account: BRAND, secrets: createPds().secrets() }, (input, init) => {
    const asked = new Request(input, init)
    const headers = { 'content-type': 'image/jpeg; charset=binary' }
    return Promise.resolve(
      asked.headers.has('authorization')
        ? new Response('', { status: 400 })
        : new Response('jpeg', { headers }),
    )
  })
  const { body, mediaType } = await bluesky.fetchMedia!(call, 'https://cdn.bsky.app/img/1')
  expect([new TextDecoder().decode(body), mediaType]).toEqual(['jpeg', 'image/jpeg'])
})

test('a picture that is no longer there is gone', async () => {
  const call = callTo({ account: BRAND, secrets: {} }, () =>
    Promise.resolve(new Response('', { status: 404 })),
  )
  await expect(bluesky.fetchMedia!(call, 'https://cdn.bsky.app/img/1')).rejects.toMatchObject({
    kind: 'gone',
  })
})
