import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Relais, startRelais } from './browser/start-relais.ts'

type Web = Awaited<ReturnType<typeof readConsole>>

const CONSOLES = 10
const ROUNDS = 5
/** How often each line is cut in a round, the second time perhaps before it is back from the first. */
const CUTS = 2
/** What is written in each round, by the customer and by colleagues. */
const WRITES = ['comment', 'note', 'scores', 'comment', 'note', 'note', 'comment', 'scores', 'note'] as const
const PATIENCE = { timeout: 30_000, interval: 50 }
const seed = Number(process.env['RELAIS_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

describe('events that a console misses while its line is cut', () => {
  const random = randomFrom(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  let relais: Relais
  let web: Web
  let cookies: Record<'agent' | 'supervisor', string>
  let consoles: Awaited<ReturnType<typeof openConsole>>[]
  let ticket: { id: string; number: number }
  let comment: (text: string) => Promise<void>

  beforeAll(async () => {
    relais = await startRelais()
    cookies = {
      agent: await signIn(relais.links.agent),
      supervisor: await signIn(relais.links.supervisor),
    }
    liveAs(cookies.agent)
    web = await readConsole()
    const written = await post(`Mon train est annulé, dossier ${seed} : que faire ?`)
    comment = written.comment
    ticket = await vi.waitFor(async () => {
      const { tickets } = await web.fetchGraph(web.documents.TicketsDocument, {
        filter: { view: 'all' },
        first: 50,
      })
      const edge = tickets.edges.find(({ node }) => node.title === written.text)
      if (!edge) throw new Error('The post has not come in yet.')
      return edge.node
    }, PATIENCE)
    consoles = await Promise.all(Array.from({ length: CONSOLES }, openConsole))
  })
  afterAll(async () => {
    for (const { close } of consoles ?? []) await close()
    vi.unstubAllGlobals()
    await relais?.stop()
  })

  it('appear in order and once, after each of a hundred cuts at random moments', async () => {
    const told = `RELAIS_SEED=${seed} tries the same cuts again`
    let cuts = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const words = WRITES.map((kind, at) => `${kind} ${round}.${at}`)
      // Some lines are back while things still happen; the others only after the last word, which nobody repeats.
      const plans = consoles.map((one) => {
        const first = upTo(3)
        const back = first + 1 + upTo(1)
        const second = back + upTo(WRITES.length - 1 - back)
        return { one, cuts: [first, second], mends: [back, second + 1 + upTo(WRITES.length - second)] }
      })
      const underWay: Promise<void>[] = []
      for (const [at, kind] of WRITES.entries()) {
        for (const plan of plans) {
          if (plan.mends.includes(at)) plan.one.mend()
          if (!plan.cuts.includes(at)) continue
          plan.one.cut()
          cuts += 1
        }
        underWay.push(write(kind, words[at]!))
        // Some come one after the other, some all at once.
        if (random() < 0.5) await underWay.at(-1)
      }
      await Promise.all(underWay)
      const said = words.filter((one) => !one.startsWith('scores'))
      await vi.waitFor(
        async () => expect((await readTruth()).words, told).toEqual(expect.arrayContaining(said)),
        PATIENCE,
      )
      for (const { one } of plans) one.mend()

      await vi.waitFor(async () => {
        const truth = await readTruth()
        for (const { isOpen, shown } of consoles) {
          expect(isOpen(), told).toBe(true)
          expect(shown(), told).toEqual(truth.shown)
        }
      }, PATIENCE)
    }
    expect(cuts).toBe(CONSOLES * ROUNDS * CUTS)
    expect(
      consoles.flatMap(({ doubles }) => [...doubles]),
      told,
    ).toEqual([])
  })

  /** Something that happens to the ticket, from outside the consoles that are watched. */
  async function write(kind: (typeof WRITES)[number], words: string): Promise<void> {
    if (kind === 'comment') await comment(words)
    else if (kind === 'note')
      await ask(web.documents.AddNoteDocument, {
        input: { ticketId: ticket.id, clientId: randomUUID(), body: words, mentionedIds: [] },
      })
    else
      await ask(web.documents.OverrideTriageDocument, {
        input: { ticketId: ticket.id, urgency: upTo(100), importance: upTo(100) },
      })
  }

  async function ask(document: unknown, variables: unknown): Promise<void> {
    const response = await fetch(`${relais.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: relais.origin, cookie: cookies.supervisor },
      body: JSON.stringify({ documentId: web.documentId(document as never), variables }),
    })
    expect(await response.json()).not.toHaveProperty('errors')
  }

  /** One of the watched consoles, on a line of its own that can be cut. */
  async function openConsole() {
    const line = await openLine(Number(new URL(relais.origin).port))
    const one = web.openScreenlessConsole(ticket.number, `ws://127.0.0.1:${line.port}/graphql/ws`)
    await vi.waitFor(() => expect(line.isOpen()).toBe(true), PATIENCE)
    return {
      ...line,
      ...one,
      close: async () => {
        one.close()
        await line.close()
      },
    }
  }

  /** What the server says now, asked by nobody who remembers anything. */
  async function readTruth() {
    const { tickets } = await web.fetchGraph(web.documents.TicketsDocument, {
      filter: { view: 'all' },
      first: 50,
    })
    const { ticket: read } = await web.fetchGraph(web.documents.TicketDocument, {
      number: ticket.number,
      last: 50,
      mostOthers: 8,
    })
    const nodes = (read?.timeline.edges ?? []).map(({ node }) => node)
    return {
      words: nodes.flatMap((node) => ('body' in node ? [node.body] : [])),
      shown: {
        rows: tickets.edges.map(({ node: { id, version } }) => `${id} ${version}`),
        timeline: nodes.map(({ id }) => id),
      },
    }
  }

  /** A customer’s post on the Town Square, and the way to comment on it. */
  async function post(text: string) {
    const square = new URL(relais.townSquareUrl)
    const api = `${square.origin}${square.pathname.replace('/town-square/', '/town-square/api/squares/')}`
    const send = async <Answer>(path: string, body: object, token = ''): Promise<Answer> => {
      const response = await fetch(`${api}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      })
      expect(response.status, path).toBe(201)
      return (await response.json()) as Answer
    }
    const { token } = await send<{ token: string }>('/people', { name: 'Inès Garnier' })
    const written = await send<{ post: { id: string } }>('/posts', { text }, token)
    return {
      text,
      comment: async (words: string) => {
        await send(`/posts/${written.post.id}/comments`, { text: words }, token)
      },
    }
  }

  async function signIn(link: string): Promise<string> {
    const response = await fetch(link, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: relais.origin, 'content-type': 'application/x-www-form-urlencoded' },
    })
    return response.headers.get('set-cookie')!.split(';')[0]!
  }

  /** Lets the console’s modules find, in this process, what a browser lends them: its cookie and its events. */
  function liveAs(cookie: string): void {
    const { fetch: send, WebSocket: Socket } = globalThis
    const headers = { cookie, origin: relais.origin }
    vi.stubGlobal('addEventListener', () => {})
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
      path.startsWith('/')
        ? send(`${relais.origin}${path}`, {
            ...init,
            headers: { ...(init?.headers as Record<string, string>), ...headers },
          })
        : send(path, init),
    )
    vi.stubGlobal(
      'WebSocket',
      class extends Socket {
        constructor(url: string, protocols: string[]) {
          super(url, { protocols, headers } as never)
        }
      },
    )
  }
})

/** The parts of the console under test, read once what they need of a browser is there. */
async function readConsole() {
  const { fetchGraph, documentId } = await import('../packages/web/src/graphql/client.ts')
  const { openScreenlessConsole } = await import('../packages/web/src/testing/screenless-console.ts')
  const documents = await import('../packages/web/src/graphql/generated/graphql.ts')
  return { fetchGraph, documentId, openScreenlessConsole, documents }
}

/** A passage to the server whose connections can be cut. */
async function openLine(port: number) {
  const sockets = new Set<Socket>()
  let isCut = false
  let isOpen = false
  const server: Server = createServer((socket) => {
    if (isCut) return void socket.destroy()
    const end = connect(port, '127.0.0.1')
    for (const one of [socket, end]) {
      sockets.add(one)
      one.on('error', () => one.destroy())
      one.once('close', () => {
        sockets.delete(one)
        isOpen = false
        socket.destroy()
        end.destroy()
      })
    }
    // The server's frames are not masked: its word that it listens can be read on the way.
    end.on('data', (chunk) => {
      if (chunk.includes('connection_ack')) isOpen = true
    })
    socket.pipe(end).pipe(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    isOpen: () => isOpen,
    cut: () => {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend: () => {
      isCut = false
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
