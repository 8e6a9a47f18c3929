import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer, readSquare } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Line, openLine } from './line.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

describe('in a real browser', () => {
  let relais: Relais
  let browser: Browser
  let line: Line
  let customer: Customer
  let agent: Console
  let supervisor: Console

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    line = await openLine()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    agent = await Console.signIn(browser, relais.links.agent, { proxy: { server: line.url } })
    supervisor = await Console.signIn(browser, relais.links.supervisor)
  })
  afterAll(async () => {
    await browser?.close()
    await line?.close()
    await relais?.stop()
  })

  it('a customer posts, the agent’s open console shows it, and an answer by keyboard alone reaches the customer once', async () => {
    const question = 'Le train de 7 h 12 est annulé et je suis bloquée sur le quai. Que faire ?'
    const answer = 'Bonjour Inès, un car part à 7 h 40 devant la gare. Salma'
    const documents = countDocuments(agent.page)
    const faults = [customer.page, agent.page].map(collectFaults)

    await customer.post(question)
    await agent.rowOf(question).waitFor()
    await agent.openByKeys(question)
    await agent.step('j')
    await agent.openByKeys(question)
    await agent.answerByKeys(answer)

    const shown = customer.threadOf(question).getByText(answer, { exact: true })
    await shown.waitFor()
    await agent.thread.getByRole('article', { name: 'Notre message' }).getByText(answer).waitFor()
    await agent.rowOf(question).waitFor({ state: 'detached' })
    await expect.poll(() => shown.count()).toBe(1)
    const written = (await readSquare(relais.townSquareUrl)).filter(({ text }) => text === answer)
    expect(written).toEqual([{ text: answer, by: 'brand' }])
    expect(documents.count).toBe(0)
    expect(faults).toEqual([[], []])
  })

  it('a reply written against an older thread is refused with what changed, and sent when the agent says so', async () => {
    const question = 'Où récupérer un sac oublié hier soir dans la voiture 7 ?'
    const addition = 'Il est rouge, avec une gourde.'
    const answer = 'Bonjour Inès, le bureau des objets trouvés ouvre à 8 h. Salma'
    await customer.post(question)
    await agent.rowOf(question).waitFor()
    await agent.openByKeys(question)
    await agent.press('r')
    await agent.page.keyboard.type(answer)
    await customer.comment(question, addition)
    await agent.thread.getByText(addition).waitFor()
    await agent.press('ControlOrMeta+Enter')

    const guard = agent.page.getByRole('alertdialog')
    await guard.getByText(addition).waitFor()
    expect((await readSquare(relais.townSquareUrl)).map(({ text }) => text)).not.toContain(answer)
    await agent.tabTo('Envoyer quand même')
    await agent.press('Enter')

    await customer.threadOf(question).getByText(answer, { exact: true }).waitFor()
    await expect.poll(() => guard.count()).toBe(0)
  })

  it('a console that was cut off shows what came in the meantime as soon as the line is back', async () => {
    const [first, second] = ['Le wifi ne marche pas dans la voiture 3.', 'Où sont les prises, voiture 12 ?']
    line.cut()
    await agent.page.getByText('Pas de connexion').waitFor()
    await customer.post(first)
    await customer.post(second)
    await supervisor.rowOf(second).waitFor()
    expect(await agent.rowOf(first).count()).toBe(0)
    line.mend()

    await agent.rowOf(first).waitFor()
    await agent.rowOf(second).waitFor()
    await agent.page.getByText('Pas de connexion').waitFor({ state: 'detached' })
  })

  it('list, ticket and square have no accessibility violation and fit a phone, in French by day and in Arabic by night', async () => {
    const { page } = supervisor
    const faults = collectFaults(page)
    const look = async (language: string) => {
      await page.goto(new URL('/inbox/next', relais.origin).href)
      await supervisor.rows.first().waitFor()
      const list = await findViolations(page)
      await supervisor.step('j')
      await supervisor.thread.getByRole('article').first().waitFor()
      const ticket = await findViolations(page)
      await page.goto(`${relais.townSquareUrl}?lang=${language}`)
      await page.getByRole('article').first().waitFor()
      return [...list, ...ticket, ...(await findViolations(page))]
    }
    expect(await look('fr')).toEqual([])

    await page.goBack()
    await supervisor.rows.first().waitFor()
    await supervisor.press('ControlOrMeta+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('arabe')
    await page.getByRole('menuitem').first().waitFor()
    await supervisor.press('Enter')
    await page.locator('html[dir=rtl]').waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await look('ar')).toEqual([])
    expect(faults).toEqual([])
  })
})

/** Counts the documents that a page loads from now on: a reload would be one. */
function countDocuments(page: Page): { count: number } {
  const documents = { count: 0 }
  page.on('domcontentloaded', () => (documents.count += 1))
  return documents
}
