import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const WORDS = 'Le 18 h 12 est-il supprimé, ou seulement en retard ?'
const TEXT = 'Nous vous avons lu'

describe('those who will not be answered in time, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let supervisor: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    const customer = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    await customer.post(WORDS)
    const agent = await Console.signIn(browser, relais.links.agent)
    await agent.rowOf(WORDS).waitFor()
    // The only agent goes home: nobody is there for anybody any more.
    await agent.press('ControlOrMeta+k')
    await agent.page.getByRole('dialog').waitFor()
    await agent.page.keyboard.type('Changer ma disponibilité')
    await agent.page.getByRole('menuitem').first().waitFor()
    await agent.press('Enter')
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    faults = collectFaults(supervisor.page)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  it('a text is taken from a draft, and may be sent once somebody else has approved it', async () => {
    const { page } = supervisor
    await page.goto(new URL('/settings/holding', relais.origin).href)
    await page.getByRole('button', { name: `Partir de “${TEXT}”` }).waitFor()
    await supervisor.tabTo(`Partir de “${TEXT}”`)
    await supervisor.press('Enter')
    await page.getByRole('dialog', { name: 'Ajouter un texte d’attente' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await supervisor.tabTo('Enregistrer')
    await supervisor.press('Enter')
    await page.getByText('pas approuvé').waitFor()
    await page.getByText('Vous l’avez écrit : quelqu’un d’autre l’approuve.').waitFor()
    const admin = await Console.signIn(browser, relais.links.admin)
    await admin.page.goto(page.url())
    await admin.page.getByText('pas approuvé').waitFor()
    await admin.tabTo(`Approuver ${TEXT}`)
    await admin.press('Enter')
    await admin.page.getByText(/^approuvé par /).waitFor()
    await page.reload()
    await page.getByText(/^approuvé par /).waitFor()
    expect(await findViolations(page)).toEqual([])
    await supervisor.tabTo('En heures')
    await supervisor.press('Enter')
    await page.getByText('C’est retenu. Le tableau a été recalculé.').waitFor()
  })

  it('whoever waits is told so by one press, after what they will read was shown, and goes on waiting', async () => {
    const { page } = supervisor
    await page.goto(new URL('/inbox/next', relais.origin).href)
    await supervisor.rows.first().waitFor()
    await supervisor.press('g')
    await supervisor.press('h')
    await supervisor
      .rowOf(WORDS)
      .getByText('Aucune réponse en vue : personne n’est là pour la donner.')
      .waitFor()
    await supervisor.openByKeys(WORDS)
    await supervisor.press('x')
    await supervisor.press('w')
    const dialog = page.getByRole('dialog', { name: 'Leur dire que vous les avez lus' })
    await dialog.getByText(/nous vous avons lu et ne vous oublions pas/).waitFor()
    expect(await findViolations(page)).toEqual([])
    await supervisor.tabTo('Envoyer 1 message')
    await supervisor.press('Enter')
    await page.getByText('1 message d’attente est en route.').waitFor()
    await supervisor.rowOf(WORDS).getByText('Prévenu').waitFor()
    await supervisor.thread.getByText(/nous vous avons lu et ne vous oublions pas/).waitFor()
    await expect
      .poll(
        async () =>
          (await readSquare(relais.townSquareUrl)).filter(({ text }) => /ne vous oublions pas/.test(text))
            .length,
      )
      .toBe(1)
    expect(await findViolations(page)).toEqual([])
  })

  it('the daily sample is two keys away, and says that nothing was drawn from yet', async () => {
    const { page } = supervisor
    await supervisor.press('g')
    await supervisor.press('d')
    await page.getByRole('heading', { level: 1, name: 'Échantillon du jour' }).waitFor()
    await page.getByText(/Rien n’a encore été tiré|Rien à regarder/).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
