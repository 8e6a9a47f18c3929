/** Who wrote: one handle on one network, keyed by the network's own lasting id (handles change, ids do not). */
export interface Author {
  externalId: string
  handle: string
  name: string | null
  avatarUrl: string | null
  /** How many people follow this account, where the network tells. */
  audience: number | null
}

/** A file that came with a message. The address may expire, so it is fetched at intake through `fetchMedia`. */
export interface Attachment {
  kind: 'image' | 'video' | 'audio' | 'file' | 'link'
  url: string
  mediaType: string | null
  /** The description the author gave, for people who cannot see the picture. */
  alt: string | null
}

/** A part of the text with a meaning. `start` and `end` count UTF-16 units of the text, `end` excluded. */
export interface TextSpan {
  kind: 'mention' | 'link' | 'tag'
  start: number
  end: number
  /** The address of a link, the external id of a mentioned account, the bare word of a tag. */
  target: string
}

/** Something that was said on the network. */
export interface MessageReceived {
  kind: 'message.received'
  /** The network's id of the message: unique within the channel, the same on every redelivery. */
  externalId: string
  /** The network's id of the thread: the root post of a public thread, the conversation of a private one. */
  threadExternalId: string
  /** What this message answers, or null for the first one. */
  parentExternalId: string | null
  messageKind: 'post' | 'comment' | 'reply' | 'mention' | 'quote' | 'review' | 'direct'
  visibility: 'public' | 'private'
  author: Author
  /** True when the brand's own account wrote it: our echo, or a reply made in the network's own application. */
  isOwn: boolean
  /** Our client key, where the network carries it back: ties an echo to the reply that made it. */
  clientKey: string | null
  text: string
  spans: TextSpan[]
  attachments: Attachment[]
  /** The language tag the network gives, if any. */
  language: string | null
  /** The network's time of writing. It orders the thread and starts the clocks. */
  sentAt: Date
  url: string | null
}

/** The author changed the text. May arrive before the message itself. */
export interface MessageEdited {
  kind: 'message.edited'
  externalId: string
  text: string
  spans: TextSpan[]
  editedAt: Date
}

/** The author, or the network, took the message away. May arrive before the message itself. */
export interface MessageDeleted {
  kind: 'message.deleted'
  externalId: string
  deletedAt: Date
}

/** Something this connector does not know. It is kept raw and counted under `what`, never dropped. */
export interface Unsupported {
  kind: 'unsupported'
  what: string
}

/** Everything a network can tell us, normalised. */
export type InboundEvent = MessageReceived | MessageEdited | MessageDeleted | Unsupported
