import type { NetworkCodes } from './codes.ts'
import type { InboundEvent } from './inbound-event.ts'
import type { OutboundMedia, OutboundReply, ReadBack, Receipt } from './reply.ts'
import type { TextLimit } from './text.ts'

/** Everything a network can and cannot do, as data, so that the console knows before the person tries. */
export interface Capabilities {
  /** How events come in. */
  receives: ('webhook' | 'poll' | 'stream')[]
  /** The kinds of message that can arrive. */
  inbound: ('post' | 'comment' | 'reply' | 'mention' | 'quote' | 'review' | 'direct')[]
  /** Which deletions and edits by the customer we learn of: pushed, found by re-reading, or never. */
  deletions: 'pushed' | 'reread' | 'never'
  edits: 'pushed' | 'reread' | 'never'
  /** How answers go out. */
  replies: { public: boolean; private: boolean }
  /** What may be done to somebody else's message. */
  acts: Act['verb'][]
  limits: {
    /** Every limit holds at once (Bluesky counts graphemes and bytes). */
    publicText: TextLimit[]
    privateText: TextLimit[]
    /** What may go with one post; `NO_MEDIA` where nothing may. */
    publicMedia: MediaLimits
    privateMedia: MediaLimits
  }
  /** Hours after the customer's last message in which a private answer is allowed; null where there is no window. */
  privateWindowHours: number | null
  /** `key`: a resend with the same key is harmless for ever. `clientId`: for a limited time. `none`: never resend. */
  idempotency: 'key' | 'clientId' | 'none'
  /** `strong`: a negative answer is final. `eventual`: only two, a minute apart. `none`: a person decides. */
  readBack: 'strong' | 'eventual' | 'none'
  /** How far back history can be read, in days; null for as far as it goes, 0 for not at all. */
  backfillDays: number | null
  /** What can be searched for in posts that do not name us. Absent where the network lets nobody search. */
  search?: SearchLimits
}

/** How a network lets us look for posts that do not name us. */
export interface SearchLimits {
  /** The limits of the words looked for; every one of them holds at once. */
  query: TextLimit[]
  /** What the words may say beyond that each has to be there: `"two words"`, `a OR b`, `-word`, `#tag`. */
  syntax: ('phrase' | 'either' | 'without' | 'tag')[]
  /** Seconds between two readings of one search, so that twenty of them stay far within what the network allows. */
  seconds: number
}

/** The files that one post takes. */
export interface MediaLimits {
  /** How many; 0 where a post carries none. */
  count: number
  /** Each type that is taken, with the largest file of it. Pictures are made to fit before they are uploaded. */
  types: {
    mediaType: string
    maxBytes: number
    /** The longest side of a picture, in pixels; null where the network names none. */
    maxSide: number | null
  }[]
  /** The limits of a description; every one of them holds at once. */
  altText: TextLimit[]
  /** A post with files has words as well; else a picture may stand alone. */
  needsText: boolean
}

/** For a network, or a way of answering, that carries text alone. */
export const NO_MEDIA: MediaLimits = { count: 0, types: [], altText: [], needsText: true }

/** A file on its way from a network or to it. */
export interface MediaFile {
  body: Uint8Array
  mediaType: string
}

/** A webhook request as it came over the wire. */
export interface WebhookRequest {
  method: string
  /** Lower-case names. A header that was sent twice keeps both values, comma-joined, as Node gives it. */
  headers: Record<string, string>
  query: Record<string, string>
  body: Uint8Array
  /** When the first byte arrived: signed timestamps are judged against this, not against the time of processing. */
  receivedAt: Date
}

/** What `verify` decides. A refusal stores nothing and tells the caller nothing but no. */
export type Verdict =
  | {
      accepted: true
      /** The network's id of this delivery, or a digest of the body. */
      deliveryKey: string
    }
  | {
      accepted: false
      /** For our own log and counter. */
      reason: 'missing' | 'malformed' | 'wrong' | 'stale'
    }

/** One raw thing to keep: exactly the bytes that came, and the key under which it comes only once. */
export interface RawDelivery {
  deliveryKey: string
  body: Uint8Array
}

/** The brand's account on the network, without its secrets. */
export interface ChannelAccount {
  /** The network's lasting id of our account (a DID, a page id). */
  externalId: string
  handle: string
  /** Where the network lives, for networks that anybody can host. */
  serviceUrl: string
}

/** The channel's secrets by name, as the connector's `secrets` list declares them. */
export type Secrets = Record<string, string>

/** What every call to the network gets: no connector reads the environment, the clock or a global. */
export interface Call {
  account: ChannelAccount
  secrets: Secrets
  /**
   * A guarded fetch: it refuses private addresses that are not on the allow-list, by an error whose `code` is
   * `FETCH_REFUSED`, and hands redirects back instead of following them.
   */
  fetch: typeof fetch
  now: () => Date
  signal: AbortSignal
  /** Stores secrets that the network rotated. Resolves once they are durable; use them only afterwards. */
  saveSecrets: (secrets: Secrets) => Promise<void>
}

