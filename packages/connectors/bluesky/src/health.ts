import { type Call, ConnectorError, type Health } from '@relais/connectors'
import { z } from 'zod'
import { ownSession } from './payload.ts'
import { openSession } from './session.ts'

const didDocument = z.object({
  service: z.array(z.object({ id: z.string(), serviceEndpoint: z.unknown().optional() })),
})

/**
 * Tries the credentials and reads who we are. The account's server is taken from its DID document where the answer
 * carries it: an account that was opened at the network's common entrance lives on a server of its own.
 */
export async function checkHealth(call: Call): Promise<Health> {
  try {
    const us = await openSession(call).read({ nsid: 'com.atproto.server.getSession' }, ownSession)
    const suspended = us.active === false
    return {
      ok: !suspended,
      problems: suspended
        ? [{ code: 'permission', detail: `The account is ${us.status ?? 'not active'}.` }]
        : [],
      // Tokens are renewed with the app password, which ends only when somebody revokes it.
      expiresAt: null,
      account: {
        externalId: us.did,
        handle: us.handle,
        serviceUrl: serverIn(us.didDoc, call.account.serviceUrl) ?? call.account.serviceUrl,
      },
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    return {
      ok: false,
      problems: [{ code: problemOf(error), detail: error.message }],
      expiresAt: null,
      account: null,
    }
  }
}

function problemOf({ kind, retryAt }: ConnectorError): Health['problems'][number]['code'] {
  if (kind === 'reauth') return 'reauth'
  if (kind === 'retry' || kind === 'unknown') return retryAt === null ? 'unreachable' : 'rateLimited'
  return 'permission'
}

/** The personal data server that a DID document names; only https, or where we are already. */
function serverIn(document: unknown, current: string): string | null {
  const services = didDocument.safeParse(document).data?.service ?? []
  const endpoint = services.find(({ id }) => id.endsWith('#atproto_pds'))?.serviceEndpoint
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint)) return null
  const { protocol, origin } = new URL(endpoint)
  return protocol === 'https:' || origin === new URL(current).origin ? origin : null
}
