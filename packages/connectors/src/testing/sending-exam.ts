import { expect, onTestFinished } from 'vitest'
import type { Call, Connector } from '../connector.ts'
import { ConnectorError } from '../connector-error.ts'
import type { OutboundReply, Receipt } from '../reply.ts'
import { callTo } from './call-to.ts'
import type { ConnectorCase, NetworkDouble } from './connector-case.ts'

/** What the wire does to the one request that makes the post. */
export type Fault = (
  post: Request,
  carryOut: () => Promise<Response>,
  stop: AbortController,
) => Promise<Response>

export const refusedConnection: Fault = () => Promise.reject(socketError('ECONNREFUSED'))
export const lostAnswer: Fault = async (_, carryOut) => {
  await carryOut()
  throw socketError('ECONNRESET')
}
export const silence: Fault = async (_, carryOut, stop) => {
  await carryOut()
  stop.abort()
  throw stop.signal.reason
}
export const badGateway: Fault = async (_, carryOut) => {
  await carryOut()
  return new Response('<html>Bad gateway</html>', { status: 502 })
}

/** A fresh network, and a connector that sends to it. */
export interface OpenNetwork {
  network: NetworkDouble
  call: Call
  send: (asked: OutboundReply) => Promise<Receipt>
}

/** How the exam opens networks and makes sending fail. */
export interface SendingExam {
  open: () => Promise<OpenNetwork>
  /** Sends while the request that makes the post meets `fault`; resolves to the error that was thrown. */
  failWith: (network: NetworkDouble, fault: Fault, asked?: OutboundReply) => Promise<ConnectorError>
}

export function createSendingExam(connector: Connector, given: ConnectorCase): SendingExam {
  async function open() {
    const network = await given.network()
    onTestFinished(async () => network.close?.())
    const call = callTo(given, network.fetch)
    return { network, send: (asked: OutboundReply) => connector.send(call, asked), call }
  }

  async function failWith(
    network: NetworkDouble,
    fault: Fault,
    asked = given.reply,
  ): Promise<ConnectorError> {
    const stop = new AbortController()
    const faulty: typeof fetch = (input, init) => {
      const request = new Request(input, { ...init, signal: null })
      const carryOut = () => network.fetch(input, { ...init, signal: null })
      return network.makesPost(request) ? fault(request, carryOut, stop) : network.fetch(input, init)
    }
    const thrown: unknown = await connector.send(callTo(given, faulty, stop), asked).then(
      (receipt) => expect.unreachable(`sent as ${receipt.externalId}`),
      (error: unknown) => error,
    )
    expect(thrown).toBeInstanceOf(ConnectorError)
    const error = thrown as ConnectorError
    for (const secret of Object.values(given.secrets)) expect(error.message).not.toContain(secret)
    return error
  }

  return { open, failWith }
}

function socketError(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}
