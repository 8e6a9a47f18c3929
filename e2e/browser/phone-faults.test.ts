import { eq } from 'drizzle-orm'
import type { Browser, BrowserContext, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handedDrafts } from '../../packages/api/src/cards/tables.ts'
import { changeRole } from '../../packages/api/src/members/change-role.ts'
import { members } from '../../packages/api/src/members/tables.ts'
import { issueSignInLink } from '../../packages/api/src/members/issue-sign-in-link.ts'
import { replies } from '../../packages/api/src/replies/tables.ts'
import {
  createBrowser,
  openPushService,
  type PushService,
} from '../../packages/api/src/testing/push-service.ts'
import { devices } from '../../packages/api/src/notifications/tables.ts'
import { consentToCalls } from '../../packages/api/src/volunteers/consent-to-calls.ts'
import { type Beside, openBeside, runOut, type Taught, teachKarim } from './beside.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { Phone } from './phone.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { turnOnPushes } from './subscribe-as.ts'
import { collectFaults, findViolations } from './violations.ts'

const HOUR_MS = 3_600_000
/** What nobody tells the phone it hears within half a minute. */
const HEARD = { timeout: 90_000 }

describe('what goes wrong on a phone', () => {
  let relais: Relais
  let beside: Beside
  let browser: Browser
  let nadia: Customer
  let taught: Taught
  let service: PushService
  const faults: string[][] = []

  beforeAll(async () => {
    service = await openPushService()
    relais = await startRelais({ RELAIS_ALLOWED_ORIGINS: service.origin })
    browser = await launchBrowser()
    beside = await openBeside(relais)
    taught = await teachKarim(beside, 'Bar et repas', ['wagon-bar', 'repas'])
    nadia = await Customer.arrive(browser, relais.townSquareUrl, 'Nadia Atelier')
  })
  afterAll(async () => {
    await browser?.close()
    await beside?.close()
    await relais?.stop()
    await service?.close()
  })

  /** One more phone of Karim's. */
  const openPhone = async (prepare?: (context: BrowserContext) => Promise<void>) => {
    const { memberId } = taught.karim.viewer
    const { url } = await issueSignInLink(await beside.as('idris'), { memberId })
    const phone = await Phone.signIn(browser, url, {}, prepare)
    faults.push(collectFaults(phone.page))
    return phone
  }
  const repliesOf = async (text: string) => beside.owner.select().from(replies).where(eq(replies.body, text))
  const ours = async (text: string) =>
    (await readSquare(relais.townSquareUrl)).filter((post) => post.text === text)

  it('help-f: two taps on one button are one', async () => {
    const [question, text] = ['Le wagon-bar ouvre-t-il le dimanche ?', 'Oui, comme en semaine.']
    await nadia.post(question)
    const phone = await openPhone()
    const { page } = phone
    const asked: object[] = []
    await page.route('**/graphql', async (route) => {
      const { input } = variablesOf(route)
      if (input?.['cardId']) asked.push(input)
      await route.continue()
    })
    await phone.look(question)
    await phone.button('Je réponds').dblclick()
    await phone.answer.waitFor()
    await phone.write(text)
    await phone.button('Envoyer à la relecture').dblclick()
    await phone.title('Merci !').or(page.getByText('C’est fait. Merci !')).first().waitFor()

    expect(asked.filter((input) => Object.keys(input).length === 1 && 'cardId' in input).length).toBe(1)
    expect(asked.filter((input) => 'fence' in input).length).toBe(1)
    expect(await repliesOf(text)).toMatchObject([{ state: 'inReview' }])
    await page.context().close()
  })

  it('help-f: two phones of one person have one card, and one answer of theirs leaves', async () => {
    const question = 'Le wagon-bar vend-il des journaux ?'
    await nadia.post(question)
    const [one, two] = [await openPhone(), await openPhone()]
    // What the second one asks by itself waits, so that it does not know of the first one's answer.
    const gate = Promise.withResolvers<void>()
    await one.take(question)
    await two.page.reload()
    await two.answer.waitFor()
    await two.page.route('**/graphql', async (route) => {
      if (variablesOf(route).input === undefined) await gate.promise
      await route.continue()
    })
    await two.write('Oui, au comptoir.')
    await one.write('Oui, trois titres.')
    await one.tap('Envoyer à la relecture')
    await one.title('Merci !').waitFor()

    await two.tap('Envoyer à la relecture')
    await two.page.getByText('Vous avez déjà répondu à cette question.').waitFor()
    expect(await findViolations(two.page)).toEqual([])
    gate.resolve()
    await two.page.getByText('Oui, trois titres.').waitFor(HEARD)
    expect(await repliesOf('Oui, au comptoir.')).toEqual([])
    expect(await repliesOf('Oui, trois titres.')).toHaveLength(1)
    await two.tap('J’ai terminé')
    await two.page.getByText('C’est fait. Merci !').waitFor()
    for (const phone of [one, two]) await phone.context.close()
  })

  it.each([
    ['ahead', HOUR_MS],
    ['behind', -HOUR_MS],
  ])('help-f: a clock that is an hour %s counts the same minutes', async (where, byMs) => {
    const question = `Le wagon-bar sert-il du thé, ${where} ?`
    await nadia.post(question)
    const phone = await openPhone((context) => shiftClock(context, byMs))
    const { page } = phone
    await phone.look(question)
    await page.getByText(/^[34]\s?min$/).waitFor()
    // A slow answer takes a minute off at the most.
    await page.getByText(/^L’horloge de votre téléphone (?:avance|retarde) de (?:59|60|61) minutes/).waitFor()
    expect(await findViolations(page)).toEqual([])
    await phone.tap('Fermer')
    await phone.tap('Je réponds')
    await phone.answer.waitFor()
    await page.getByText(/^[78]\s?min$/).waitFor()
    await phone.write(`Oui, du thé vert, ${where}.`)
    await page.reload()
    await expect.poll(() => phone.answer.inputValue()).toBe(`Oui, du thé vert, ${where}.`)
    await phone.tap('Envoyer à la relecture')
    await page.getByText('Un collègue la relit.').waitFor()
    await phone.tap('J’ai terminé')
    await page.getByText('C’est fait. Merci !').waitFor()
    await page.context().close()
  })

  it('in Arabic every pane reads from right to left, and fits 320 px', async () => {
    const question = 'Le wagon-bar est-il climatisé ?'
    await nadia.post(question)
    const french = await openPhone()
    await french.look(question)
    await french.context.close()
    await speak('ar')
    const { page, context } = await openPhone()
    await page.getByText(question).waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('x')
    await page.getByRole('heading', { name: 'لماذا ليس هذا' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'العودة إلى السؤال' }).click()
    await page.keyboard.press('r')
    await page.locator('textarea').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'إعادته' }).click()
    await page.locator('textarea').waitFor({ state: 'detached' })
    await speak('fr')
    await context.close()
  })

  const speak = async (locale: string) => {
    const { memberId } = taught.karim.viewer
    await beside.owner.update(members).set({ locale }).where(eq(members.memberId, memberId))
  }

  it('help-f: whoever loses their role in the middle is told so, and their text is with the care team', async () => {
    const [question, text] = ['Le wagon-bar a-t-il du sucre ?', 'Oui, en morceaux.']
    await nadia.post(question)
    const phone = await openPhone()
    const { page } = phone
    const { memberId } = taught.karim.viewer
    await phone.take(question)
    await phone.write(text)
    await changeRole(await beside.as('idris'), { memberId, role: 'agent' })
    await phone.title('Vous n’êtes plus connecté ici').waitFor(HEARD)
    await page.getByText('Rien n’est parti. Le serveur a tout votre texte').waitFor()
    await page.getByRole('region', { name: 'Votre texte' }).getByText(text).waitFor()
    expect(await page.getByText(question).count()).toBe(0)
    expect(await page.evaluate(() => localStorage.getItem('relais.helpCard'))).toBeNull()
    expect(await findViolations(page)).toEqual([])
    const drafts = () => beside.owner.select().from(handedDrafts).where(eq(handedDrafts.body, text))
    await expect.poll(drafts).toMatchObject([{ cause: 'recalled' }])
    expect([await repliesOf(text), await ours(text)]).toEqual([[], []])
    await changeRole(await beside.as('idris'), { memberId, role: 'volunteer' })
    await page.context().close()
  })

  it('help-f: a card whose time is over is taken off the screen, and its text is a draft and no reply', async () => {
    const [question, text] = ['Le wagon-bar accepte-t-il les chèques ?', 'Non, la carte seulement.']
    await nadia.post(question)
    const phone = await openPhone()
    const { page } = phone
    await phone.take(question)
    await phone.write(text)
    await runOut(beside)
    await phone.title('Le temps de cette question est écoulé').waitFor(HEARD)
    await page.getByText('Rien n’est parti. L’équipe a votre texte comme brouillon').waitFor()
    await page.getByRole('region', { name: 'Votre texte' }).getByText(text).waitFor()
    expect(await page.getByText(question).count()).toBe(0)
    expect(await page.evaluate(() => localStorage.getItem('relais.helpCard'))).toBeNull()
    expect(await findViolations(page)).toEqual([])
    await phone.tap('Compris')
    await phone.title('Bonjour Karim').waitFor()
    expect(await repliesOf(text)).toEqual([])
    await page.context().close()
  })

  it('help-f: what is sent a moment after the end says so too, and never leaves', async () => {
    const [question, text] = ['Le wagon-bar a-t-il des glaces ?', 'Oui, à la vanille.']
    await nadia.post(question)
    const phone = await openPhone()
    const { page } = phone
    await phone.take(question)
    await phone.write('Oui')
    await runOut(beside)
    await page.keyboard.type(', à la vanille.')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByText('Rien n’est parti. L’équipe a votre texte comme brouillon').waitFor(HEARD)
    await page.getByRole('region', { name: 'Votre texte' }).getByText(text).waitFor()
    expect([await repliesOf(text), await ours(text)]).toEqual([[], []])
  })

  it('help-f: a phone whose subscription has ended says that calls do not reach it, and is reached again', async () => {
    await consentToCalls(taught.karim, { isAgreed: true })
    const phone = await openPhone()
    const { page } = phone
    await turnOnPushes(phone, createBrowser(service.origin), relais.origin)
    service.answer = { status: 410 }
    await phone.tap('Envoyer un essai')
    const kept = () => beside.owner.select().from(devices)
    await expect.poll(kept, HEARD).toEqual([])

    await page.goto(`${relais.origin}/help-out`)
    await page.getByText('aucun de vos appareils ne reçoit les appels').waitFor()
    expect(await findViolations(page)).toEqual([])
    service.answer = { status: 201 }
    await page.getByRole('link', { name: 'Activer les notifications ici' }).click()
    await page.getByRole('button', { name: 'Activer ici' }).click()
    await page.getByText(/^Activées/).waitFor()
    expect(await kept()).toHaveLength(1)
    expect(faults.flat()).toEqual([])
  })
})

function variablesOf(route: Route): { input?: Record<string, unknown> } {
  return (route.request().postDataJSON() as { variables?: object } | null)?.variables ?? {}
}

/** Every clock that a page of this context reads is wrong by so much. */
async function shiftClock(context: BrowserContext, byMs: number): Promise<void> {
  await context.addInitScript((by) => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length > 0) super(...given)
        else super(Real.now() + by)
      }
      static override now() {
        return Real.now() + by
      }
    } as DateConstructor
  }, byMs)
}
