import { eq, sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { approveReply } from './approve-reply.ts'
import type { ReplyRow } from './reply-row.ts'
import { replies } from './tables.ts'

describe('the database, asked directly by the application role', () => {
  let house: Answering
  let yanis: Ctx
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
    yanis = await house.member('volunteer')
    await signCharter(yanis, { number: 0, language: 'en' })
    ada = await house.member()
  })
  afterAll(() => house.close())

  /** One transaction of the application, whatever it does in it. Gives what the database refused it with. */
  const attempt = async (...statements: SQL[]): Promise<string | null> => {
    try {
      await inOrganization(house.world.db, house.organizationId, async (tx) => {
        for (const statement of statements) await tx.execute(statement)
      })
      return null
    } catch (error) {
      const { constraint_name, message } = (error as { cause: Record<string, string> }).cause
      return constraint_name ?? message ?? 'refused'
    }
  }
  const written = async () => house.answer(yanis, await house.post())
  const now = async ({ replyId }: ReplyRow) =>
    (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!
  const set = ({ replyId }: ReplyRow, change: SQL) =>
    sql`update replies set ${change} where reply_id = ${replyId}`
  const approval = ({ replyId }: ReplyRow, { viewer }: Ctx, hash = sql`reply_text_hash(r)`) => sql`
    insert into reply_approvals (organization_id, reply_id, approver_id, text_hash, approved_at)
    select r.organization_id, r.reply_id, ${viewer.memberId}::uuid, ${hash}, now() from replies r where r.reply_id = ${replyId}`
  const approvedBy = ({ viewer }: Ctx) =>
    sql`approver_id = ${viewer.memberId}, reviewed_at = now(), state = 'queued'`

  it.each(['approved', 'held', 'queued', 'sending', 'unknown', 'reconciling', 'needsHuman', 'sent'])(
    'sla-5.5: lets no reply that needs a review be %s without an approval',
    async (state) => {
      const reply = await written()

      expect(await attempt(set(reply, sql`state = ${state}`))).toBe('replies_approved_as_it_is')
      expect(await attempt(set(reply, sql`state = 'draft'`), set(reply, sql`state = ${state}`))).toBe(
        'replies_approved_as_it_is',
      )
      expect((await now(reply)).state).toBe('inReview')
    },
  )

  it('writes none that is on its way at once, nor one that hides its need or its author', async () => {
    const reply = await written()
    const copy = (author: string, needsReview: boolean) => sql`
      insert into replies select (jsonb_populate_record(r, jsonb_build_object('reply_id', ${newId()}::text,
        'client_id', ${newId()}::text, 'state', 'queued', 'visibility', 'private', 'author_id', ${author}::text,
        'needs_review', ${needsReview}::boolean))).* from replies r where r.reply_id = ${reply.replyId}`

    expect(await attempt(copy(reply.authorId, true))).toBe('replies_approved_as_it_is')
    expect(await attempt(copy(reply.authorId, false))).toBe('replies_approved_as_it_is')
    expect(await attempt(set(reply, sql`needs_review = false`))).toBe('replies_needs_review_stays')
    expect(await attempt(set(reply, sql`author_id = ${ada.viewer.memberId}`))).toBe('replies_author_stays')
    expect(await attempt(set(reply, sql`author_id = null`))).toMatch(/null value in column "author_id"/)
    expect(await attempt(copy(newId(), false))).toMatch(/replies_(approved_as_it_is|.*author_id.*fk)/)
  })

  it('help-e: takes no approval from the author, none in another name, and none for another text', async () => {
    const reply = await written()
    const ben = await house.member()

    expect(await attempt(approval(reply, yanis))).toBe('reply_approvals_by_another')
    expect(await attempt(approval(reply, ada, sql`sha256('another text')`))).toBe('reply_approvals_exact')
    expect(await attempt(approval(reply, ada), set(reply, approvedBy(ben)))).toBe('replies_approved_as_it_is')
    expect(await attempt(approval(reply, ada), set(reply, sql`state = 'queued'`))).toBe(
      'replies_approved_as_it_is',
    )
    expect(await attempt(approval(reply, ada), set(reply, approvedBy(yanis)))).toMatch(/approved/)
    expect(await attempt(approval(reply, ada), set(reply, approvedBy(ada)))).toBeNull()
  })

  it.each([
    ['its text', (reply: ReplyRow) => set(reply, sql`body = 'other'`)],
    [
      'its posts',
      (reply: ReplyRow) => sql`update reply_parts set body = 'other' where reply_id = ${reply.replyId}`,
    ],
    [
      'one more post',
      (
        reply: ReplyRow,
      ) => sql`insert into reply_parts (organization_id, reply_id, part, channel_id, client_key, body)
        values (${house.organizationId}, ${reply.replyId}, 2, ${reply.channelId}, 'more', 'more')`,
    ],
    ['what it answers', (reply: ReplyRow) => set(reply, sql`in_reply_to_id = null, visibility = 'private'`)],
  ])('keeps %s as it was approved, before it leaves and while it does', async (_what, change) => {
    const reply = await written()
    expect(await attempt(approval(reply, ada), change(reply), set(reply, approvedBy(ada)))).toBe(
      'replies_approved_as_it_is',
    )

    await approveReply(ada, { replyId: reply.replyId as never, revision: 0, texts: [reply.body] })
    expect(await attempt(change(reply))).toMatch(/stay/)
    // Nor by the way round a draft.
    const around = [set(reply, sql`state = 'draft'`), change(reply), set(reply, sql`state = 'queued'`)]
    expect(await attempt(...around)).toBe('replies_approved_as_it_is')
  })

  it('keeps its files as they were approved', async () => {
    const reply = await written()
    const file = async (replyId: string | null) => {
      const attachmentId = newId()
      await house.owner
        .execute(sql`insert into attachments (organization_id, attachment_id, member_id, ticket_id, reply_id,
          position, kind, state, name, media_type, size, not_before, created_at)
        values (${house.organizationId}, ${attachmentId}, ${reply.authorId}, ${reply.ticketId}, ${replyId}, 0, 'image',
          'kept', 'plan.png', 'image/png', 9, now(), now())`)
      return attachmentId
    }
    const [its, other] = [await file(reply.replyId), await file(null)]
    const describe = sql`update attachments set alt = 'other' where attachment_id = ${its}`
    expect(await attempt(approval(reply, ada), describe, set(reply, approvedBy(ada)))).toBe(
      'replies_approved_as_it_is',
    )
    expect(await attempt(approval(reply, ada), set(reply, approvedBy(ada)))).toBeNull()

    for (const change of [
      describe,
      sql`update attachments set reply_id = ${reply.replyId} where attachment_id = ${other}`,
      sql`update attachments set reply_id = null where attachment_id = ${its}`,
      sql`delete from attachments where attachment_id = ${its}`,
    ])
      expect(await attempt(change)).toBe('attachments_of_reply_stay')
  })

  it('changes and forgets no approval', async () => {
    const reply = await written()
    await approveReply(ada, { replyId: reply.replyId as never, revision: 0, texts: [reply.body] })

    const mine = sql`where reply_id = ${reply.replyId}`
    expect(await attempt(sql`update reply_approvals set text_hash = sha256('x') ${mine}`)).toMatch(/denied/)
    expect(await attempt(sql`delete from reply_approvals ${mine}`)).toMatch(/denied/)
  })

  it.each([
    ['triggers of a session off', sql`set session_replication_role = replica`],
    ['the trigger of replies off', sql`alter table replies disable trigger replies_guarded`],
    ['the trigger of approvals away', sql`drop trigger reply_approvals_guarded on reply_approvals`],
    [
      'what needs a review to nothing',
      sql`create or replace function reply_needs_review(organization uuid, author uuid, ticket uuid)
      returns boolean language sql stable as 'select false'`,
    ],
    ['approvals away', sql`truncate reply_approvals`],
    ['its role to the owner', sql`set role relais_owner`],
  ])('lets the application not turn %s', async (_what, statement) => {
    expect(await attempt(statement)).toMatch(/denied|must be owner|permission/)
  })

  it('goes on asking for it when the author’s role changes meanwhile', async () => {
    const reply = await written()
    await house.owner.update(members).set({ role: 'agent' }).where(eq(members.memberId, reply.authorId))

    expect(await attempt(set(reply, sql`state = 'queued'`))).toBe('replies_approved_as_it_is')
    await house.owner.update(members).set({ role: 'volunteer' }).where(eq(members.memberId, reply.authorId))
  })
})
