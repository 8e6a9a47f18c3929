import { ConnectorError } from '@relais/connectors'

/** How much longer than its signal a call may take to come back. */
const GRACE_MS = 1_000

/** Makes a call and waits no longer than the timeout, even for a connector that ignores its signal. */
export async function callNetwork<T>(timeoutMs: number, call: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ConnectorError('unknown', 'The network did not answer in time; it is read back.')),
      timeoutMs + GRACE_MS,
    )
  })
  try {
    return await Promise.race([call(), late])
  } finally {
    clearTimeout(timer)
  }
}
