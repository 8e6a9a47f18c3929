import { eq } from 'drizzle-orm'
import type { Browser, CDPSession, Locator, Worker } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setAvailability } from '../../packages/api/src/members/set-availability.ts'
import { replies } from '../../packages/api/src/replies/tables.ts'
import {
  createBrowser,
  openPushService,
  type PushService,
  type TestBrowser,
} from '../../packages/api/src/testing/push-service.ts'
import { openBeside, teachKarim } from './beside.ts'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { letPagesAsk, openTray, pressNotification, readTray, type WorkerScope } from './notification-tray.ts'
import { Phone } from './phone.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { subscribeAs } from './subscribe-as.ts'
import { collectFaults, findViolations } from './violations.ts'

/** As long as a network of ours lets an answer be, nearly. */
const LONG =
  `Oui, du pain frais à chaque départ. ${'Le wagon-bar en reçoit dans chaque grande gare. '.repeat(8)}`.trim()
/** A push is under way for seconds at most: it gathers for three, and a slow machine takes its time. */
const ARRIVES_WITHIN = { timeout: 60_000, interval: 100 }

/**
 * The browser under test reaches no push service, so its subscription is made here: the product encrypts for it and
 * calls a service on this machine, and what that opens is handed to the worker by the developer tools, as the browser's
 * own service would.
 */
