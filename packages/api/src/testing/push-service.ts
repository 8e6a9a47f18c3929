import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PushSubscription } from '../notifications/pusher.ts'

/** A push as the service of a browser got it. */
interface ReceivedPush {
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What the service answers next: a status, perhaps with headers, or nothing at all. */
export type PushAnswer = { status: number; headers?: Record<string, string>; body?: string } | 'silence'

/** The service that a browser's pushes go through, on this machine. */
export interface PushService {
  origin: string
  received: ReceivedPush[]
  answer: PushAnswer
  close: () => Promise<void>
}

/** Opens a push service that takes everything until it is told otherwise. */
export async function openPushService(): Promise<PushService> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { answer } = service
      service.received.push({ path: request.url!, headers: request.headers, body: Buffer.concat(parts) })
      if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const service: PushService = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: { status: 201 },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return service
}

/** A browser: what it hands over when it is subscribed, and how it opens what it gets. */
export interface TestBrowser {
  subscription: PushSubscription
  open: (push: ReceivedPush) => Record<string, string>
}

/** A browser with keys of its own, subscribed at a push service. */
export function createBrowser(origin: string): TestBrowser {
  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const auth = randomBytes(16)
  return {
    subscription: {
      endpoint: `${origin}/push/${randomBytes(8).toString('hex')}`,
      p256dh: keys.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    },
    // As RFC 8188 and RFC 8291 have it, written here a second time: what the product encrypts with proves nothing.
    open({ body }) {
      const salt = body.subarray(0, 16)
      const keyLength = body[20]!
      const sender = body.subarray(21, 21 + keyLength)
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender])
      const secret = hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32)
      const derive = (name: string, bytes: number) =>
        Buffer.from(hkdfSync('sha256', Buffer.from(secret), salt, `Content-Encoding: ${name}\0`, bytes))
      const sealed = body.subarray(21 + keyLength)
      const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
      decipher.setAuthTag(sealed.subarray(-16))
      const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
      const end = padded.lastIndexOf(2)
      return JSON.parse(padded.subarray(0, end).toString('utf8')) as Record<string, string>
    },
  }
}

/** What the sender says of itself (RFC 8292), once its signature was found good; throws where it is not. */
export function readVapid({ headers }: ReceivedPush): {
  key: string
  claims: Record<string, string | number>
} {
  const { token, key } =
    /^vapid t=(?<token>[\w.-]+), ?k=(?<key>[\w-]+)$/.exec(headers.authorization ?? '')?.groups ?? {}
  if (!token || !key) throw new Error('The push is not signed.')
  const [head, claims, signature] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
  const isGood = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature!, 'base64url'),
  )
  if (!isGood) throw new Error('The signature is not good.')
  return { key, claims: JSON.parse(Buffer.from(claims!, 'base64url').toString()) as Record<string, string> }
}
