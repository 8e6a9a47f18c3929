import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

describe('knowledge, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let nora: Customer
  let sami: Customer
  let claire: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    nora = await Customer.arrive(browser, relais.townSquareUrl, 'Nora Vidal')
    sami = await Customer.arrive(browser, relais.townSquareUrl, 'Sami Roche')
    claire = await Console.signIn(browser, relais.links.supervisor)
    faults = collectFaults(claire.page)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  const field = (): Locator => claire.page.getByRole('textbox', { name: 'Répondre en public' })
  const settings = async (page: string) => {
    await claire.page.goto(new URL(`/settings/${page}`, relais.origin).href)
    await claire.page.locator('#settings-title').waitFor()
  }
  const inbox = async (words: string) => {
    await claire.page.goto(new URL('/inbox/next', relais.origin).href)
    await claire.rowOf(words).waitFor()
    await claire.openByKeys(words)
  }

  it('a card that fits is suggested without taking the focus, and put in', async () => {
    const question = 'Je suis bloqué sur le quai : je peux monter avec mon vélo ou pas ?'
    await nora.post(question)
    await claire.rowOf(question).waitFor()
    await claire.openByKeys(question)
    await claire.press('r')
    const suggestions = claire.page.getByRole('list', { name: 'Suggestions' })
    await suggestions.getByRole('button', { name: /vélo/ }).waitFor()
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true)
    await expect
      .poll(() => claire.page.getByRole('note', { name: /Comment on écrit/ }).textContent())
      .toContain('jargon')
    expect(await findViolations(claire.page)).toEqual([])

    await claire.press('ControlOrMeta+i')
    await claire.page.getByRole('combobox', { name: 'Chercher un modèle ou une fiche' }).waitFor()
    await claire.page.keyboard.type('velo')
    await claire.page.getByRole('option', { selected: true, name: /Puis-je voyager avec mon vélo/ }).waitFor()
    expect(await findViolations(claire.page)).toEqual([])
    await claire.press('Enter')
    await expect.poll(() => field().inputValue()).toContain('plié et dans une housse')
    await claire.press('ControlOrMeta+Enter')
    await nora
      .threadOf(question)
      .getByText(/plié et dans une housse/)
      .waitFor()
  })

  it('a template leaves a blank that has to be filled in, and asks for a sentence the second time in a thread', async () => {
    const question = 'Bloquée sur le quai, mon train a encore du retard, il part quand ?'
    await nora.post(question)
    await inbox(question)
    await claire.press('r')
    await claire.page.keyboard.type(';ret')
    await claire.page.getByRole('option', { name: /Retard/ }).waitFor()
    await claire.press('Enter')
    await expect.poll(() => field().inputValue()).toMatch(/^Bonjour Nora, .*\{\{\? numéro du train\}\}/)
    await claire.page.getByText('Reste à remplir').waitFor()
    await claire.page.keyboard.type('8412')
    await claire.press('ControlOrMeta+Enter')
    await claire.page.getByText(/Le texte attend encore «\sheure\s»/).waitFor()
    await claire.press('ControlOrMeta+b')
    await claire.page.keyboard.type('8 h 30')
    await claire.press('ControlOrMeta+Enter')
    await nora
      .threadOf(question)
      .getByText(/8412.*8 h 30/)
      .waitFor()

    const other = 'Pareil, bloqué aussi, trois fois cette semaine, il part quand ?'
    await sami.comment(question, other)
    await inbox(other)
    await claire.press('r')
    await claire.page.keyboard.type(';retard')
    await claire.page.getByRole('option', { name: /Retard/ }).waitFor()
    await claire.press('Enter')
    await expect.poll(() => field().inputValue()).toContain('Bonjour Sami')
    await claire.page.keyboard.type('8412')
    await claire.press('ControlOrMeta+b')
    await claire.page.keyboard.type('8 h 30')
    await claire.press('ControlOrMeta+Enter')
    await claire.page.getByRole('alertdialog', { name: 'Une phrase de vous' }).waitFor()
    await claire.press('Enter')
    await expect.poll(() => field().evaluate((one) => one === document.activeElement)).toBe(true)
    await claire.press('ControlOrMeta+End')
    await claire.page.keyboard.type(' Trois fois en une semaine, c’est trop.')
    await claire.press('ControlOrMeta+Enter')
    await nora
      .threadOf(question)
      .getByText(/Trois fois en une semaine, c’est trop/)
      .waitFor()
  })

  it('a resolved ticket becomes a card in two presses, and the card is found, corrected and put away', async () => {
    const question = 'Je suis bloquée à la gare : à quelle heure ferme la consigne ?'
    await nora.post(question)
    await inbox(question)
    await claire.answerByKeys('Bonjour Nora, à 22 h tous les jours. Claire')
    await nora
      .threadOf(question)
      .getByText(/à 22 h/)
      .waitFor()
    await claire.press('e')
    await claire.page.getByRole('dialog').waitFor()
    await claire.press('Enter')
    await claire.page.getByRole('button', { name: /En faire une fiche/ }).waitFor()
    await claire.press('w')
    const dialog = claire.page.getByRole('dialog', { name: 'En faire une fiche de connaissance' })
    await dialog.waitFor()
    await expect.poll(() => dialog.getByRole('textbox').nth(0).inputValue()).toBe(question)
    await expect
      .poll(() => dialog.getByRole('textbox').nth(1).inputValue())
      .toContain('Bonjour {{contact.firstName}}, à 22 h')
    expect(await findViolations(claire.page)).toEqual([])
    await claire.press('Enter')
    await dialog.waitFor({ state: 'detached' })

    await settings('knowledge')
    const row = claire.page.getByRole('listitem').filter({ hasText: question })
    await claire.tabTo('Chercher des mots dans les fiches')
    await claire.page.keyboard.type('consigne')
    await expect
      .poll(() =>
        claire.page.getByRole('list', { name: 'Fiches de connaissance' }).getByRole('listitem').count(),
      )
      .toBe(1)
    expect(await findViolations(claire.page)).toEqual([])
    await claire.tabTo(`Archiver : ${question}`)
    await claire.press('Enter')
    await row.waitFor({ state: 'detached' })
  })

  it('a file with broken lines is told line by line, and its good lines are kept', async () => {
    await settings('knowledge')
    await claire.tabTo('Importer…')
    await claire.press('Enter')
    const dialog = claire.page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByLabel('Un tableau (CSV)').setInputFiles({
      name: 'fiches.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'question;réponse\nY a-t-il du wifi à bord ?;Oui, gratuit.\n;Sans question\n"Jamais fermée;x\nEt des prises ?;À chaque place.\n',
      ),
    })
    await claire.tabTo('Voir ce que cela donnerait')
    await claire.press('Enter')
    await dialog.getByText('Ligne 3').waitFor()
    await dialog.getByText('Ligne 4').waitFor()
    expect(await findViolations(claire.page)).toEqual([])
    await claire.tabTo('Ajouter 2 fiches')
    await claire.press('Enter')
    await claire.page.getByText('2 fiches ajoutées.').first().waitFor()
    await claire.page.getByText('Y a-t-il du wifi à bord ?').first().waitFor()
  })

  it('a template and the codes of a network are changed in the settings', async () => {
    await settings('templates')
    await claire.page.getByRole('button', { name: /Ajouter un modèle/ }).waitFor()
    await claire.press('c')
    await claire.page.getByRole('dialog').waitFor()
    await claire.page.keyboard.type('Consigne')
    await claire.press('Tab')
    await claire.press('Tab')
    await claire.page.keyboard.type('La consigne ferme à {{heure}}.')
    await claire.press('Tab')
    await claire.tabTo('Enregistrer')
    await claire.press('Enter')
    await claire.page.getByText('Il n’y a pas de variable {{heure}}.').waitFor()
    for (let step = 0; step < 4; step += 1) await claire.press('Shift+Tab')
    await claire.press('ControlOrMeta+a')
    await claire.page.keyboard.type('La consigne ferme à {{? heure}}.')
    await claire.tabTo('Enregistrer')
    await claire.press('Enter')
    await claire.page.getByRole('dialog').waitFor({ state: 'detached' })
    await claire.page.getByRole('listitem').filter({ hasText: ';consigne' }).waitFor()
    expect(await findViolations(claire.page)).toEqual([])
    await settings('codes')
    await claire.page.getByRole('button', { name: 'Modifier Town Square : Français' }).focus()
    await claire.press('Enter')
    const dialog = claire.page.getByRole('dialog')
    await dialog.waitFor()
    await claire.press('ControlOrMeta+a')
    await claire.page.keyboard.type('On tutoie personne.')
    await claire.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await claire.page.getByText('On tutoie personne.').waitFor()
    expect(await findViolations(claire.page)).toEqual([])
    expect(faults).toEqual([])
  })
})
