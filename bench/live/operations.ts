import { readFileSync } from 'node:fs'

const FILE = new URL('../../packages/web/src/graphql/generated/persisted-documents.json', import.meta.url)
const documents = Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>)

/** The id of one of the console's own operations, by the operation's name. */
export function operationId(name: string): string {
  const known = documents.find(([, text]) =>
    new RegExp(`\\b(?:query|mutation|subscription) ${name}\\b`).test(text),
  )
  if (!known) throw new Error(`The console has no operation ${name}. Run: npm run codegen`)
  return known[0]
}

/** Somebody who is signed in: by a session's cookie, as a console is. */
export interface Session {
  origin: string
  cookie: string
}

/** Spends a one-time link and gives back the session it opens. */
export async function signIn(origin: string, link: string): Promise<Session> {
  const answer = await fetch(link, { method: 'POST', headers: { origin }, redirect: 'manual' })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`The sign-in link was answered ${answer.status} without a session.`)
  return { origin, cookie }
}

/** Carries out one of the console's operations over HTTP. */
export async function ask<T>(session: Session, name: string, variables: object): Promise<T> {
  const answer = await fetch(`${session.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: session.cookie, origin: session.origin },
    body: JSON.stringify({ documentId: operationId(name), variables }),
  })
  const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] }
  if (!data || errors) throw new Error(`${name}: ${answer.status} ${errors?.[0]?.message ?? ''}`)
  return data
}
