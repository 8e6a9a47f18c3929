import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

describe('a supervisor’s side of volunteers, in a real browser and by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let supervisor: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    faults = collectFaults(supervisor.page)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('keeps a topic from volunteers where it reads what help on it gives, and offers it again', async () => {
    const { page } = supervisor
    await supervisor.press('g')
    await supervisor.press('o')
    await page.getByRole('heading', { level: 1, name: 'Renfort' }).waitFor()
    const row = page.getByRole('list', { name: 'L’aide par sujet' }).getByRole('listitem').filter({
      hasText: 'Objets trouvés',
    })
    await row.getByText('Aucune réponse ne compte encore.').waitFor()
    expect(await findViolations(page)).toEqual([])

    await supervisor.tabTo('Ne plus proposer : Objets trouvés')
    await supervisor.press('Enter')
    await row.getByText('Un superviseur l’a décidé.').waitFor()
    await row.getByRole('button', { name: 'Proposer de nouveau : Objets trouvés' }).focus()
    await supervisor.press('Enter')
    await row.getByRole('button', { name: 'Ne plus proposer : Objets trouvés' }).waitFor()
    expect(await row.getByText('Un superviseur l’a décidé.').count()).toBe(0)
  })

  it('writes other marks, reads what they mean, is told what is wrong with one, and publishes them', async () => {
    const { page } = supervisor
    await supervisor.tabTo('Selon quels seuils')
    await supervisor.press('Enter')
    const form = page.getByRole('group', { name: 'Quand il ouvre et ferme' })
    const calm = form.getByRole('textbox', { name: 'Pendant (minutes)', exact: true })
    await calm.waitFor()
    await calm.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('0,1')
    await form.getByText(/joindraient quelqu’un, pendant 6\s?s\./).waitFor()
    const why = page.getByRole('textbox', { name: 'Pourquoi les seuils changent' })
    await why.focus()
    await page.keyboard.type('Répétition')
    await supervisor.tabTo('Publier ces seuils')
    await supervisor.press('Enter')
    // Calm for six seconds is shorter than one look.
    await page.getByText('Le calme doit durer au moins un examen').waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('2')
    expect(await findViolations(page)).toEqual([])
    await supervisor.tabTo('Publier ces seuils')
    await supervisor.press('Enter')
    const versions = page.getByRole('list', { name: 'Versions' })
    await versions.getByText('10 → 2').waitFor()
    await versions.getByText('Répétition').waitFor()
  })

  it('sees who helps and by which rules trust grows, and reads what was drawn', async () => {
    const { page } = supervisor
    await page.goto(new URL('/settings/volunteers', relais.origin).href)
    await page.getByRole('list', { name: 'Qui aide' }).getByText('Karim Haddad').waitFor()
    const approved = page.getByRole('textbox', { name: 'Pour envoyer sans relecture : réponses approuvées' })
    await approved.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('999')
    await page.keyboard.press('Enter')
    await page.getByText('Écrivez un nombre de 1 à 200.').waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('10')
    await page.keyboard.press('Enter')
    await page.getByText('C’est gardé, et vaut dès la prochaine réponse.').waitFor()
    await page.getByRole('combobox', { name: 'Où travaille Karim Haddad' }).selectOption({ label: 'Terrain' })
    await page.getByText('C’est noté.').waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('heading', { level: 1 }).focus()
    await supervisor.press('g')
    await supervisor.press('y')
    await page.getByText('Rien à relire', { exact: true }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('reads beside a ticket why volunteers are offered it or not, and keeps its customer back', async () => {
    const { page } = supervisor
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(new URL('/inbox/all', relais.origin).href)
    await supervisor.rows.first().waitFor()
    await supervisor.step('j')
    await supervisor.tabTo('Peuvent-ils y répondre ?')
    await supervisor.press('Enter')
    await page
      .getByText('Il n’est proposé à aucun volontaire :')
      .or(page.getByText('Les volontaires peuvent y répondre'))
      .waitFor()
    await page.getByText('Les volontaires peuvent répondre.').waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('button', { name: /^Ne plus proposer\s: / }).focus()
    await supervisor.press('Enter')
    await page.getByText('Pas pour les volontaires : l’équipe répond.').waitFor()
    await page.getByText('Son client n’est pas proposé aux volontaires').waitFor()
    expect(faults).toEqual([])
  })
})