/** What a poll needs to know and cannot remember by itself. */
export interface PollRequest {
  /** What the previous poll returned; null at the first one. */
  cursor: string | null
  /** The instant the channel was opened: without a cursor, nothing that was said before it is fetched. */
  since: Date
  /** Inbound messages of open tickets, to be re-read where deletions are not announced. At most 500. */
  watch: string[]
}

/** Raw pages and where to go on. The cursor is stored in the transaction that stores the deliveries. */
export interface PollResult {
  deliveries: RawDelivery[]
  cursor: string
  /** True when there is more to fetch at once. */
  more: boolean
}

/** One page of what people say without naming us. */
export interface SearchRequest {
  /** As the network understands it. */
  query: string
  /** Only what is said to be in this language, a two-letter code; null for every one. */
  language: string | null
  /** Nothing that was said before it. */
  since: Date
  /** What the page before gave; null for the newest. */
  cursor: string | null
  /** How many posts the network is asked for, 100 at most. */
  limit: number
}

/**
 * Posts, the newest first, each in a delivery of its own that `parse` understands: what nobody wants is then not kept
 * either. The same post has the same key in every search.
 */
export interface SearchPage {
  deliveries: RawDelivery[]
  /** Where what is older begins; null where nothing is. */
  cursor: string | null
}

/** An act upon somebody else's message, or the deletion of our own. */
export interface Act {
  verb: 'hide' | 'unhide' | 'like' | 'unlike' | 'delete'
  externalId: string
}

/** How the channel is, as its page shows it. */
export interface Health {
  ok: boolean
  /** A code with parameters; the console makes the sentence. */
  problems: { code: 'reauth' | 'permission' | 'unreachable' | 'rateLimited'; detail: string }[]
  /** When the credentials end, where that is known. */
  expiresAt: Date | null
  account: ChannelAccount | null
}

/** One network. A plain object of pure or stateless functions; see `defineConnector`. */
export interface Connector {
  network: string
  capabilities: Capabilities
  /** How one writes there. An organization may put its own sentences in their place. */
  codes: NetworkCodes
  /** The secrets a channel of this network needs, in the order in which a person is asked for them. */
  secrets: {
    name: string
    /** True for what a person types, false for what the connector keeps. */
    asked: boolean
    /** `door` for what `verify` needs; everything else is sealed to the workers, which call the network. */
    audience?: 'door' | 'worker'
  }[]
  /** Seconds between polls in quiet times; absent where nothing is polled. */
  pollSeconds?: number
  /** Is this request really from the network? Constant time, over the raw bytes. Absent without webhooks. */
  verify?(request: WebhookRequest, secrets: Secrets): Verdict
  /** Answers the network's own question at subscription (a challenge); null when this is not one. */
  handshake?(request: WebhookRequest, secrets: Secrets): { status: number; body: string } | null
  /** Raw bytes to normalised events. Pure and total: never throws on content, returns `unsupported` instead. */
  parse(body: Uint8Array, account: ChannelAccount): InboundEvent[]
  /** Asks the network what is new. */
  poll?(call: Call, request: PollRequest): Promise<PollResult>
  /** Listens until the signal aborts; yields raw deliveries and the cursor to resume from. */
  stream?(call: Call, cursor: string | null): AsyncIterable<PollResult>
  /**
   * Looks for what others say without writing to us. What comes in by itself is left out: our own posts, those that name
   * us, and those that answer us. Absent where `capabilities.search` is.
   */
  search?(call: Call, asked: SearchRequest): Promise<SearchPage>
  /** Makes one post. Throws a `ConnectorError`; `unknown` whenever the request left and the answer did not come. */
  send(call: Call, reply: OutboundReply): Promise<Receipt>
  /** Does something to a message. Absent when `capabilities.acts` is empty. */
  act?(call: Call, act: Act): Promise<void>
  /**
   * The `clientKey` under which our own reply comes back in an event, for networks that carry a key of their own
   * shape (a record key) instead of ours. Pure. Absent where `reply.clientKey` itself comes back, or none does.
   */
  echoKey?(reply: Pick<OutboundReply, 'clientKey' | 'writtenAt'>): string
  /** Is this reply on the network? Absent when `capabilities.readBack` is `none`. */
  readBack?(call: Call, reply: OutboundReply, sendStartedAt: Date): Promise<ReadBack>
  /** Renews the credentials before they end; resolves to the new secrets. Absent where nothing expires. */
  refresh?(call: Call): Promise<Secrets>
  /** Tries the credentials and reads our own account. */
  checkHealth(call: Call): Promise<Health>
  /** Fetches a customer's attachment. The type is what the network says: whoever keeps the file looks for itself. */
  fetchMedia?(call: Call, url: string): Promise<MediaFile>
  /**
   * Uploads a file of ours, so that a post can carry it. Nobody sees it before the post stands, and doing it again is
   * harmless. Absent where no post takes files.
   */
  uploadMedia?(call: Call, file: MediaFile): Promise<OutboundMedia['handle']>
}

/** Declares a connector. It adds nothing; it is the one word to search for to find every network. */
export function defineConnector(connector: Connector): Connector {
  return connector
}
