import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

describe('the next ticket, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let agent: Console
  let supervisor: Console
  let faults: string[]
  /** What the console asks the API for when the key is pressed. */
  let asked: string

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    agent = await Console.signIn(browser, relais.links.agent)
    supervisor = await Console.signIn(browser, relais.links.supervisor)
    faults = collectFaults(agent.page)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  const notice = (of: Console) => of.page.getByRole('complementary', { name: 'Pourquoi ce ticket' })
  const pathOf = (of: Console) => new URL(of.page.url()).pathname
  /** Presses the key and resolves when another ticket is open. */
  const pressNext = async (of: Console) => {
    const from = pathOf(of)
    await of.press('Shift+N')
    await of.page.waitForURL((url) => url.pathname !== from && /^\/inbox\/next\/\d+$/.test(url.pathname))
    return pathOf(of)
  }

  it('two who press the key at once get a ticket each, the first of the list among them, and hear why', async () => {
    const first = await agent.rows.first().getByRole('link').getAttribute('href')
    const answered = agent.page.waitForResponse(
      async (response) =>
        response.url().endsWith('/graphql') && (await response.text()).includes('"claimNextTicket"'),
    )
    const opened = await Promise.all([pressNext(agent), pressNext(supervisor)])
    asked = (await answered).request().postData()!

    expect(new Set(opened).size).toBe(2)
    expect(opened).toContain(first)
    for (const one of [agent, supervisor]) {
      await notice(one)
        .getByRole('status')
        .getByText(/^Choisi\s: .+ après\.$/)
        .waitFor()
      await expect
        .poll(() => one.page.evaluate(() => document.activeElement?.tagName.toLowerCase()))
        .toBe('h2')
    }
  })

  it('the reason can be read again later, and the place is explained one key away', async () => {
    const number = pathOf(agent).split('/').at(-1)!
    await agent.press('g')
    await agent.press('m')
    await agent.page.waitForURL('**/inbox/mine')
    const row = agent.rows.getByRole('link').and(agent.page.locator(`[href$="/${number}"]`))
    await row.waitFor()
    while (!pathOf(agent).endsWith(`/${number}`)) await agent.step('j')
    await notice(agent)
      .getByText(/^Choisi\s: /)
      .waitFor()
    expect(await notice(agent).getByRole('status').textContent()).toBe('')

    await agent.press('p')
    await agent.press('w')
    const dialog = agent.page.getByRole('dialog', { name: 'Pourquoi cette place' })
    await dialog.getByText(/^(?:Importance \d+ sur 32|Quelqu’un est peut-être en danger)/).waitFor()
    expect(await findViolations(agent.page)).toEqual([])
    await agent.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('after an answer the next ticket is one key away, and without a line that is said', async () => {
    await pressNext(agent)
    await notice(agent).waitFor()
    await agent.answerByKeys('Bonjour, nous regardons cela tout de suite. Salma')
    await agent.page.getByText('Plus personne n’attend de réponse ici.').waitFor()
    expect(await findViolations(agent.page)).toEqual([])

    await agent.page.context().setOffline(true)
    await agent.press('Shift+N')
    await agent.page.getByText('Le serveur ne répond pas.').first().waitFor()
    await agent.page.context().setOffline(false)
    await pressNext(agent)
    await notice(agent).waitFor()
  })

  it('when nothing is left to hand out, it says so and stays where it is', async () => {
    const { page } = supervisor
    await page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json' }
      for (let isLeft = true; isLeft;) {
        const answer = await fetch('/graphql', { method: 'POST', headers, body })
        const { data } = (await answer.json()) as { data: { claimNextTicket: { ticket: object | null } } }
        isLeft = data.claimNextTicket.ticket !== null
      }
    }, asked)
    // Customers of the demonstration go on writing: one of them may have come in between.
    await expect
      .poll(async () => {
        await supervisor.press('Shift+N')
        return page.getByText('Rien ne vous attend').count()
      })
      .toBeGreaterThan(0)

    expect(faults).toEqual([])
  })
})
