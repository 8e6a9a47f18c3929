/** Asks Relais over its GraphQL API, as a program with a token does. */
export type Ask = <T>(document: string, variables?: Record<string, unknown>) => Promise<T>

/** A client with the token of one member. Errors and refusals are thrown. */
export function openClient(url: string, token: string): Ask {
  return async <T>(document: string, variables: Record<string, unknown> = {}) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
      signal: AbortSignal.timeout(20_000),
    })
    const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown[] }
    if (errors || !data) throw new Error(`${answer.status}: ${JSON.stringify(errors)}`)
    for (const [verb, payload] of Object.entries(data)) {
      const { userErrors = [] } = (payload ?? {}) as { userErrors?: unknown[] }
      if (userErrors.length > 0) throw new Error(`${verb}: ${JSON.stringify(userErrors)}`)
    }
    return data as T
  }
}

/** Puts a picture to the draft of a ticket, as a console does; resolves to the file's id. */
export type Attach = (ticketId: string, name: string, bytes: Buffer) => Promise<string>

export function openUploads(url: string, token: string): Attach {
  return async (ticketId, name, bytes) => {
    const answer = await fetch(`${url}/attachments?ticketId=${encodeURIComponent(ticketId)}`, {
      method: 'POST',
      headers: { 'relais-file-name': encodeURIComponent(name), authorization: `Bearer ${token}` },
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(20_000),
    })
    const { attachment, error } = (await answer.json()) as { attachment?: { id: string }; error?: unknown }
    if (!attachment) throw new Error(`${answer.status}: ${JSON.stringify(error)}`)
    return attachment.id
  }
}
