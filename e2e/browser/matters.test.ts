import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const LOST = 'Valise oubliée dans le 8412, voiture 5 : vous l’avez retrouvée ?'
const RED = 'Elle est rouge, avec une étiquette bleue.'
const REFUND = 'Et mon remboursement de mars, il arrive quand ?'
const AGAIN = 'Bonjour, des nouvelles de ma valise du 8412 ?'

const HEAT = 'La climatisation du 6147 est en panne, que fait-on avec un bébé ?'

describe('matters that are parted, joined, promised and put aside, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let lea: Customer
  let other: Customer
  let agent: Console
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    lea = await Customer.arrive(browser, relais.townSquareUrl, 'Léa Morin')
    other = await Customer.arrive(browser, relais.townSquareUrl, 'Léa Morin-Petit')
    agent = await Console.signIn(browser, relais.links.agent)
    faults = collectFaults(agent.page)
    await lea.post(LOST)
    await lea.comment(LOST, RED)
    await lea.comment(LOST, REFUND)
    await other.post(AGAIN)
    // Whatever becomes of their status, they stay in this list.
    await agent.press('g')
    await agent.press('a')
    await agent.page.waitForURL('**/inbox/all**')
    await agent.rowOf(REFUND).waitFor()
    await agent.rowOf(AGAIN).waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  const told = (words: string | RegExp) => agent.page.getByText(words).first().waitFor()
  const dialog = (name: string) => agent.page.getByRole('dialog', { name })
  const closed = () => agent.page.getByRole('dialog').waitFor({ state: 'detached' })
  const panel = () => agent.page.getByRole('region', { name: 'À propos de ce ticket' })
  const messages = () => agent.thread.getByRole('article')
  const number = () => /(\d+)$/.exec(new URL(agent.page.url()).pathname)![1]!

  it('a message that is another matter becomes a ticket of its own, and comes back', async () => {
    await agent.openByKeys(REFUND)
    const whole = await messages().count()
    await agent.press('Shift+M')
    await dialog('Quels messages sont un autre sujet ?').waitFor()
    // The last message is chosen already.
    await agent.tabTo('En faire un ticket à part')
    await agent.press('Enter')
    await told(/^Détaché\s: ticket nº/)
    await closed()
    await panel().getByText('A donné').waitFor()
    await agent.rowOf(RED).waitFor()
    await agent.rowOf(REFUND).waitFor()

    await agent.press('z')
    await agent.rowOf(RED).waitFor({ state: 'detached' })
    await panel().getByText('A donné').waitFor({ state: 'detached' })
    await expect.poll(() => messages().count()).toBe(whole)
    // The row of the ticket that is no more leaves in a moment of its own.
    await expect.poll(() => agent.rowOf(REFUND).count()).toBe(1)
  })

  it('two tickets of two people are merged only by whoever says so twice, and are two again', async () => {
    await agent.openByKeys(REFUND)
    const into = number()
    await agent.openByKeys(AGAIN)
    const from = number()
    await agent.press('m')
    await dialog('Fusionner dans quel ticket ?').waitFor()
    await agent.page.keyboard.type(into)
    await agent.page.getByRole('button', { name: new RegExp(`#${into} `) }).waitFor()
    await agent.press('Enter')
    await agent.page.getByRole('alertdialog', { name: 'Deux personnes différentes ?' }).waitFor()
    await agent.tabTo('Fusionner quand même')
    await agent.press('Enter')
    await told(`Fusionné dans le ticket nº ${into}.`)
    // One row is left, with the last word of both.
    await expect.poll(() => agent.rowOf(AGAIN).count()).toBe(1)
    await expect.poll(() => agent.rowOf(REFUND).count()).toBe(0)

    await agent.openByKeys(AGAIN)
    await agent.thread.getByText(LOST).waitFor()
    expect(number()).toBe(into)
    await agent.tabTo(`Annuler la fusion avec le nº ${from}`)
    await agent.press('Enter')
    await agent.thread.getByText(AGAIN).waitFor({ state: 'detached' })
    await agent.rowOf(REFUND).waitFor()
    await expect.poll(() => agent.rowOf(AGAIN).count()).toBe(1)
  })

  it('two tickets are linked by what they share, and the link is taken back', async () => {
    await agent.openByKeys(REFUND)
    const to = number()
    await agent.openByKeys(AGAIN)
    await panel().getByText('Continue dans').waitFor({ state: 'detached' })
    await agent.press('l')
    await agent.page.getByRole('dialog').waitFor()
    await agent.page.keyboard.type(to)
    await agent.page.getByRole('button', { name: new RegExp(`#${to} `) }).waitFor()
    await agent.press('Enter')
    await agent.page.getByRole('button', { name: /Même cause/ }).waitFor()
    await agent.press('2')
    await told('Les tickets sont liés.')
    await panel().getByText('Même cause').waitFor()
    await agent.press('z')
    await panel().getByText('Même cause').waitFor({ state: 'detached' })
    expect(number()).not.toBe(to)
  })

  it('two contacts who are one person are merged, and parted again', async () => {
    await agent.openByKeys(AGAIN)
    await agent.tabTo('Fusionner avec un autre contact')
    await agent.press('Enter')
    await dialog('Qui est la même personne que Léa Morin-Petit ?').waitFor()
    await agent.page.keyboard.type('Morin')
    await agent.page.getByRole('button', { name: /^Léa Morin(?!-)/ }).waitFor()
    expect(await findViolations(agent.page)).toEqual([])
    await agent.press('Enter')
    await closed()
    await panel().getByText('Aussi connu sous le nom de Léa Morin').waitFor()
    await expect
      .poll(() => panel().getByRole('list', { name: 'Identités' }).getByRole('listitem').count())
      .toBe(2)

    await agent.tabTo('Léa Morin est quelqu’un d’autre')
    await agent.press('Enter')
    await panel().getByText('Aussi connu sous le nom').waitFor({ state: 'detached' })
    await expect
      .poll(() => panel().getByRole('list', { name: 'Identités' }).getByRole('listitem').count())
      .toBe(1)
  })

  it('what is put aside leaves the list of work, and comes back with the customer’s next word, or at once', async () => {
    const { page } = agent
    await agent.openByKeys(AGAIN)
    await agent.press('s')
    await dialog('Mettre en pause jusqu’à').waitFor()
    await agent.press('1')
    await told(/^En pause jusqu’à/)
    await agent.press('g')
    await agent.press('s')
    await page.waitForURL('**/inbox/snoozed**')
    await agent.rowOf(AGAIN).waitFor()
    await other.comment(AGAIN, 'Toujours rien ?')
    await agent.rowOf(AGAIN).or(agent.rowOf('Toujours rien ?')).waitFor({ state: 'detached' })
    await agent.press('g')
    await agent.press('n')
    await page.waitForURL('**/inbox/next**')
    await agent.rowOf('Toujours rien ?').waitFor()

    await agent.openByKeys('Toujours rien ?')
    await agent.press('s')
    await dialog('Mettre en pause jusqu’à').waitFor()
    await agent.press('1')
    await agent.rowOf('Toujours rien ?').waitFor({ state: 'detached' })
    await panel().getByText('En pause', { exact: true }).waitFor()
    await agent.press('ControlOrMeta+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('reprendre maintenant')
    await page.getByRole('menuitem', { name: /Reprendre maintenant/ }).waitFor()
    await agent.press('Enter')
    await agent.rowOf('Toujours rien ?').waitFor()
    await expect.poll(() => panel().getByText('En pause', { exact: true }).count()).toBe(0)
  })

  it('a promise to come back has a clock of its own: one is kept by an answer, another is broken by none', async () => {
    const { page } = agent
    const promise = async () => {
      await agent.press('b')
      await dialog('Que promettez-vous ?').waitFor()
      await agent.press('1')
      await dialog('Pour quand ?').waitFor()
      await agent.press('1')
      await closed()
    }
    const commitments = panel().getByRole('listitem').filter({ hasText: 'Je reviens avec une réponse.' })
    await agent.openByKeys(REFUND)
    await promise()
    await commitments.getByText(/en cours/).waitFor()
    await agent.answerByKeys('Bonjour Léa, votre valise est à Lyon, et le remboursement part ce soir. Salma')
    await commitments.getByText(/tenue/).waitFor()

    // The hour that is promised is made short on its way to the server.
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postDataJSON() as { variables?: { input?: { dueAt?: string } } }
      const input = asked.variables?.input
      if (input?.dueAt !== undefined) input.dueAt = new Date(Date.now() + 3_000).toISOString()
      await route.continue({ postData: JSON.stringify(asked) })
    })
    await agent.openByKeys('Toujours rien ?')
    await promise()
    await commitments.getByText(/rompue|non tenue/).waitFor()
    await agent.thread.getByText(/Promesse non tenue/).waitFor()
    await page.unroute('**/graphql')
    expect(await findViolations(page)).toEqual([])
  })

  it('what many others say under the same post is shown on demand, and put away', async () => {
    await lea.post(HEAT)
    await crowd(relais.townSquareUrl, HEAT, 12)
    await agent.press('g')
    await agent.press('u')
    await agent.page.waitForURL('**/inbox/unassigned**')
    await agent.rowOf(HEAT).waitFor()
    await agent.openByKeys(HEAT)
    const button = agent.page.getByRole('button', { name: /12 messages des autres/ })
    await button.waitFor()
    await expect.poll(() => agent.thread.getByText('Pareil pour moi').count()).toBeLessThan(12)
    await agent.press('o')
    await agent.thread.getByText('Pareil pour moi, 0').waitFor()
    await expect.poll(() => agent.thread.getByText(/^Pareil pour moi/).count()).toBe(12)
    await agent.press('o')
    await button.waitFor()
    expect(faults).toEqual([])
  })
})

/** Many people who comment on the same post, by the network’s own interface. */
async function crowd(townSquareUrl: string, post: string, count: number): Promise<void> {
  const square = new URL(townSquareUrl)
  const api = `${square.origin}${square.pathname.replace('/town-square/', '/town-square/api/squares/')}`
  const send = async <Answer>(path: string, body: object, token?: string): Promise<Answer> => {
    const response = await fetch(`${api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Answer
  }
  const { threads } = (await (await fetch(`${api}/threads?limit=100`)).json()) as {
    threads: { posts: { id: string; text: string }[] }[]
  }
  const { id } = threads.flatMap(({ posts }) => posts).find(({ text }) => text === post)!
  for (let n = 0; n < count; n += 1) {
    const { token } = await send<{ token: string }>('/people', { name: `Passante ${n}` })
    await send(`/posts/${id}/comments`, { text: `Pareil pour moi, ${n}` }, token)
  }
}
