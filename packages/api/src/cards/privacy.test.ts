import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setCharterRules } from '../charter/set-charter-rules.ts'
import { INTRODUCED, LEFT, PLANTED, THERE } from '../charter/testing/planted-data.ts'
import { addContactNote } from '../contacts/add-contact-note.ts'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { saveDraft } from '../replies/save-draft.ts'
import { askEverything } from '../testing/ask-everything.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { addNote } from '../tickets/add-note.ts'
import { tickets } from '../tickets/tables.ts'
import { signCharter } from '../charter/sign-charter.ts'
import { messages } from '../inbox/tables.ts'
import { finishCard } from './finish-card.ts'
import { offerTicket } from './offer-ticket.ts'
import { takeCard } from './take-card.ts'

const PATTERN = 'RC-####-######'
const shapes = Object.entries(PLANTED)
const data = shapes.flatMap(([, planted]) => planted)
/** What of a datum must not be read, as JSON has it. */
const secretOf = (datum: string) => JSON.stringify(datum.replace(LEFT, '')).slice(1, -1)

describe('a volunteer, with two hundred personal data about', () => {
  let world: TestWorld
  let api: TestApi
  let karim: Ctx
  let token: string
  let asked: { shape: string; ticketId: TicketId }[]

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    karim = await world.member('volunteer', 'Yanis Test')
    await signCharter(karim, { number: 0, language: 'fr' })
    token = await api.tokenOf(karim)
    const supervisor = await world.member('supervisor', 'Odile Test')
    const rules = { limits: [], words: [], patterns: [PATTERN], allowed: [], severities: [] }
    await setCharterRules(supervisor, { number: 0, rules })
    asked = []
    for (const [nr, [shape, planted]] of shapes.entries()) await plant(shape, planted, nr, supervisor)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  /** A question with all the data of one shape in its thread, and in everything that the care team keeps of it. */
  async function plant(shape: string, planted: readonly string[], nr: number, supervisor: Ctx) {
    const thread = `thread-${nr}`
    const words = INTRODUCED[shape]?.[0]
    const texts = planted.map((datum) => `Bonjour, voici : ${words ? `${words} ` : ''}${datum}, merci.`)
    const at = (step: number) => new Date(Date.now() - 3_600_000 + step * 1_000)
    const said = { threadExternalId: thread, parentExternalId: thread }
    const bystanders = THERE.map(({ name, handle }, step) => {
      const externalId = `${thread}-by-${step}`
      const author = {
        externalId: `by-${step}`,
        handle: handle ?? `by${step}`,
        name,
        avatarUrl: null,
        audience: null,
      }
      return message({ ...said, externalId, author, text: 'Moi aussi, j’attends.', sentAt: at(step) })
    })
    const customer = texts.map((text, step) =>
      message({ ...said, externalId: `${thread}-${step}`, text, sentAt: at(10 + step) }),
    )
    await world.receive(...bystanders, ...customer)
    const all = await world.inside((tx) => tx.select().from(tickets))
    const written = await world.inside((tx) => tx.select().from(messages))
    const question = written.find(({ externalId }) => externalId === `${thread}-0`)!
    const ticket = all.find(
      ({ threadId, identityId }) => threadId === question.threadId && identityId === question.identityId,
    )!
    const ticketId = ticket.ticketId as TicketId
    const body = texts.join('\n')
    await addNote(supervisor, { ticketId, body, clientId: newId() })
    await saveDraft(supervisor, { ticketId, body, visibility: 'public', threadRevision: 1 })
    await addContactNote(supervisor, { contactId: ticket.contactId as never, body, clientId: newId() })
    asked.push({ shape, ticketId })
  }

  it('reads none of them on a card, while it is theirs and after', async () => {
    expect(data).toHaveLength(200)
    for (const { shape, ticketId } of asked) {
      const planted = PLANTED[shape]!
      const card = await world.inside((tx) =>
        offerTicket(tx, new Date(), {
          memberId: karim.viewer.memberId,
          ticketId,
          level: 'reviewed',
          reasons: [{ code: 'next_in_order', parameters: { place: 1 } }],
          minutes: 5,
          urgencyOffered: 40,
        }),
      )
      const offered = await askEverything(api, token, 'helpCard')
      await takeCard(karim, { cardId: card!.helpCardId })
      const taken = await askEverything(api, token, 'helpCard')
      await finishCard(karim, { cardId: card!.helpCardId })
      for (const text of [offered, taken]) {
        expect(text).toContain('•••')
        expect(text).toContain('Bonjour, voici')
        expect(planted.filter((datum) => text.includes(secretOf(datum)))).toEqual([])
      }
      expect(JSON.parse(await askEverything(api, token, 'helpCard'))).toEqual({ helpCard: null })
    }
  }, 120_000)
})
