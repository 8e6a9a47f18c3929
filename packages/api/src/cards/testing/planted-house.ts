import { eq } from 'drizzle-orm'
import { setCharterRules } from '../../charter/set-charter-rules.ts'
import { INTRODUCED, PLANTED, THERE } from '../../charter/testing/planted-data.ts'
import type { Ctx } from '../../context.ts'
import { inOrganization } from '../../db/client.ts'
import { newId, type ReplyId } from '../../db/id.ts'
import { drawPractice } from '../../practice/draw-practice.ts'
import { approveReply } from '../../replies/approve-reply.ts'
import { returnReply } from '../../replies/return-reply.ts'
import { sendReply } from '../../replies/send-reply.ts'
import { replies } from '../../replies/tables.ts'
import { claimTicket } from '../../routing/claim-ticket.ts'
import { customerMessage, type Posted } from '../../testing/answering.ts'
import { type Helping, openHelping } from '../../testing/helping.ts'
import { leadTo } from '../../testing/trusting.ts'
import { addNote } from '../../tickets/add-note.ts'
import { resolveTicket } from '../../tickets/resolve-ticket.ts'
import { askTheHouse } from '../../house/ask-the-house.ts'
import type { CardRow } from '../get-card.ts'
import { handBackCard } from '../hand-back-card.ts'
import { finishCard } from '../finish-card.ts'
import { offerTicket } from '../offer-ticket.ts'
import { takeCard } from '../take-card.ts'
import { keepWords } from './keep-words.ts'
import type { Sentence } from './plant-everywhere.ts'

/** A company whose volunteers have answered, and which keeps all there is to keep of its customers. */
export interface PlantedHouse extends Helping {
  /** Every answer of theirs is read first. */
  helper: Ctx
  /** Reads what others write. */
  mentor: Ctx
  /** Of the same company, and never had a card. */
  stranger: Ctx
  /** Gives somebody a card for a ticket that is free, and takes it. */
  give: (ctx: Ctx) => Promise<CardRow>
}

/** How the company writes the number of an order. */
const PATTERN = 'RC-####-######'
const TICKETS = 14
/** Who asks everything: a volunteer is never told, beside the two hundred. */
export const CUSTOMER = { name: 'Capucine Verneuil', handle: 'capucine.v' }

/** Each of the two hundred in a sentence, with the word by which it is told where it needs one. */
export const SENTENCES: readonly Sentence[] = Object.entries(PLANTED).flatMap(([shape, data]) =>
  data.map((datum) => {
    const word = INTRODUCED[shape]?.[0]
    return { datum, text: `Bonjour, voici : ${word ? `${word} ` : ''}${datum}, merci.` }
  }),
)

/** Opens one, lived in, with nothing planted yet; close it in `afterAll`. */
export async function openPlantedHouse(): Promise<PlantedHouse> {
  const house = await openHelping()
  const { supervisor, topicId, world, organizationId } = house
  const rules = { limits: [], words: [], patterns: [PATTERN], allowed: [], severities: [] }
  await setCharterRules(supervisor, { number: 0, rules })
  const agent = await house.member()
  const [helper, mentor, stranger] = [
    await house.volunteer(),
    await house.volunteer(),
    await house.volunteer(),
  ]
  await leadTo(house, mentor, topicId, 'mentor')
  const posted: Posted[] = []
  for (let nr = 0; nr < TICKETS; nr += 1) posted.push(await ask(house, nr))
  await keepWords({ house, agent, helper }, posted)

  const give = async (ctx: Ctx, tickets: readonly Posted[] = posted.slice(5)): Promise<CardRow> => {
    for (const { ticketId } of tickets) {
      const card = await inOrganization(world.db, organizationId, (tx) =>
        offerTicket(tx, new Date(), {
          memberId: ctx.viewer.memberId,
          ticketId,
          level: 'reviewed',
          reasons: [{ code: 'next_in_order', parameters: { place: 1 } }],
          minutes: 5,
          urgencyOffered: 40,
        }),
      )
      if (card) return takeCard(ctx, { cardId: card.helpCardId })
    }
    throw new Error('No ticket is free.')
  }
  await live(house, { agent, helper, give }, posted)
  return { ...house, helper, mentor, stranger, give }
}

