/** Customers of a Town Square, as scripts. */
export interface Square {
  /** Milliseconds since 1970 before the request left and after the answer came, and the post's id. */
  post: (person: number, text: string) => Promise<{ sentAt: number; answeredAt: number; postId: string }>
}

/** Gives names to a few people on a square, who then post in turn. */
export async function joinSquare(townSquareUrl: string, people: number): Promise<Square> {
  const api = townSquareUrl.replace('/town-square/', '/town-square/api/squares/')
  const ask = async <T>(path: string, body: unknown, token?: string): Promise<T> => {
    const answer = await fetch(`${api}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const tokens: string[] = []
  for (let person = 1; person <= people; person += 1)
    tokens.push((await ask<{ token: string }>('people', { name: `Passagère ${person}` })).token)
  return {
    async post(person, text) {
      const sentAt = Date.now()
      const { post } = await ask<{ post: { id: string } }>(
        'posts',
        { text, language: 'fr' },
        tokens[person % tokens.length],
      )
      return { sentAt, answeredAt: Date.now(), postId: post.id }
    },
  }
}
