import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

describe('people and settings, in a real browser and by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let admin: Console

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    admin = await Console.signIn(browser, relais.links.admin)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  /** Opens a page of the settings by its name in the palette. */
  const openSettings = async (name: string) => {
    await admin.press('ControlOrMeta+k')
    await admin.page.getByRole('dialog').waitFor()
    await admin.page.keyboard.type(`réglages ${name}`)
    await admin.page.getByRole('menuitem').first().waitFor()
    await admin.press('Enter')
    await admin.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  }

  it('an administrator makes a team and invites somebody into it, who joins on a small phone; the link is good once', async () => {
    const { page } = admin
    const faults = collectFaults(page)
    await openSettings('Équipes')
    await page.getByRole('button', { name: 'Créer une équipe' }).waitFor()
    await admin.press('c')
    await page.getByLabel('Nom', { exact: true }).waitFor()
    await page.keyboard.type('Matin')
    await admin.press('Enter')
    await page.getByRole('listitem').filter({ hasText: 'Matin' }).waitFor()

    await openSettings('Personnes')
    await page.getByRole('button', { name: 'Inviter quelqu’un' }).waitFor()
    await admin.press('c')
    await page.getByRole('dialog').getByLabel('Adresse e-mail').waitFor()
    await page.keyboard.type('imane@lignes.example')
    await page.getByRole('checkbox', { name: 'Matin' }).waitFor()
    for (let step = 0; !(await page.getByRole('checkbox', { name: 'Matin' }).isChecked()); step += 1) {
      if (step === 10) throw new Error('The Tab key does not lead to the team.')
      await admin.press('Tab')
      if (await isFocused(page, 'input[type=checkbox]')) await admin.press('Space')
    }
    await admin.press('Enter')
    const link = await page.getByLabel('Lien de l’invitation').inputValue()
    await admin.press('Escape')
    await page.getByRole('list', { name: 'Invités' }).getByText('imane@lignes.example').waitFor()

    const phone = await browser.newContext({ locale: 'fr-FR', viewport: { width: 320, height: 640 } })
    const joining = await phone.newPage()
    await joining.goto(link)
    await joining.getByRole('heading', { name: /^Rejoignez/ }).waitFor()
    expect(await findViolations(joining)).toEqual([])
    await joining.keyboard.type('Imane Kaci')
    await joining.keyboard.press('Tab')
    await joining.keyboard.type('court')
    await joining.keyboard.press('Enter')
    await joining.getByText('au moins 12 caractères').waitFor()
    await expect.poll(() => joining.getByLabel(/^Votre nom/).inputValue()).toBe('Imane Kaci')
    await joining.keyboard.press('ControlOrMeta+a')
    await joining.keyboard.type('une phrase assez longue')
    await joining.keyboard.press('Enter')
    await joining.waitForURL('**/inbox/**')
    await joining.goto(link)
    await joining.getByRole('heading', { name: 'Cette invitation ne sert plus' }).waitFor()
    await phone.close()

    await openSettings('Équipes')
    await openSettings('Personnes')
    const row = page.getByRole('list', { name: 'Membres' }).getByRole('listitem').filter({ hasText: 'Imane' })
    await row.getByText('Matin').waitFor()
    expect(faults).toEqual([])
  })

  it('ends her access after asking, and gives it back', async () => {
    const { page } = admin
    const row = page.getByRole('list', { name: 'Membres' }).getByRole('listitem').filter({ hasText: 'Imane' })
    await tabTo(page, 'Actions pour Imane Kaci')
    await admin.press('Enter')
    await page.getByRole('menuitem', { name: 'Retirer l’accès' }).waitFor()
    await admin.press('End')
    await admin.press('Enter')
    await page.getByRole('alertdialog').waitFor()
    await tabTo(page, 'Retirer l’accès')
    await admin.press('Enter')
    await row.getByText('sans accès').waitFor()
    await tabTo(page, 'Rendre l’accès à Imane Kaci')
    await admin.press('Enter')
    await row.getByText('sans accès').waitFor({ state: 'detached' })
    await expect.poll(() => row.getByText('Équipe', { exact: false }).count()).toBeGreaterThan(0)
  })

  it('fills in a week and days off, and the console says until when she is there', async () => {
    const { page } = admin
    await openSettings('Horaires')
    await tabTo(page, 'Du lundi au vendredi, 9 h – 18 h')
    await admin.press('Enter')
    await tabTo(page, 'ne travaille pas: samedi')
    await admin.press('Enter')
    await page.getByRole('group', { name: 'samedi, plage 1' }).waitFor()
    await tabTo(page, 'Enregistrer la semaine')
    await admin.press('Enter')
    await page.getByText('La semaine est enregistrée.').waitFor()
    await page.getByText('54 heures par semaine').waitFor()
    const presence = page.getByRole('button', { name: /Idris Lemaire/ })
    await expect.poll(() => presence.textContent()).toMatch(/(?:disponible|absent) jusqu’à/)
  })

  it('connects an account that listens only, after the network has refused a wrong token', async () => {
    const { page } = admin
    await openSettings('Canaux')
    await page.getByRole('button', { name: 'Connecter un compte' }).waitFor()
    await admin.press('c')
    const dialog = page.getByRole('dialog', { name: 'Connecter un compte' })
    await dialog.waitFor()
    await admin.press('Shift+Tab')
    await page.keyboard.type('Town')
    await admin.tabTo('Identifiant du compte')
    await page.keyboard.type('lignes')
    await admin.tabTo('Jeton d’accès')
    await page.keyboard.type('tst_wrong')
    await admin.tabTo('Secret du webhook')
    await page.keyboard.type('a secret of its own')
    await admin.tabTo('Adresse du réseau')
    await page.keyboard.type(`http://127.0.0.1:${new URL(relais.origin).port}/town-square`)
    await admin.press('Enter')
    await dialog.getByText(/Le réseau a refusé ce compte/).waitFor()
    expect(await findViolations(page)).toEqual([])

    await admin.tabTo('Jeton d’accès')
    await admin.press('ControlOrMeta+a')
    await page.keyboard.type(relais.deskKey)
    await admin.tabTo('Ce qu’il fait')
    await admin.press('ArrowDown')
    await admin.tabTo('Connecter')
    await admin.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const row = page.getByRole('listitem').filter({ hasText: '@lignes' })
    await row.getByText('écoute seulement').first().waitFor()
    await expect.poll(() => row.count()).toBe(1)
  })

  it('has a channel listen for what nobody says to it, after a look at what that finds, and lets it rest', async () => {
    const { page } = admin
    await openSettings('Canaux')
    const add = page.getByRole('button', { name: /^Ajouter une recherche pour / })
    await add.first().waitFor()
    await tabTo(page, (await add.first().getAttribute('aria-label'))!)
    await admin.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ajouter une recherche' })
    await dialog.waitFor()
    await page.keyboard.type('Notre nom')
    await admin.tabTo('Mots à chercher')
    await page.keyboard.type('lignes OR ligne')
    await tabTo(page, 'Voir ce qu’elle trouve')
    await admin.press('Enter')
    await dialog.getByText('Rien ces sept derniers jours.').waitFor()
    expect(await findViolations(page)).toEqual([])
    await tabTo(page, 'Enregistrer')
    await admin.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const row = page.getByRole('listitem').filter({ hasText: 'Notre nom' })
    await row.getByText('lignes OR ligne').waitFor()
    await tabTo(page, 'Mettre au repos Notre nom')
    await admin.press('Enter')
    await row.getByText('au repos', { exact: true }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it.each([
    ['by day, in French', 'light', 'fr', 1440, ['hours', 'people', 'departments', 'tokens', 'you']],
    ['by night, in Arabic, on a phone', 'dark', 'ar', 390, ['hours', 'teams', 'tags', 'channels', 'audit']],
  ] as const)('its pages are accessible and fit, %s', async (_what, colorScheme, locale, width, sections) => {
    const { page } = admin
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    if (locale === 'ar') {
      await admin.press('ControlOrMeta+k')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.type('arabe')
      await page.getByRole('menuitem').first().waitFor()
      await admin.press('Enter')
      await page.locator('html[dir=rtl]').waitFor()
    }
    const found: unknown[] = []
    for (const section of sections) {
      await page.goto(new URL(`/settings/${section}`, relais.origin).href)
      await page.locator('main h2:not(.heading), main ul[aria-label]').first().waitFor()
      found.push(...(await findViolations(page)))
    }
    expect(found).toEqual([])
  })
})

/** Moves on with Tab until what has the focus bears this name; fields of times have several stops. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 250; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (focused.trim() === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to “${name}”.`)
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
}
