import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type TemplateId } from '../db/id.ts'
import { createTemplate } from '../knowledge/create-template.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { cancelReply } from './cancel-reply.ts'
import { saveDraft } from './save-draft.ts'
import { drafts } from './tables.ts'

describe('an answer out of a template', () => {
  let house: Answering
  let ada: Ctx
  let templateId: TemplateId

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
    const row = await createTemplate(ada, {
      name: 'Strike',
      texts: [
        { language: 'en', body: 'Hello {{contact.firstName}}, the strike ends at six. Sorry!' },
        { language: 'fr', body: 'Bonjour {{contact.firstName}}, la grève finit à 18 h. Désolés !' },
      ],
    })
    templateId = row.templateId as TemplateId
  })
  afterAll(() => house.close())

  const author = (name: string) => ({
    externalId: name,
    handle: name.toLowerCase(),
    name,
    avatarUrl: null,
    audience: null,
  })
  /** A post with comments of others under it: several people in one thread. */
  const thread = async () => {
    const post = await house.post({ author: author(`Nora${newId().slice(-4)}`.replaceAll(/\d/g, 'x')) })
    const comment = (name: string) =>
      house.post({
        author: author(name),
        messageKind: 'comment',
        threadExternalId: post.externalId,
        parentExternalId: post.externalId,
      })
    return { post, comment }
  }
  const send = (posted: Posted, body: string, more = {}) =>
    house.answer(ada, posted, { body, templateId, ...more })

  it('never goes out with a blank in it, and names what is missing', async () => {
    const { post } = await thread()

    await expect(send(post, 'Hello {{contact.firstName}}, at {{? time}}.')).rejects.toMatchObject({
      code: 'VARIABLE_MISSING',
      parameters: { name: 'contact.firstName', count: 2 },
      path: ['body'],
    })
    await expect(send(post, 'Hello Nora', { further: ['At {{? time}}.'] })).rejects.toMatchObject({
      code: 'VARIABLE_MISSING',
      path: ['further', '0'],
    })
    await expect(send(post, 'At {{? time}}.', { sendAnyway: true })).rejects.toMatchObject({
      code: 'VARIABLE_MISSING',
    })
  })

  it('goes unchanged to one person of a thread, and to the second one with a sentence of one’s own', async () => {
    const { post, comment } = await thread()
    const sent = await send(post, 'Hello Nora, the strike ends at six. Sorry!')
    expect(sent).toMatchObject({ templateId, isTemplateUnchanged: true })
    const second = await comment('Sami')

    for (const body of [
      'Hello Sami, the strike ends at six. Sorry!',
      'Hello Sami, the strike ends at six!!! Sorry 🙏',
      'Bonjour Sami, la grève finit à 18 h. Désolés !',
    ])
      await expect(send(second, body, { sendAnyway: true })).rejects.toMatchObject({
        code: 'TEMPLATE_UNCHANGED',
        parameters: { template: 'Strike' },
      })
    // Leaving the template unsaid changes nothing: the text is what the thread reads.
    await expect(
      send(second, 'Hello Sami, the strike ends at six. Sorry!', { templateId: null, sendAnyway: true }),
    ).rejects.toMatchObject({ code: 'TEMPLATE_UNCHANGED' })

    const own = await send(
      second,
      'Hello Sami, your bus leaves from door B. The strike ends at six. Sorry!',
      {
        sendAnyway: true,
      },
    )
    expect(own).toMatchObject({ templateId, isTemplateUnchanged: false })
  })

  it('is unchanged whatever was filled into its blanks', async () => {
    const late = await createTemplate(ada, {
      name: 'Late',
      texts: [{ language: 'en', body: 'Train {{? number}} is late. Next news at {{? time}}, right here.' }],
    })
    const { post, comment } = await thread()
    const told = { templateId: late.templateId as TemplateId, sendAnyway: true }
    const first = await send(post, 'Train 8412 is late. Next news at half past eight, right here.', told)
    expect(first).toMatchObject({ isTemplateUnchanged: true })

    const second = await comment('Sami')
    for (const time of ['half past eight', '8:45']) {
      await expect(
        send(second, `Train 8412 is late. Next news at ${time}, right here.`, told),
      ).rejects.toMatchObject({ code: 'TEMPLATE_UNCHANGED' })
    }
    await send(second, 'Train 8412 is late. Next news at 8:45, right here. Door B is open for you.', told)
  })

  it('that shares only some short words with the template is somebody’s own', async () => {
    const { post, comment } = await thread()
    await send(post, 'Hello Nora, the strike ends at six. Sorry!')
    const second = await comment('Sami')

    expect(await send(second, 'Sorry!', { templateId: null, sendAnyway: true })).toMatchObject({
      templateId: null,
    })
  })

  it('may go to the same person again, to another thread, and after the first one was called back', async () => {
    const { post, comment } = await thread()
    const body = 'Hello Nora, the strike ends at six. Sorry!'
    const first = await send(post, body)
    const other = await thread()
    expect(await send(other.post, body)).toMatchObject({ isTemplateUnchanged: true })

    await cancelReply(ada, { replyId: first.replyId as never })
    const second = await comment('Lina')
    expect(
      await send(second, 'Hello Lina, the strike ends at six. Sorry!', { sendAnyway: true }),
    ).toMatchObject({
      isTemplateUnchanged: true,
    })
  })

  it('that never was is refused, and its draft is kept all the same', async () => {
    const { post } = await thread()
    const unknown = newId<'template'>()
    await expect(send(post, 'Hello', { templateId: unknown })).rejects.toMatchObject({
      code: 'TEMPLATE_NOT_FOUND',
    })

    const text = {
      ticketId: post.ticketId,
      visibility: 'public' as const,
      body: 'Hello',
      threadRevision: post.revision,
    }
    expect((await saveDraft(ada, { ...text, templateId: unknown })).draft).toMatchObject({ templateId: null })
    expect((await saveDraft(ada, { ...text, templateId })).draft).toMatchObject({ templateId })
  })

  it('comes back with its template when it is called back', async () => {
    const { post } = await thread()
    const reply = await send(post, 'Hello Nora, the strike ends at six. Sorry!')
    await cancelReply(ada, { replyId: reply.replyId as never })

    const [draft] = await house.owner.select().from(drafts).where(eq(drafts.ticketId, post.ticketId))
    expect(draft).toMatchObject({ body: reply.body, templateId })
  })
})
