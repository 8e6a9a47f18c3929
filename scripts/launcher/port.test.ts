import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { findPortTrouble } from './port.js'

const servers: Server[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done)))))

async function occupy(answer: string): Promise<number> {
  const server = createServer((_, response) => response.end(answer))
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, done))
  return (server.address() as AddressInfo).port
}

describe('the port of npm start', () => {
  it('is no trouble when it is free', async () => {
    expect(await findPortTrouble('0')).toBeNull()
  })

  it('names another port when a program has taken it', async () => {
    const port = await occupy('something else')

    expect(await findPortTrouble(String(port))).toBe(
      `Another program uses port ${port}. Stop it, or choose another port: PORT=${port + 1} npm start.`,
    )
  })

  it('gives the address of the Relais that has taken it', async () => {
    const port = await occupy('{"status":"ok"}')

    expect(await findPortTrouble(String(port))).toContain(`already running on http://localhost:${port}`)
  })

  it.each(['http', '70000', '-1', '40.5'])('is refused when it is %s', async (text) => {
    expect(await findPortTrouble(text)).toContain('is not a port')
  })
})
