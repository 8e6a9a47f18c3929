import { type Act, type Call, refusal, request } from '@relais/connectors'
import { authorization, endpoint, readRefusal } from './api.ts'

const REQUESTS = {
  hide: { method: 'PUT', path: '/hidden' },
  unhide: { method: 'DELETE', path: '/hidden' },
  like: { method: 'PUT', path: '/like' },
  unlike: { method: 'DELETE', path: '/like' },
  delete: { method: 'DELETE', path: '' },
} as const satisfies Record<Act['verb'], { method: string; path: string }>

/** Hides, likes or deletes. Every one of these may be done twice without harm. */
export async function actOn(call: Call, { verb, externalId }: Act): Promise<void> {
  const { method, path } = REQUESTS[verb]
  const url = endpoint(call, `posts/${encodeURIComponent(externalId)}${path}`)
  const asked = { method, url, headers: authorization(call), repeatable: true } as const
  const answer = await request(call, asked)
  if (answer.status < 200 || answer.status > 299) throw refusal(call, asked, answer, readRefusal(answer))
}
