import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { handleProtocols, makeServer } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { World } from '../context.ts'
import type { PersistedDocuments } from '../graphql/persisted-documents.ts'
import { checkSubscription } from '../live/check-subscription.ts'
import type { LiveFeed } from '../live/live-feed.ts'
import { Outlet } from '../live/outlet.ts'
import { RESYNC_PAYLOAD } from '../live/payload.ts'
import { CLOSE, Sockets } from '../live/sockets.ts'
import { Subscription } from '../live/subscription.ts'
import { isOwnOrigin } from './check-origin.ts'
import { listen } from './listen.ts'
import { identify } from './sessions.ts'

const PATH = '/graphql/ws'
const LARGEST_MESSAGE = 16 * 1024

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket
  request: IncomingMessage
}

/** What `subscribe` gets of the subscription it is called for. */
interface Wish {
  socket: WebSocket
  id: string
}

/**
 * `/graphql/ws`, by the graphql-ws protocol: origin and session are checked before anything is told, consoles ask by the
 * digest of a registered operation, and what is told is text that is made once for everybody.
 */
export function openLiveDoor(
  server: Server,
  world: World,
  feed: LiveFeed,
  options: { schema: GraphQLSchema; documents: PersistedDocuments },
): { stop: () => Promise<void> } {
  const { schema, documents } = options
  const sockets = new Sockets(world)
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
    handleProtocols,
  })

  const protocol = makeServer<Record<string, unknown>, Extra>({
    onConnect: async ({ extra: { socket, request } }) => {
      const means = await identify(world, request, { countsAsUse: false })
      const isSignedIn = means.kind === 'session' || means.kind === 'token'
      if (!isSignedIn) socket.close(CLOSE.unauthorized, 'Sign in first')
      else if (!sockets.admit(socket, means)) socket.close(CLOSE.tooManyWindows, 'Too many windows')
      else return true
      return false
    },
    onSubscribe: ({ extra: { socket } }, id, payload) => {
      const means = sockets.meansOf(socket)
      const digest = payload.extensions?.['documentId']
      const text = typeof digest === 'string' ? documents.get(digest) : payload.query
      if (text === undefined)
        return [refusal('This console is older or newer than the server. Reload the page.')]
      if (typeof digest !== 'string' && means?.kind !== 'token')
        return [refusal('Only a program with a token may send whole operations.')]
      const document = checkSubscription(schema, text)
      if (!('kind' in document)) return document
      const contextValue: Wish = { socket, id }
      return { schema, document, contextValue }
    },
    subscribe: async ({ contextValue }) => {
      const { socket, id } = contextValue as Wish
      const means = sockets.meansOf(socket)
      if (!means) throw new GraphQLError('Sign in first.')
      const outlet = new Outlet(socket, id)
      const leave = await feed.subscribe({
        viewer: means.viewer,
        deliver: (payload) => outlet.deliver(payload),
      })
      // What changed between the page's first reading and this moment was told to nobody here.
      outlet.deliver(RESYNC_PAYLOAD)
      return new Subscription(leave) as AsyncIterableIterator<never> as never
    },
  })

  const welcome = (socket: WebSocket, request: IncomingMessage) => {
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((resolve) => {
            if (socket.readyState !== socket.OPEN) return resolve()
            socket.send(text, () => resolve())
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => {
          // What a console says wrong is answered inside; what is thrown is trouble of ours, which passes.
          listen(socket, 'message', world.log, {
            listener: (data: Buffer) => take(data.toString('utf8')),
            onFault: () => socket.close(CLOSE.comeBackLater, 'Try again in a moment'),
          })
        },
      },
      { socket, request },
    )
    // A frame that is too long or malformed ends its own connection, and nothing else.
    socket.on('error', () => socket.terminate())
    listen(socket, 'close', world.log, {
      listener: (code: number, reason: Buffer) => closed(code, String(reason)),
      onFault: () => {},
    })
  }

  const stopListening = listen(server, 'upgrade', world.log, {
    listener: (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
      const [path] = (request.url ?? '').split('?')
      if (path !== PATH) return refuseUpgrade(duplex, '404 Not Found')
      if (!isOwnOrigin(request, world.publicUrl)) return refuseUpgrade(duplex, '403 Forbidden')
      webSockets.handleUpgrade(request, duplex, head, welcome)
    },
    onFault: (_request, duplex) => duplex.destroy(),
  })

  return {
    async stop() {
      stopListening()
      sockets.stop()
      for (const socket of webSockets.clients) socket.terminate()
      await new Promise<void>((resolve) => webSockets.close(() => resolve()))
    },
  }
}

function refuseUpgrade(duplex: Duplex, status: string): void {
  duplex.on('error', () => duplex.destroy())
  duplex.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => duplex.destroy())
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNKNOWN_OPERATION' } })
}
