import { eq, sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { resumePublishing } from '../members/resume-publishing.ts'
import { openSession } from '../members/open-session.ts'
import { replies } from '../replies/tables.ts'
import { disarm, STOPPED_REASON } from './disarm.ts'

let here: Answering

/** A company in whose backup one reply waits to be sent. */
async function open(capabilities?: Parameters<typeof openAnswering>[0]) {
  here = await openAnswering(capabilities)
  const agent = await here.member()
  const reply = await here.answer(agent, await here.post())
  return { agent, reply }
}

/** Does everything that is due, as time passes. */
async function letTimePass() {
  for (let round = 0; round < 6; round += 1) {
    await here.work()
    await here.passTime()
  }
}

const stateOf = async (replyId: string) => {
  const [row] = await here.owner
    .select({ state: replies.state })
    .from(replies)
    .where(eq(replies.replyId, replyId))
  return row!.state
}

const makeHarmless = () => disarm(here.world, [here.organizationId], new Date().toISOString())

afterEach(() => here.close())

describe('a reply that waited when the backup was taken', () => {
  it('and has left since is found on the network and never posted again', async () => {
    const { reply } = await open()
    const { replyId, body } = reply
    here.network.posts.push({
      id: 'own-before',
      clientKey: replyId,
      text: body,
      inReplyTo: 'customer',
      media: [],
    })

    expect(await makeHarmless()).toBe(1)
    await letTimePass()

    expect(await stateOf(replyId)).toBe('sent')
    expect(here.network).toMatchObject({ attempts: 0, posts: [{ id: 'own-before' }] })
  })

  it('and has not left waits until publishing is resumed, and leaves once', async () => {
    const { reply } = await open()
    await makeHarmless()
    await letTimePass()

    expect(await stateOf(reply.replyId)).toBe('queued')
    expect(here.network.attempts).toBe(0)

    await resumePublishing(actAsCommandLine(here.world, here.organizationId))
    await letTimePass()

    expect(await stateOf(reply.replyId)).toBe('sent')
    expect(here.network.posts).toHaveLength(1)
  })

  it('is shown to a person where the network can neither be read nor recognises a repeat', async () => {
    const { reply } = await open({ idempotency: 'none', readBack: 'none' })
    await makeHarmless()
    await letTimePass()

    expect(await stateOf(reply.replyId)).toBe('needsHuman')
    expect(here.network.attempts).toBe(0)
  })
})

describe('a restored organization', () => {
  it('publishes nothing, says why, and has it on record', async () => {
    await open()
    await makeHarmless()

    const [organization] = await here.owner.execute(sql`
      select publishing_stopped_at is not null as stopped, publishing_stopped_reason as reason from organizations`)
    const record = await here.owner.execute(sql`
      select action, detail->>'doubtedReplies' as doubted from audit_entries
      where actor = 'command-line' order by seq desc limit 2`)
    expect(organization).toEqual({ stopped: true, reason: STOPPED_REASON })
    expect(record).toMatchObject([
      { action: 'backup.restored', doubted: '1' },
      { action: 'publishing.stopped' },
    ])
  })

  it('lets nobody in by a session that may have been ended since', async () => {
    const { agent } = await open()
    const { memberId } = agent.viewer
    await agent.transaction((tx) => openSession(tx, agent, { memberId, kind: 'console', userAgent: null }))
    await makeHarmless()

    const live = await here.owner.execute(sql`select from sessions where revoked_at is null`)
    expect(live).toHaveLength(0)
  })
})
