import { type Call, ConnectorError, type Health, requestJson } from '@relais/connectors'
import { authorization, endpoint, readRefusal } from './api.ts'
import { meSchema } from './payload.ts'

const PROBLEMS: Partial<Record<ConnectorError['kind'], Health['problems'][number]['code']>> = {
  reauth: 'reauth',
  denied: 'permission',
}

/** Tries the token and reads our own account. A token of the Town Square does not end by itself. */
export async function checkHealth(call: Call): Promise<Health> {
  try {
    const asked = {
      method: 'GET',
      url: endpoint(call, 'me'),
      headers: authorization(call),
      repeatable: true,
    } as const
    const { id, handle } = await requestJson(call, asked, meSchema, readRefusal)
    const { serviceUrl } = call.account
    return { ok: true, problems: [], expiresAt: null, account: { externalId: id, handle, serviceUrl } }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    const code = PROBLEMS[error.kind] ?? 'unreachable'
    return { ok: false, problems: [{ code, detail: error.message }], expiresAt: null, account: null }
  }
}