/** Somebody asks, and others write beneath. */
async function ask(house: Helping, nr: number): Promise<Posted> {
  const said = { threadExternalId: `thread-${nr}`, parentExternalId: null }
  const sentAt = new Date(Date.now() - 3_600_000)
  const author = {
    externalId: `p-${nr}`,
    handle: `${CUSTOMER.handle}.${nr}`,
    name: CUSTOMER.name,
    avatarUrl: null,
    audience: null,
  }
  const externalId = `thread-${nr}`
  const [posted] = await house.postAll([
    { ...said, externalId, author, sentAt, text: `May I take my folding bike on the train number ${nr}?` },
  ])
  await house.receive(
    ...THERE.map(({ name, handle }, by) =>
      customerMessage({
        ...said,
        parentExternalId: externalId,
        messageKind: 'comment',
        externalId: `${externalId}-by-${by}`,
        author: {
          externalId: `by-${by}`,
          handle: handle ?? `by${by}`,
          name,
          avatarUrl: null,
          audience: null,
        },
        text: 'So would I.',
        sentAt: new Date(sentAt.getTime() + 1_000 * (by + 1)),
      }),
    ),
  )
  return { ...posted!, revision: posted!.revision + THERE.length }
}

/** One was answered by the team, one by the helper and the customer wrote again, one was sent back, one is read now, one given back. */
async function live(
  house: Helping,
  {
    agent,
    helper,
    give,
  }: { agent: Ctx; helper: Ctx; give: (ctx: Ctx, tickets: readonly Posted[]) => Promise<CardRow> },
  posted: readonly Posted[],
): Promise<void> {
  const [past, answered, returned, read, back] = posted as [Posted, Posted, Posted, Posted, Posted]
  const { supervisor, owner, topicId } = house
  await claimAndAnswer(agent, past)
  await house.work()
  await resolveTicket(agent, { ticketId: past.ticketId, outcome: 'none' })
  await drawPractice(helper, { topicId })

  const handIn = async (
    on: Posted,
    before: (card: CardRow) => Promise<unknown> = () => Promise.resolve(),
  ) => {
    const card = await give(helper, [on])
    await before(card)
    await house.answer(helper, card, { body: 'Yes, folded and in its bag.', sendAnyway: true })
    await finishCard(helper, { cardId: card.helpCardId })
    const [reply] = await owner.select().from(replies).where(eq(replies.ticketId, on.ticketId))
    return { replyId: reply!.replyId as ReplyId, revision: reply!.revision }
  }
  const approved = await handIn(answered, async ({ helpCardId }) => {
    const { ticketId } = answered
    await askTheHouse(helper, { clientId: newId(), cardId: helpCardId, question: 'Is a bag needed?' })
    const mentionedIds = [helper.viewer.memberId]
    await addNote(supervisor, { ticketId, body: 'It is.', clientId: newId(), mentionedIds })
  })
  await approveReply(supervisor, {
    ...approved,
    texts: ['Yes, folded, in its bag.'],
    edit: { reason: 'kindness', note: 'Shorter.' },
  })
  await house.passTime()
  await house.work()
  await house.receive(
    customerMessage({
      threadExternalId: 'thread-1',
      parentExternalId: 'thread-1',
      externalId: 'thanks',
      author: {
        externalId: 'p-1',
        handle: `${CUSTOMER.handle}.1`,
        name: CUSTOMER.name,
        avatarUrl: null,
        audience: null,
      },
      text: 'Thank you!',
      sentAt: new Date(Date.now() + 60_000),
    }),
  )
  await returnReply(supervisor, { ...(await handIn(returned)), reason: 'fact', note: 'Not on this line.' })
  const card = await give(helper, [back])
  await handBackCard(helper, { cardId: card.helpCardId, body: 'Good morning, I think' })
  await handIn(read)
  // Whoever approves it is told first that the customer wrote again.
  await house.receive(
    customerMessage({
      threadExternalId: 'thread-3',
      parentExternalId: 'thread-3',
      externalId: 'again',
      author: {
        externalId: 'p-3',
        handle: `${CUSTOMER.handle}.3`,
        name: CUSTOMER.name,
        avatarUrl: null,
        audience: null,
      },
      text: 'Is anybody there?',
      sentAt: new Date(Date.now() + 60_000),
    }),
  )
}

async function claimAndAnswer(agent: Ctx, { ticketId, messageId, revision }: Posted) {
  const { fence } = await claimTicket(agent, { ticketId })
  await sendReply(agent, {
    clientId: newId(),
    ticketId,
    body: 'Yes, small ones travel for free.',
    visibility: 'public',
    inReplyToId: messageId,
    threadRevision: revision,
    fence,
    sendAnyway: true,
  })
}
