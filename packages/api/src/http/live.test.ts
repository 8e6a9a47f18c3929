import { once } from 'node:events'
import { connect } from 'node:net'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { openDatabase } from '../db/client.ts'
import type { LiveFeed } from '../live/live-feed.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createApiToken } from '../members/create-api-token.ts'
import { type FrontDoor, openFrontDoor } from '../start/open-door.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { openLiveDoor } from './live.ts'

/** Request lines and headers that a stranger may send, none of which may concern anybody else. */
const ADDRESSES = [
  '//',
  '///',
  '/\\\\',
  '//[',
  'http://[',
  'http://',
  'http://localhost:99999/graphql/ws',
  '*',
  '?',
  '/%',
  '/%00',
  '/graphql/ws/..',
  '/graphql/wsx',
  '//graphql/ws',
]
const ORIGINS = ['', '//[', 'null', 'http://[', 'https://evil.example']

describe('the door of live changes', () => {
  let world: TestWorld
  let door: FrontDoor
  let live: { stop: () => Promise<void> }
  const schema = buildSchema('type Query { viewer: Int }')

  beforeAll(async () => {
    world = await createWorld()
    door = await openFrontDoor({ port: 0, host: '127.0.0.1' }, world.metrics, world.log)
    const gone = openDatabase(world.database.app, { max: 1, name: 'test gone' })
    await gone.$client.end()
    live = openLiveDoor(door.server, { ...world, db: gone }, {} as LiveFeed, {
      schema,
      documents: new Map(),
    })
  })
  afterAll(async () => {
    await live.stop()
    await door.close()
    await world.close()
  })

  const sendRaw = async (head: string) => {
    const socket = connect(door.port, '127.0.0.1')
    let answer = ''
    socket.on('data', (data) => (answer += data.toString('latin1')))
    socket.on('error', () => {})
    socket.write(head)
    await once(socket, 'close')
    return answer.slice(0, 12)
  }
  const upgrade = (address: string, more = '') =>
    sendRaw(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${more}\r\n`)

  it.each(ADDRESSES)('refuses an upgrade at %s and goes on', async (address) => {
    expect(await upgrade(address)).toMatch(/^HTTP\/1\.1 40[04]$/)
    expect(await sendRaw(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 (40\d|503)$/,
    )
  })

  it.each(ORIGINS)('refuses an upgrade from the origin “%s” and goes on', async (origin) => {
    expect(await upgrade('/graphql/ws', `Origin: ${origin}\r\n`)).toBe('HTTP/1.1 403')
  })

  it('refuses a handshake without a key', async () => {
    expect(await upgrade('/graphql/ws')).toBe('HTTP/1.1 400')
  })

  it('sends a console away to come back later while nobody can say who it is', async () => {
    const { token } = await createApiToken(actAsCommandLine(world, world.organizationId), {
      memberId: world.agent.viewer.memberId,
      name: 'test',
    })
    const socket = new WebSocket(`ws://127.0.0.1:${door.port}/graphql/ws`, 'graphql-transport-ws', {
      headers: { authorization: `Bearer ${token}` },
    })
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    const [code] = (await once(socket, 'close')) as [number]

    expect(code).toBe(1013)
  })
})
