import type { TextSpan } from './inbound-event.ts'

/** One post to make on the network. A text split over several posts is several of these, each with its own key. */
export interface OutboundReply {
  /** Ours, stable over every attempt: the idempotency key where the network knows one. */
  clientKey: string
  visibility: 'public' | 'private'
  text: string
  spans: TextSpan[]
  /** The language of the text, as a BCP 47 tag. */
  language: string | null
  threadExternalId: string
  /** The message that is being answered. */
  inReplyToExternalId: string
  media: OutboundMedia[]
  /** The instant the reply was written: part of the record, so that every attempt is identical. */
  writtenAt: Date
}

/** A file that was uploaded to the network beforehand with `uploadMedia`. */
export interface OutboundMedia {
  /** What `uploadMedia` returned, opaque to everybody but the connector. */
  handle: unknown
  alt: string
}

/** The network's word that the reply stands. */
export interface Receipt {
  externalId: string
  url: string | null
  /** The network's own time where it gives one, else ours at the answer. */
  sentAt: Date
}

/** What reading back found: the reply stands, it is not there (yet), or the network cannot tell. */
export type ReadBack = { found: 'present'; receipt: Receipt } | { found: 'absent' } | { found: 'undecided' }
