import type { ChannelAccount, MediaFile, Secrets, WebhookRequest } from '../connector.ts'
import type { ConnectorErrorKind } from '../connector-error.ts'
import type { OutboundReply } from '../reply.ts'

/** What a connector's own test brings to `describeConnector`: its fixtures and a double of its network. */
export interface ConnectorCase {
  account: ChannelAccount
  secrets: Secrets
  /** One per case we handle: at least one written by our own account, and one of a kind we do not know. */
  deliveries: DeliveryFixture[]
  /** A reply within every limit, to a message that stands on the double. */
  reply: OutboundReply
  /** A fresh network, with nothing of ours on it. */
  network: () => NetworkDouble | Promise<NetworkDouble>
  /** What the network answers to a post it refuses, one per row of the connector's table of errors. */
  refusals: RefusalFixture[]
  /** Required where the connector receives webhooks. */
  webhook?: WebhookFixture
  /** A file that a post of this network takes. Required where posts take files. */
  file?: MediaFile
}

/** One raw delivery and what it means. */
export interface DeliveryFixture {
  name: string
  body: Uint8Array | string
  /** The expected events in order, each a part of the whole. */
  events: Record<string, unknown>[]
  /** True when our own account wrote what is in it. */
  own?: boolean
}

/** A stand-in for the network, true to its documented schema: in memory, MSW, or a real server. */
export interface NetworkDouble {
  /** What the connector gets as `call.fetch`. */
  fetch: typeof fetch
  /** Is this the one request that makes the post appear? */
  makesPost: (request: Request) => boolean
  /** How many posts of ours stand on the network. */
  countPosts: () => number | Promise<number>
  /** A customer writes something new. Required where the connector polls. */
  arrive?: () => void | Promise<void>
  /** Somebody says this, to us or not. Required where the connector searches. */
  say?: (text: string, about: { at: Date; language: string; toUs: boolean }) => void | Promise<void>
  /** Is this a request that uploads a file? Required where posts take files, as is the count. */
  uploadsFile?: (request: Request) => boolean
  /** The descriptions of the files under posts of ours, in the order of the posts. */
  descriptions?: () => string[]
  /** A customer's file that stands on the network. Required where the connector fetches files. */
  customersFile?: MediaFile & { url: string }
  close?: () => void | Promise<void>
}

/** One way in which the network says no to a post, and the kind of error it is for us. */
export interface RefusalFixture {
  name: string
  kind: ConnectorErrorKind
  answer: () => Response
}

/** How the network signs what it sends. */
export interface WebhookFixture {
  /** A request as the network would send it at that instant, signed with the case's secrets. */
  sign: (body: Uint8Array, at: Date) => WebhookRequest
  /** The header that carries the signature, in lower case. */
  signatureHeader: string
  /** How old a signed timestamp may be; null where no time is signed. */
  toleranceSeconds: number | null
}

/** The bytes of a fixture. */
export function bytesOf(body: Uint8Array | string): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}