describe('push, in a real browser', () => {
  let relais: Relais
  let browser: Browser
  let service: PushService
  let target: TestBrowser
  let salma: Console
  let worker: Worker
  let tools: CDPSession
  let registrationId: string
  const taken = { count: 0 }

  beforeAll(async () => {
    service = await openPushService()
    target = createBrowser(service.origin)
    relais = await startRelais({ RELAIS_ALLOWED_ORIGINS: service.origin })
    browser = await launchBrowser()
    salma = await Console.signIn(browser, relais.links.agent)
    const context = salma.page.context()
    await context.grantPermissions(['notifications'], { origin: relais.origin })
    await letPagesAsk(context)
    await subscribeAs(context, target)
    await salma.page.reload()
    await salma.rows.first().waitFor()
    tools = await context.newCDPSession(salma.page)
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      registrationId = registrations.find(({ isDeleted }) => !isDeleted)?.registrationId ?? registrationId
    })
    await tools.send('ServiceWorker.enable')
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
    await service?.close()
  })

  /** What the next push says, handed to the worker of the browser as well. */
  const receive = async (): Promise<Record<string, string>> => {
    await expect.poll(() => service.received.length, ARRIVES_WITHIN).toBeGreaterThan(taken.count)
    const data = target.open(service.received[taken.count]!)
    taken.count += 1
    await deliver(data)
    return data
  }
  const deliver = (data: object) =>
    tools.send('ServiceWorker.deliverPushMessage', {
      origin: relais.origin,
      registrationId,
      data: JSON.stringify(data),
    })
  /** The same of the first push of a kind, whatever else the demonstration tells meanwhile. */
  const receiveKind = async (kind: string) => {
    for (;;) {
      const told = await receive()
      if (told['tag'] !== kind) continue
      // As often as it takes: the developer tools drop what they are to hand over while a worker is busy starting.
      const titles = async () => {
        await deliver(told)
        return (await shown()).map(({ title }) => title)
      }
      await expect.poll(titles, ARRIVES_WITHIN).toContain(told['title'])
      return told
    }
  }
  /** Opens the page again and waits until the browser has said that it is still subscribed. */
  const openTurnedOn = async () => {
    const { page } = salma
    const renewal = new URL(worker.url()).searchParams.get('renew')!
    const renewed = page.waitForResponse((answer) => answer.request().postData()?.includes(renewal) ?? false)
    await page.goto(`${relais.origin}/settings/notifications`)
    await renewed
    await page.getByText(/^Activées/).waitFor()
  }
  const shown = () => readTray(worker)

  it('is turned on by a press, and a test arrives in the language of the member', async () => {
    const { page } = salma
    const faults = collectFaults(page)
    await page.goto(`${relais.origin}/settings/notifications`)
    await page.getByRole('button', { name: 'Activer ici' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(page.context().serviceWorkers()).toEqual([])

    await salma.press('c')
    await page.getByText(/^Activées/).waitFor()
    worker = page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'))
    await openTray(worker)
    expect(await findViolations(page)).toEqual([])

    const script = await page.request.get(`${relais.origin}/service-worker.js`)
    expect(script.headers()).toMatchObject({ 'cache-control': 'no-cache' })
    expect(script.headers()['content-type']).toMatch(/javascript/)

    await page.getByRole('button', { name: 'Envoyer un essai' }).waitFor()
    await salma.press('t')
    expect(await receive()).toMatchObject({ lang: 'fr', path: '/settings/notifications' })
    await expect
      .poll(shown, ARRIVES_WITHIN)
      .toEqual([
        { title: 'Les notifications arrivent sur cet appareil', body: 'Lignes', lang: 'fr', dir: 'ltr' },
      ])
    expect(faults).toEqual([])
  })

  it('tells of a note that names somebody, and a press on it opens the ticket where one is', async () => {
    const { page } = salma
    const claire = await Console.signIn(browser, relais.links.supervisor)
    await claire.press('j')
    await claire.page.waitForURL(/\/inbox\/\w+\/\d+$/)
    const number = new URL(claire.page.url()).pathname.split('/').at(-1)!
    await claire.thread.waitFor()
    await claire.press('n')
    await claire.page.keyboard.type('Le secret de la cliente, @Salm')
    await claire.page.getByRole('option', { name: /Salma Benali/ }).waitFor()
    await claire.press('Enter')
    await claire.press('ControlOrMeta+Enter')

    const told = await receive()
    expect(told).toMatchObject({
      title: 'Une note vous mentionne',
      body: `Lignes · ticket #${number}`,
      path: `/inbox/all/${number}`,
    })
    expect(JSON.stringify(told)).not.toMatch(/secret|Claire|Salma/)
    await expect
      .poll(async () => (await shown()).map(({ title }) => title), ARRIVES_WITHIN)
      .toContain(told['title'])

    await page.evaluate(() => Object.assign(globalThis, { wasNotReadAgain: true }))
    await pressNotification(worker, told['tag']!)
    await page.waitForURL(`**/inbox/all/${number}`)
    expect(await page.evaluate(() => 'wasNotReadAgain' in globalThis)).toBe(true)
    await claire.page.context().close()
  })

  it('tells of a draft that waits, and opens that very draft: from the locked phone two taps let it leave', async () => {
    const [question, text] = ['Le wagon-bar a-t-il du pain ?', LONG]
    const beside = await openBeside(relais)
    await teachKarim(beside, 'Bar et repas', ['wagon-bar'])
    await setAvailability(await beside.as('salma'), { isAvailable: true, until: inAnHour() })
    const nadia = await Customer.arrive(browser, relais.townSquareUrl, 'Nadia Atelier')
    await nadia.post(question)
    const phone = await Phone.signIn(browser, relais.links.volunteer)
    await phone.take(question)
    await phone.write(text)
    await phone.tap('Envoyer à la relecture')

    const told = await receiveKind('draftSubmitted')
    expect(told['title']).toBe('Une réponse attend votre relecture')
    expect(JSON.stringify(told)).not.toMatch(/pain|Karim|Nadia/)
    const { page } = salma
    const desk = page.viewportSize()!
    await page.setViewportSize({ width: 390, height: 844 })
    const number = told['path']!.split('/').at(-1)!
    await pressNotification(worker, 'draftSubmitted')
    await page.waitForURL(`**/inbox/inReview/${number}`)
    const review = page.getByRole('region', { name: /Karim a écrit ceci/ })
    expect(await review.getByRole('textbox', { name: 'Texte de la réponse' }).inputValue()).toBe(text)
    await review.getByText(question).waitFor()
    const approve = review.getByRole('button', { name: 'Approuver' })
    expect(await isInSight(approve)).toBe(true)
    expect(await findViolations(page)).toEqual([])
    await approve.click()
    await review.waitFor({ state: 'detached' })
    const stands = async () => {
      const [reply] = await beside.owner.select().from(replies).where(eq(replies.body, text))
      return reply?.state
    }
    await expect.poll(stands, ARRIVES_WITHIN).toMatch(/^(?:held|queued|sending|sent)$/)
    await page.setViewportSize(desk)
    for (const open of [nadia.page, phone.page]) await open.context().close()
    await beside.close()
  })

  it('follows the browser to another address without a page being asked', async () => {
    const { page } = salma
    await openTurnedOn()
    const moved = createBrowser(service.origin)
    await page.evaluate((to) => localStorage.setItem('test.moved', JSON.stringify(to)), moved.subscription)
    await worker.evaluate(
      ([from, to]) => {
        const subscription = ({ endpoint, p256dh, auth }: typeof to) => ({
          endpoint,
          toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
        })
        const { ExtendableEvent } = globalThis as WorkerScope
        const event = new ExtendableEvent('pushsubscriptionchange')
        Object.assign(event, { oldSubscription: subscription(from), newSubscription: subscription(to) })
        globalThis.dispatchEvent(event)
      },
      [target.subscription, moved.subscription] as const,
    )
    const path = new URL(moved.subscription.endpoint).pathname
    await expect
      .poll(
        async () => {
          await salma.press('t')
          return service.received.at(-1)?.path
        },
        { ...ARRIVES_WITHIN, interval: 1_500 },
      )
      .toBe(path)
    expect(moved.open(service.received.at(-1)!)).toMatchObject({ tag: 'test' })
  })

  it('is turned off by a command, and the browser forgets it', async () => {
    const { page } = salma
    await openTurnedOn()
    await salma.press('ControlOrMeta+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('désactiver les notifications')
    await page.getByRole('menuitem').first().waitFor()
    await salma.press('Enter')
    await page.getByRole('button', { name: 'Activer ici' }).waitFor()

    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('relais.push')), ARRIVES_WITHIN)
      .toBeNull()
  })
})

const inAnHour = () => new Date(Date.now() + 3_600_000)

/** Whether all of it can be tapped as the page stands, with nothing moved. */
async function isInSight(part: Locator): Promise<boolean> {
  const [box, view] = [await part.boundingBox(), part.page().viewportSize()!]
  return (
    box !== null &&
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= view.width &&
    box.y + box.height <= view.height
  )
}
