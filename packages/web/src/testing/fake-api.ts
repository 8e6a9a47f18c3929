import { http, HttpResponse } from 'msw/http'
import type { RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { ws } from 'msw/ws'
import persisted from '../graphql/generated/persisted-documents.json' with { type: 'json' }
import type { RailQuery, Role, TicketsChangedSubscription } from '../graphql/generated/graphql.ts'
import type { Ticket } from '../ticket/queries.ts'
import { salma } from './a-ticket.ts'
import { PatientFetch } from './patient-fetch.ts'

type Variables = Record<string, unknown> & { input?: Record<string, unknown> }
type Answer = (variables: Variables) => unknown

const documents: Record<string, string> = persisted
const nameOf = (documentId: string) =>
  /\b(?:query|mutation|subscription) (\w+)/.exec(documents[documentId] ?? '')?.[1]

const frame = (id: string, ticketsChanged: TicketsChangedSubscription['ticketsChanged']) =>
  JSON.stringify({ type: 'next', id, payload: { data: { ticketsChanged } } })

/** One for all: msw hears each line that is made on one channel, and never lets go of it. */
const line = ws.link('ws://localhost/graphql/ws')

/** The GraphQL endpoint and the live line, with tickets that a test may change. */
export class FakeApi {
  tickets: Ticket[] = []
  savedFilters: RailQuery['savedFilters'] = []
  /** Every operation that came, by name, in order. */
  readonly asked: { name: string; variables: Variables }[] = []
  /** What each operation brings; `{ error: CODE }` makes it fail with that code. */
  readonly answers: Record<string, Answer>
  readonly #listeners = new Set<{ id: string; send: (text: string) => void; close: () => void }>()
  readonly #server
  readonly #closing = Promise.withResolvers<{ error: string }>()
  #fetch: PatientFetch | null = null

  constructor(answers: Record<string, Answer> = {}) {
    this.answers = { ...this.#usual(), ...answers }
    this.#server = setupServer(
      http.post('http://localhost/graphql', async ({ request }) => {
        const { documentId, variables } = (await request.json()) as {
          documentId: string
          variables: Variables
        }
        const name = nameOf(documentId) ?? 'unknown'
        this.asked.push({ name, variables })
        const answer = await Promise.race([this.answers[name]?.(variables), this.#closing.promise])
        const data = answer ?? { error: `Nobody answers ${name}.` }
        const code = (data as { error?: string }).error
        if (code === undefined) return HttpResponse.json({ data: data as never })
        return HttpResponse.json({ errors: [{ message: code, extensions: { code } }] })
      }),
      line.addEventListener('connection', ({ client }) => {
        client.addEventListener('message', ({ data }) => {
          const message = JSON.parse(data as string) as { type: string; id: string }
          if (message.type === 'connection_init') client.send(JSON.stringify({ type: 'connection_ack' }))
          if (message.type === 'ping') client.send(JSON.stringify({ type: 'pong' }))
          if (message.type === 'subscribe') {
            this.#listeners.add({
              id: message.id,
              send: (text) => client.send(text),
              close: () => client.close(1012, 'restart'),
            })
            // From here on nothing is missed; what was read before may be old.
            client.send(frame(message.id, { ids: [], versions: [], resync: true }))
          }
        })
      }),
    )
  }

  /** Begins to answer; `more` are addresses beside the API. */
  listen(...more: RequestHandler[]): void {
    this.#server.use(...more)
    this.#server.listen({ onUnhandledFrame: 'error' })
    this.#fetch = new PatientFetch()
  }

  /** Stops, once everything that was asked has its answer, what the page sent while it was taken down included. */
  async close(): Promise<void> {
    this.#closing.resolve({ error: 'CLOSED' })
    await this.#fetch?.close()
    this.#server.close()
  }

  /** True once a console listens. */
  get hasListener(): boolean {
    return this.#listeners.size > 0
  }

  /** Tells every console which tickets have changed. */
  tell(tickets: readonly Ticket[]): void {
    const ids = tickets.map(({ id }) => id)
    const versions = tickets.map(({ version }) => version)
    for (const { id, send } of this.#listeners) send(frame(id, { ids, versions, resync: false }))
  }

  /** Breaks every line, as a server does that restarts. */
  breakLines(): void {
    const broken = [...this.#listeners]
    this.#listeners.clear()
    for (const { close } of broken) close()
  }

  /** Gives the viewer further rights. */
  viewerMay(...verbs: string[]): void {
    const usual = this.answers['Viewer']!
    this.answers['Viewer'] = (given) => {
      const { viewer } = usual(given) as { viewer: { may: string[] } }
      return { viewer: { ...viewer, may: [...viewer.may, ...verbs] } }
    }
  }

  /** Gives the viewer another role than agent. */
  viewerIs(role: Role): void {
    const usual = this.answers['Viewer']!
    this.answers['Viewer'] = (given) => {
      const { viewer } = usual(given) as { viewer: { member: object } }
      return { viewer: { ...viewer, member: { ...viewer.member, role } } }
    }
  }

  countOf(name: string): number {
    return this.asked.filter((one) => one.name === name).length
  }

  #rail() {
    return {
      ticketViews: [{ view: 'next', count: this.tickets.length }],
      savedFilters: this.savedFilters,
      channels: [],
    }
  }

  #usual(): Record<string, Answer> {
    return {
      Viewer: () => ({
        viewer: {
          member: {
            ...salma,
            role: 'agent',
            locale: 'en',
            availability: { isAvailable: true, until: null, isByHand: false },
          },
          organization: {
            id: 'organization',
            name: 'Lignes',
            timeZone: 'Europe/Paris',
            isDemonstration: false,
            isRehearsal: false,
            publishing: { isStopped: false, reason: null },
          },
          hasSignedCharter: true,
          may: [
            'sendReply',
            'addNote',
            'assignTicket',
            'handOffTicket',
            'resolveTicket',
            'reopenTicket',
            'setTicketStatus',
            'snoozeTicket',
            'tagTicket',
            'undoTicketChange',
          ],
        },
      }),
      Bell: () => ({ unreadNotificationCount: 0 }),
      Presences: () => ({ presences: [] }),
      AnnouncePresence: () => ({ announcePresence: { userErrors: [] } }),
      Rail: () => this.#rail(),
      Tickets: () => ({
        tickets: {
          edges: this.tickets.map((node) => ({ node })),
          pageInfo: { hasNextPage: false, endCursor: null },
        },
      }),
      Ticket: ({ number }) => ({ ticket: this.tickets.find((one) => one.number === number) ?? null }),
      ChangedTickets: ({ ids }) => ({
        nodes: (ids as string[]).map((id) => this.tickets.find((one) => one.id === id) ?? null),
      }),
      ChangedList: ({ ids }) => ({
        ...this.#rail(),
        tickets: {
          edges: this.tickets.map(({ id, version }) => ({ cursor: id, node: { id, version } })),
          pageInfo: { hasNextPage: false, endCursor: null },
        },
        nodes: (ids as string[]).map((id) => this.tickets.find((one) => one.id === id) ?? null),
      }),
      ClaimTicket: () => ({
        claimTicket: {
          claim: { fence: 1, expiresAt: new Date(Date.now() + 300_000).toISOString(), holder: salma },
          userErrors: [],
        },
      }),
      CheckCharter: () => ({ checkCharter: { findings: [] } }),
      ReleaseClaim: () => ({ releaseClaim: { userErrors: [] } }),
      SaveDraft: () => ({ saveDraft: { draft: null, claim: null, userErrors: [] } }),
    }
  }
}
