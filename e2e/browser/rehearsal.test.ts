import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAsCommandLine } from '../../packages/api/src/members/act-as.ts'
import { createMember } from '../../packages/api/src/members/create-member.ts'
import { createOrganization } from '../../packages/api/src/members/create-organization.ts'
import { issueSignInLink } from '../../packages/api/src/members/issue-sign-in-link.ts'
import { type Beside, openBeside } from './beside.ts'
import { launchBrowser } from './launch.ts'
import { Phone } from './phone.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const MATTER = 'Puis-je venir avec mon vélo pliant\u202f?'
const ANSWER = 'Oui, plié et dans sa housse. À bientôt !'
/** Fifteen seconds in which it can be taken back, then the answer’s way, on a slow machine. */
const LEAVES_WITHIN = { timeout: 90_000 }

describe('a rehearsal, in real browsers', () => {
  let relais: Relais
  let beside: Beside
  let browser: Browser
  let pilot: Page
  let nora: Page
  let karim: Page
  let faults: string[]
  let link: string

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    beside = await openBeside(relais)
    const { world } = beside
    const organizationId = await createOrganization(world, {
      slug: 'ateliers',
      name: 'Les Ateliers',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const keeper = actAsCommandLine(world, organizationId)
    const person = { name: 'Ada Perrin', email: 'ada@ateliers.example', role: 'admin', locale: 'fr' } as const
    const { url } = await issueSignInLink(keeper, { memberId: await createMember(keeper, person) })
    pilot = await open({ width: 1280, height: 900 })
    nora = await open({ width: 320, height: 700 })
    karim = await open({ width: 390, height: 844 })
    faults = [pilot, nora, karim].flatMap(collectFaults)
    await pilot.goto(new URL(new URL(url).pathname, relais.origin).href)
    await pilot.keyboard.press('Tab')
    await pilot.keyboard.press('Enter')
    await pilot.waitForURL('**/inbox/next')
  })
  afterAll(async () => {
    await browser?.close()
    await beside?.close()
    await relais?.stop()
  })

  const open = async (viewport: { width: number; height: number }) =>
    (await browser.newContext({ locale: 'fr-FR', viewport })).newPage()
  const comeIn = async (page: Page, name: string) => {
    await page.goto(link)
    await page.getByRole('heading', { name: 'Ce qui est noté de vous' }).waitFor()
    await page.getByRole('textbox', { name: 'Votre nom, tel que vos collègues le connaissent' }).fill(name)
    await page
      .getByRole('textbox', { name: 'Votre adresse professionnelle' })
      .fill(`${name.toLowerCase()}@ateliers.example`)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Demander en client' }).waitFor()
  }

  it('is opened by its pilot, with a link to hand on', async () => {
    await pilot.goto(new URL('/settings/rehearsal', relais.origin).href)
    await pilot.getByRole('button', { name: 'Ouvrir la répétition' }).click()
    const box = pilot.getByRole('textbox', { name: 'Lien de la répétition' })
    await box.waitFor()
    link = new URL(new URL(await box.inputValue()).pathname, relais.origin).href
    expect(await findViolations(pilot)).toEqual([])
  })

  it('lets a colleague in who asks as a customer, on 320 px, by keyboard, in either direction', async () => {
    await nora.goto(link)
    await nora.getByRole('button', { name: 'العربية' }).click()
    await nora.getByRole('heading', { name: 'ما يُسجَّل عنك' }).waitFor()
    expect(await nora.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await nora.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await comeIn(nora, 'Nora')
    await nora.getByRole('button', { name: MATTER }).press('Enter')
    const field = nora.getByRole('textbox', { name: 'Ce que vous demandez' })
    await expect.poll(() => field.inputValue()).toBe(MATTER)
    await nora.keyboard.press('Tab')
    await nora.keyboard.press('Enter')
    await nora.getByText('Personne n’a encore répondu.').waitFor()
    expect(await nora.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await findViolations(nora)).toEqual([])
  })

  it('and another one answers it on the phone, under the charter', async () => {
    await comeIn(karim, 'Karim')
    await karim.getByRole('link', { name: 'Répondre maintenant' }).click()
    await karim.getByText('Répétition : chaque client est un collègue.').waitFor()
    await karim.goto(new URL('/charter', relais.origin).href)
    await karim.getByRole('button', { name: 'J’ai lu, et je signe' }).click()
    await karim.getByText('Vous avez signé cette charte').waitFor()
    await karim.goto(new URL('/help-out', relais.origin).href)
    const phone = Phone.on(karim)
    await phone.take(MATTER)
    await phone.write(ANSWER)
    expect(await findViolations(karim)).toEqual([])
    await karim.keyboard.press('ControlOrMeta+Enter')
    await phone.title('Merci !').waitFor()

    await nora.getByText(ANSWER).waitFor(LEAVES_WITHIN)
    await nora.getByText('Karim', { exact: true }).waitFor()
  })

  it('tells the pilot who helped on what, who invites them with one tap', async () => {
    const row = pilot.getByRole('listitem').filter({ hasText: 'karim@ateliers.example' })
    const invite = row.getByRole('button', { name: 'Inviter Karim comme mentor sur Accès' })
    await invite.waitFor({ timeout: 60_000 })
    await pilot.getByText('A demandé, et a eu une réponse.').waitFor({ timeout: 60_000 })
    await invite.click()
    await pilot.getByRole('dialog', { name: 'Karim est invité' }).waitFor()
    expect(await findViolations(pilot)).toEqual([])
    await pilot.keyboard.press('Escape')
    await row.getByText(/sera mentor sur Accès/).waitFor()
  })

  it('ends for everybody when the pilot says so', async () => {
    await pilot.getByRole('button', { name: 'Terminer la répétition' }).click()
    await pilot.getByRole('button', { name: 'Terminer pour tous' }).click()
    await pilot.getByRole('heading', { name: 'Répéter encore' }).waitFor()
    await nora.goto(link)
    await nora.getByText('Cette répétition est terminée.').waitFor()
    expect(faults).toEqual([])
  })
})
