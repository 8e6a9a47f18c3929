import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const year = new Date().getFullYear() + 1
const FILE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...['0501', '1225'].flatMap((day) => [
    'BEGIN:VEVENT',
    'SUMMARY:Jour férié',
    `DTSTART;VALUE=DATE:${year}${day}`,
    'END:VEVENT',
  ]),
  'BEGIN:VEVENT',
  'SUMMARY:Fête du service',
  `DTSTART:${year}0620T190000`,
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

describe('calendars, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let admin: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    admin = await Console.signIn(browser, relais.links.admin)
    faults = collectFaults(admin.page)
    await admin.page.goto(new URL('/settings/calendars', relais.origin).href)
    await row(admin.page, 'Horaires étendus').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('an administrator writes one, is told beside the field what overlaps, and sees what it comes to', async () => {
    const { page } = admin
    expect(await findViolations(page)).toEqual([])
    await admin.press('c')
    await page.getByRole('heading', { name: 'Un autre calendrier' }).waitFor()
    await admin.tabTo('Nom')
    await page.keyboard.type('Gare de nuit')

    await admin.tabTo('autre plage: lundi')
    await admin.press('Enter')
    const second = page.getByRole('group', { name: 'lundi, plage 2' })
    await second.waitFor()
    await typeTime(page, '1700')
    await second.getByText(/17:00–19:00.*chevauche/).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await typeTime(page, '2200')
    await admin.tabTo('à')
    await typeTime(page, '0200')
    await second.getByText('lendemain').waitFor()
    await second.getByText('chevauche').waitFor({ state: 'detached' })
    await page.getByText(/^Échéance\s: /).waitFor()
    await page
      .getByText(/^lun\. .* 22:00 à mar\. .* 02:00$/)
      .first()
      .waitFor()

    await page.getByText('Ici, 1 jour ouvré dure').waitFor()
    expect(await findViolations(page)).toEqual([])
    await admin.tabTo('Enregistrer le calendrier')
    await admin.press('Enter')
    await row(page, 'Gare de nuit').getByText('Rien ne s’y réfère.').waitFor()
  })

  it('takes its holidays from a file, after a look at what is none', async () => {
    const { page } = admin
    await admin.tabTo('Importer des jours fériés dans Gare de nuit')
    await admin.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel('Un fichier de calendrier (.ics)')
      .setInputFiles({ name: 'feries.ics', mimeType: 'text/calendar', buffer: Buffer.from(FILE) })
    await admin.tabTo('Voir ce que cela donnerait')
    await admin.press('Enter')
    await dialog.getByText('2 nouveaux jours fériés').waitFor()
    await dialog.getByText(/Fête du service.*a une heure/).waitFor()
    expect(await findViolations(page)).toEqual([])
    await admin.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await row(page, 'Gare de nuit').getByText('2 jours fériés').waitFor()
  })

  it('moves nothing when the one is saved that promises count by, and says where to publish', async () => {
    const { page } = admin
    await admin.tabTo('Modifier Horaires étendus')
    await admin.press('Enter')
    await page.getByRole('heading', { name: 'Horaires étendus' }).waitFor()
    await admin.tabTo('Copier les horaires du')
    await admin.tabTo('Ajouter un jour férié')
    await admin.press('Enter')
    await page.getByRole('group', { name: 'Jour férié 1' }).waitFor()
    // The same day and month, in whichever order the browser asks for them.
    await page.keyboard.type(`0808${year}`)
    await admin.tabTo('Son nom')
    await page.keyboard.type('Fête de la Sirène')
    await admin.press('Enter')
    await row(page, 'Horaires étendus').getByText('pas encore en vigueur').waitFor()
    await page.getByRole('link', { name: 'Aller aux promesses' }).waitFor()

    // Archiving it would be refused: that is said before, with the rules that count by it.
    await row(page, 'Horaires étendus')
      .getByRole('link', { name: 'Les règles 3, 4 et 5 des promesses s’y réfèrent' })
      .waitFor()
    expect(await page.getByRole('button', { name: 'Archiver Horaires étendus' }).count()).toBe(0)
  })

  it('asks before what was written is left, by a key that leads elsewhere', async () => {
    const { page } = admin
    await admin.tabTo('Modifier Gare de nuit')
    await admin.press('Enter')
    await page.getByRole('heading', { name: 'Gare de nuit' }).waitFor()
    await admin.tabTo('Nom')
    await page.keyboard.type('Gare')
    await leave(admin)
    await page.getByRole('alertdialog', { name: 'Quitter sans enregistrer ?' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await admin.press('Escape')
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toContain('Gare')
    await leave(admin)
    await admin.tabTo('Quitter sans enregistrer')
    await admin.press('Enter')
    await row(page, 'Gare de nuit').waitFor()
    expect(faults).toEqual([])
  })
})

function row(page: Page, name: string) {
  return page.getByRole('list', { name: 'Calendriers' }).getByRole('listitem').filter({ hasText: name })
}

/** Takes the page's own way back to the list, from wherever the focus is. */
async function leave(admin: Console): Promise<void> {
  await admin.page.getByRole('heading', { level: 1 }).focus()
  await admin.tabTo('Tous les calendriers')
  await admin.press('Enter')
}

/** A time field of this browser asks for half a day too; where the machine's language has none, the letter falls away. */
async function typeTime(page: Page, digits: string): Promise<void> {
  const hours = Number(digits.slice(0, 2))
  const twelve = String(hours % 12 === 0 ? 12 : hours % 12).padStart(2, '0')
  await page.keyboard.type(`${twelve}${digits.slice(2)}${hours < 12 ? 'a' : 'p'}`)
}
