import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../db/id.ts'
import { mails, pushes } from '../notifications/tables.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { insertDevice } from '../testing/device.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { forgetExpired } from './forget-expired.ts'

const OPERATIONS = `{ operations { isEmbedded lastBackup { finishedAt bytes } waiting { what count oldestSeconds }
  setAside { what count } retention { deliveryDays attachmentDays }
  retentionRuns(first: 5) { startedAt finishedAt deliveries deliveryBytes attachments attachmentBytes isInterrupted } } }`
const SET = `mutation ($i: SetRetentionInput!) { setRetention(input: $i) {
  retention { deliveryDays attachmentDays } userErrors { code path parameters } } }`

let world: TestWorld
let api: TestApi
let admin: string
const finishedAt = new Date('2026-09-01T02:00:00Z')

beforeAll(async () => {
  world = await createWorld()
  world.findLastBackup = () => Promise.resolve({ finishedAt, bytes: 12_000_000 })
  api = await openApi(world)
  admin = await api.tokenOf(await world.member('admin', 'Idris L.'))
})
afterAll(async () => {
  await api.close()
  await world.close()
})

it('an administrator sees the last backup, what waits, what is kept and what went', async () => {
  await forgetExpired(world, world.organizationId, new AbortController().signal)
  const { data } = await api.ask(admin, OPERATIONS)
  expect(data.operations).toEqual({
    isEmbedded: true,
    lastBackup: { finishedAt: finishedAt.toISOString(), bytes: 12_000_000 },
    waiting: [],
    setAside: [],
    retention: { deliveryDays: 60, attachmentDays: 365 },
    retentionRuns: [
      {
        startedAt: expect.any(String),
        finishedAt: expect.any(String),
        deliveries: 0,
        deliveryBytes: 0,
        attachments: 0,
        attachmentBytes: 0,
        isInterrupted: false,
      },
    ],
  })
})

it('an administrator sees what waits for a person, by its kind', async () => {
  const now = new Date()
  const mail = { organizationId: world.organizationId, attempts: 1, notBefore: now, createdAt: now }
  await world.inside(async (tx) => {
    await tx.insert(mails).values([
      { ...mail, mailId: newId<'mail'>(), state: 'dead' },
      { ...mail, mailId: newId<'mail'>(), state: 'dead' },
      { ...mail, mailId: newId<'mail'>(), state: 'waiting' },
    ])
    const deviceId = await insertDevice(tx, world.agent.viewer.memberId)
    const push = { ...mail, deviceId, kind: 'assigned' as const }
    await tx.insert(pushes).values([
      { ...push, pushId: newId<'push'>(), state: 'dead' },
      { ...push, pushId: newId<'push'>(), state: 'waiting' },
      { ...push, pushId: newId<'push'>(), state: 'sent' },
    ])
  })
  const { data } = await api.ask(admin, OPERATIONS)
  expect(data.operations).toMatchObject({
    setAside: [
      { what: 'mails', count: 2 },
      { what: 'pushes', count: 1 },
    ],
    waiting: [
      { what: 'mails', count: 1 },
      { what: 'pushes', count: 1 },
    ],
  })
})

it('an administrator says how long things are kept, within reason', async () => {
  const set = async (i: object) => (await api.ask(admin, SET, { i })).data.setRetention
  expect(await set({ deliveryDays: 30, attachmentDays: 90 })).toEqual({
    retention: { deliveryDays: 30, attachmentDays: 90 },
    userErrors: [],
  })
  expect(await set({ deliveryDays: 30, attachmentDays: 1 })).toEqual({
    retention: null,
    userErrors: [
      {
        code: 'RETENTION_OUT_OF_RANGE',
        path: ['input', 'attachmentDays'],
        parameters: { least: 7, most: 3650 },
      },
    ],
  })
  const { data } = await api.ask(admin, OPERATIONS)
  expect(data.operations.retention).toEqual({ deliveryDays: 30, attachmentDays: 90 })
})
