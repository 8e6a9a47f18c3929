import { noteServerTime } from '../time/server-clock.ts'
import type { TypedDocumentString } from './generated/graphql.ts'
import { isAway } from './last-act.ts'

/** Why an operation brought nothing, as far as a screen can do something about it. */
export type FailureKind = 'unreachable' | 'signedOut' | 'denied' | 'broken'

/** An operation that brought nothing. A refusal is not one: it comes in the payload's `userErrors`. */
export class RequestFailed extends Error {
  override name = 'RequestFailed' as const
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

interface Answer<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** The id under which the API knows a document. The document itself never leaves this repository. */
export function documentId(document: TypedDocumentString<unknown, never>): string {
  return String(document.__meta__?.['hash'])
}

/** Carries out one operation. `keepalive` lets it outlive the page. */
export async function fetchGraph<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(isAway() && { 'relais-background': '1' }),
    },
    credentials: 'same-origin',
    body: JSON.stringify({
      documentId: documentId(document as TypedDocumentString<unknown, never>),
      variables,
    }),
    ...options,
  }).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause
    throw new RequestFailed('unreachable', 'The server does not answer.', { cause })
  })
  noteServerTime(response.headers.get('date'))
  const answer = await readAnswer<Result>(response)
  const error = answer.errors?.[0]
  if (error) throw new RequestFailed(kindOf(error.extensions?.code), error.message)
  if (answer.data == null) throw new RequestFailed('broken', `The server answered ${response.status}.`)
  return answer.data
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>
  } catch (cause) {
    // A proxy's page: the API itself always answers in JSON.
    const kind = response.status >= 502 && response.status <= 504 ? 'unreachable' : 'broken'
    throw new RequestFailed(kind, `The server answered ${response.status} without JSON.`, { cause })
  }
}

function kindOf(code: string | undefined): FailureKind {
  if (code === 'UNAUTHENTICATED') return 'signedOut'
  return code === 'FORBIDDEN' ? 'denied' : 'broken'
}
