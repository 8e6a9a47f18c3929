import type { MessageNode, Ticket } from '../ticket/queries.ts'

const at = (time: string) => `2026-03-02T${time}:00.000Z`

/** The agent who sits at the console. */
export const salma = { id: 'member-salma', name: 'Salma Benali' }

/** A ticket as the API tells it; `n` tells one from another. */
export function aTicket(n: number, more: Partial<Ticket> = {}): Ticket {
  const contact = { id: `contact-${n}`, name: `Client ${n}` }
  const identity = { id: `identity-${n}`, name: `Client ${n}`, handle: `client${n}`, network: 'town-square' }
  const message = aMessage(`message-${n}`, `Bonjour, question ${n} ?`, identity)
  return {
    id: `ticket-${n}`,
    number: n,
    version: 1,
    title: `Question ${n}`,
    status: 'open',
    lane: 'volunteers',
    isHit: false,
    forecast: null,
    snoozedUntil: null,
    oldestUnansweredAt: at('10:00'),
    openedAt: at('10:00'),
    escalation: 'none',
    triage: {
      urgency: 50,
      importance: 15,
      band: 1,
      priority: 'P3',
      intent: 'question',
      intentEvidence: null,
      language: 'fr',
      reasons: [{ code: 'asked_directly', axis: 'urgency', points: 40, evidence: null, source: 'rule' }],
      override: null,
      laneFrom: 40,
      urgencySteps: { lower: 20, higher: 85 },
      importanceSteps: { lower: null, higher: 55 },
    },
    assignee: null,
    tags: [],
    claim: null,
    channel: { id: 'channel', name: 'Lignes', handle: 'lignes', network: { name: 'town-square' } },
    identity: { ...identity, audience: null },
    contact: {
      ...contact,
      ticketCount: 1,
      createdAt: at('10:00'),
      identities: [],
      tickets: [],
      notes: [],
      merges: [],
      mergedInto: null,
      segment: null,
    },
    mergedInto: null,
    mergedFrom: [],
    splitFrom: null,
    splitInto: [],
    links: [],
    cluster: null,
    lastPick: null,
    thread: { id: `thread-${n}`, revision: 1, visibility: 'public' },
    topics: [],
    corrections: [],
    joinedThreads: [],
    lastMessage: {
      id: message.id,
      direction: 'inbound',
      body: message.body,
      language: 'fr',
      sentAt: message.sentAt,
      deletedAt: null,
      foundBy: null,
    },
    clocks: [],
    previousTicket: null,
    draft: null,
    draftAttachments: [],
    replies: [],
    replyOptions: [
      {
        visibility: 'public',
        isAllowed: true,
        refusal: null,
        closesAt: null,
        threadRevision: null,
        inReplyTo: { id: message.id },
        limits: [{ max: 500, unit: 'graphemes' }],
        media: {
          count: 2,
          types: [
            { mediaType: 'image/jpeg', maxBytes: 5_000_000 },
            { mediaType: 'image/png', maxBytes: 5_000_000 },
          ],
          altText: [{ max: 100, unit: 'graphemes' }],
          needsText: false,
        },
      },
    ],
    enquiries: [],
    houseQuestions: [],
    handedDrafts: [],
    commitments: [],
    timeline: {
      othersLeftOut: 0,
      edges: [{ node: message }],
      pageInfo: { hasPreviousPage: false, startCursor: 'start' },
    },
    ...more,
  }
}

/** A customer's message. */
export function aMessage(
  id: string,
  body: string,
  identity: { id: string; name: string; handle: string; network: string },
): MessageNode {
  return {
    __typename: 'Message',
    id,
    direction: 'inbound',
    kind: 'mention',
    visibility: 'public',
    body,
    language: 'fr',
    url: null,
    sentAt: at('10:00'),
    editedAt: null,
    deletedAt: null,
    isNative: false,
    isImported: false,
    foundBy: null,
    spans: [],
    attachments: [],
    identity,
    author: null,
    reply: null,
    parent: null,
    ticket: null,
  }
}
