import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { photograph } from '../../packages/api/src/testing/pictures.ts'
import { Console } from './console.ts'
import { Customer } from './customer.ts'
import { launchBrowser } from './launch.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

describe('files in a real browser, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let customer: Customer
  let agent: Console
  let photo: Buffer

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    customer = await Customer.arrive(browser, relais.townSquareUrl, 'Inès Garnier')
    agent = await Console.signIn(browser, relais.links.agent)
    photo = await photograph()
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  /** Puts a file into the clipboard's place and pastes it where the keyboard is. */
  const paste = (page: Page, name: string, type: string, bytes: Buffer) =>
    page.evaluate(
      ({ name, type, base64 }) => {
        const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const clipboardData = new DataTransfer()
        clipboardData.items.add(new File([data], name, { type }))
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(event)
      },
      { name, type, base64: bytes.toString('base64') },
    )

  it('a customer’s picture is seen small, opens large, and an answer with a described picture reaches the customer', async () => {
    const faults = [customer.page, agent.page].map(collectFaults)
    const question = 'Voici le panneau de la voie B : mon train part-il ?'
    await customer.page.getByRole('textbox', { name: 'Écrire sur la place' }).fill(question)
    await customer.page.getByRole('textbox', { name: 'Écrire sur la place' }).focus()
    await paste(customer.page, 'panneau.jpg', 'image/jpeg', photo)
    await customer.page.getByRole('textbox', { name: /Ce que montre l’image/ }).fill('Le panneau : retardé')
    await customer.page.getByRole('button', { name: 'Publier' }).click()
    await agent.rowOf(question).waitFor()
    await agent.openByKeys(question)

    const picture = agent.thread.getByRole('button', { name: /Le panneau : retardé/ })
    await picture.waitFor()
    await picture.focus()
    await agent.press('Enter')
    const large = agent.page.getByRole('dialog').getByRole('img', { name: 'Le panneau : retardé' })
    await expect.poll(() => large.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(640)
    expect(await findViolations(agent.page)).toEqual([])
    await agent.press('Escape')
    await agent.page.getByRole('dialog').waitFor({ state: 'detached' })

    // Asked for well before the key: a page that learns of it in the same moment may still show its own dialog.
    const picking = agent.page.waitForEvent('filechooser')
    await agent.press('r')
    await agent.page.keyboard.type('Oui Inès, voie 3 à 18 h 24. Salma')
    const chosen = join(relais.dataDir, 'voie 3.jpg')
    await writeFile(chosen, photo)
    await agent.press('ControlOrMeta+u')
    await (await picking).setFiles(chosen)
    await agent.page.getByRole('button', { name: 'Retirer voie 3.jpg' }).waitFor()
    expect(await findViolations(agent.page)).toEqual([])
    await agent.tabTo('Ce que montre voie 3.jpg, pour qui ne peut pas le voir')
    await agent.page.keyboard.type('Un plan du quai')
    await agent.press('ControlOrMeta+Enter')

    const answered = customer.threadOf(question).getByRole('img', { name: 'Un plan du quai' })
    await answered.waitFor()
    const sent = agent.thread.getByRole('article', { name: 'Notre message' })
    await sent.getByRole('button', { name: /Un plan du quai/ }).waitFor()
    const bytes = await customer.page.request.get(
      await answered.evaluate((image) => (image as HTMLImageElement).src),
    )
    expect((await bytes.body()).includes('Camera of Nora')).toBe(false)
    expect(faults).toEqual([[], []])
  })

  it('what cannot be taken says why at once, what lies is found out, and the text stays', async () => {
    const question = 'Où voit-on les retards ?'
    await customer.post(question)
    await agent.rowOf(question).waitFor()
    await agent.press('Escape')
    await agent.openByKeys(question)
    await agent.press('r')
    await agent.page.keyboard.type('Sur le panneau.')
    await paste(agent.page, 'plan.pdf', 'application/pdf', Buffer.from('%PDF-1.7'))
    await paste(agent.page, 'logo.png', 'image/png', Buffer.from('<svg><script>alert(1)</script></svg>'))
    const alerts = agent.page.getByRole('list', { name: 'Fichiers joints' }).getByRole('alert')
    await expect
      .poll(() => alerts.allTextContents())
      .toEqual([
        'Ce réseau n’accepte pas de fichier PDF dans une réponse.',
        'Ce genre de fichier peut contenir un programme. Enregistrez-le en image PNG ou JPEG et joignez celle-ci.',
      ])
    await agent.tabTo('Écarter plan.pdf')
    await agent.press('Enter')
    await agent.press('Enter')

    await alerts.first().waitFor({ state: 'detached' })
    const field = agent.page.getByRole('textbox', { name: 'Répondre en public' })
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    await expect.poll(() => field.inputValue()).toBe('Sur le panneau.')
  })

  it('a draft keeps its files for another device', async () => {
    const question = 'Y a-t-il un plan de la gare, avec ses ascenseurs ?'
    await customer.post(question)
    await agent.rowOf(question).waitFor()
    await agent.press('Escape')
    await agent.openByKeys(question)
    await agent.press('r')
    await agent.page.keyboard.type('Le voici.')
    await paste(agent.page, 'plan.jpg', 'image/jpeg', photo)
    await agent.page.getByRole('button', { name: 'Retirer plan.jpg' }).waitFor()

    const phone = await agent.page.context().newPage()
    await phone.setViewportSize({ width: 390, height: 844 })
    await phone.goto(agent.page.url())
    await phone.getByRole('button', { name: 'Retirer plan.jpg' }).waitFor()
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    // The whole of what the customer asks stands above the thread, on a second line if need be.
    const title = phone.getByRole('heading', { level: 2, name: question }).locator('bdi')
    expect(
      await title.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => ({
        isCut: scrollWidth > clientWidth || scrollHeight > clientHeight,
      })),
    ).toEqual({ isCut: false })
  })
})
