/** An answer that Relais acknowledged: from then on it must be posted once, or come back to a person. */
export interface Acknowledged {
  replyId: string
  text: string
}

const NEXT = `query Next($after: String) { tickets(filter: { view: unassigned }, first: 50, after: $after) {
  edges { node { id thread { revision } } } } }`
const CLAIM = `mutation Claim($ticketId: ID!) { claimTicket(input: { ticketId: $ticketId }) {
  claim { fence } userErrors { code } } }`
const SEND = `mutation Send($input: SendReplyInput!) { sendReply(input: $input) {
  reply { id } userErrors { code } } }`

/** Two minutes: a killed process needs seconds to come back, more on a busy machine. */
const MOST_ATTEMPTS = 800

/** How many tickets an agent takes from one look at the list. */
const TICKETS_PER_PAGE = 8

/** Somebody who answers tickets through the API, and asks again whenever the API was killed under them. */
export class Agent {
  readonly acknowledged: Acknowledged[] = []
  readonly refused = new Map<string, number>()
  readonly #ask: <T>(query: string, variables: unknown) => Promise<T>

  constructor(port: number, token: string) {
    this.#ask = async <T>(query: string, variables: unknown) => {
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(15_000),
      })
      const { data, errors } = (await answer.json()) as { data: T | null; errors?: { message: string }[] }
      if (!data || errors) throw new Error(errors?.[0]?.message ?? `status ${answer.status}`)
      return data
    }
  }

  /** Answers open tickets until there have been `wanted` answers or the signal aborts. */
  async work(wanted: number, random: () => number, signal: AbortSignal): Promise<void> {
    while (this.acknowledged.length < wanted && !signal.aborted) {
      const page = await this.#retry(() =>
        this.#ask<{ tickets: { edges: { node: { id: string; thread: { revision: number } } }[] } }>(NEXT, {
          after: null,
        }),
      )
      const tickets = page.tickets.edges.map((edge) => edge.node)
      if (tickets.length === 0) await pause(200)
      for (let n = 0; n < TICKETS_PER_PAGE && tickets.length > 0; n += 1) {
        if (this.acknowledged.length >= wanted || signal.aborted) return
        const [ticket] = tickets.splice(Math.floor(random() * tickets.length), 1)
        await this.#answer(ticket!)
      }
    }
  }

  async #answer(ticket: { id: string; thread: { revision: number } }): Promise<void> {
    const claimed = await this.#retry(() =>
      this.#ask<{ claimTicket: { claim: { fence: number } | null; userErrors: { code: string }[] } }>(CLAIM, {
        ticketId: ticket.id,
      }),
    )
    if (!claimed.claimTicket.claim) return this.#count(claimed.claimTicket.userErrors)
    const clientId = crypto.randomUUID()
    const text = `Nous nous en occupons. ${clientId}`
    const input = {
      clientId,
      ticketId: ticket.id,
      body: text,
      visibility: 'public',
      threadRevision: ticket.thread.revision,
      fence: claimed.claimTicket.claim.fence,
    }
    const sent = await this.#retry(() =>
      this.#ask<{ sendReply: { reply: { id: string } | null; userErrors: { code: string }[] } }>(SEND, {
        input,
      }),
    )
    if (sent.sendReply.reply) this.acknowledged.push({ replyId: sent.sendReply.reply.id, text })
    else this.#count(sent.sendReply.userErrors)
  }

  #count(errors: { code: string }[]): void {
    for (const { code } of errors) this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }

  /** What came of a request whose connection broke is unknown: it is asked again with the same client id. */
  async #retry<T>(ask: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await ask()
      } catch (error) {
        if (attempt > MOST_ATTEMPTS) throw error
        await pause(150)
      }
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
