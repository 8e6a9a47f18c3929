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
