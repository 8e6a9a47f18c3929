import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './launch.ts'
import { Phone } from './phone.ts'
import { type Relais, startRelais } from './start-relais.ts'
import { collectFaults, findViolations } from './violations.ts'

const TOPIC = 'Objets trouvés'
const ANSWER = 'Trois semaines, c’est trop long, pardon. Écrivez-nous en privé, nous regardons votre dossier.'

describe('practice on a phone, by keyboard alone', () => {
  let relais: Relais
  let browser: Browser
  let phone: Page
  let faults: string[]

  beforeAll(async () => {
    relais = await startRelais()
    browser = await launchBrowser()
    const { page } = await Phone.signIn(browser, relais.links.volunteer)
    phone = page
    faults = collectFaults(page)
  })
  afterAll(async () => {
    await browser?.close()
    await relais?.stop()
  })

  /** Presses what bears this name, as a key does. */
  const press = async (role: 'button' | 'link' | 'radio', name: string | RegExp) => {
    const found = phone.getByRole(role, { name })
    await found.waitFor()
    await found.focus()
    await phone.keyboard.press(role === 'radio' ? 'Space' : 'Enter')
  }

  it('shows where the team had a message, and why', async () => {
    await press('link', 'S’entraîner')
    await phone.getByText('3 exercices réussis de suite').waitFor()
    expect(await findViolations(phone)).toEqual([])
    await press('button', new RegExp(`^${TOPIC}`))
    await phone.getByText('Train annulé, il est minuit').waitFor()
    await phone.getByText('celui-ci est inventé').waitFor()
    expect(await findViolations(phone)).toEqual([])

    await press('radio', 'Maintenant')
    await press('button', 'Le mettre là')
    await phone.getByText('C’est bon, cela compte.').waitFor()
    const team = phone.getByRole('region', { name: 'Où l’équipe l’avait mis' })
    await team.getByText('Nous demande une réponse').waitFor()
    expect(await findViolations(phone)).toEqual([])
  })

  it('puts one’s answer beside the team’s, for whoever wrote it to judge', async () => {
    await press('button', 'Exercice suivant')
    const field = phone.getByRole('textbox', { name: /Que répondriez-vous/ })
    await field.waitFor()
    expect(await findViolations(phone)).toEqual([])
    await field.focus()
    await phone.keyboard.type(ANSWER)
    await phone.keyboard.press('ControlOrMeta+Enter')
    await phone.getByRole('heading', { name: /dit-elle la même chose/ }).waitFor()
    await phone.getByRole('region', { name: 'Ce que l’équipe a répondu' }).getByText('trop long').waitFor()
    expect(await findViolations(phone)).toEqual([])

    // What was written waits on the server: a phone that was put away finds it again.
    await phone.reload()
    await press('button', new RegExp(`^${TOPIC}`))
    await press('button', 'Oui, avec mes mots')
    await phone.getByText('2 sur 3 de suite').waitFor()
  })

  it('leads to the first level, and sends nothing to anybody', async () => {
    await press('button', 'Exercice suivant')
    await press('radio', 'Volontaires')
    await press('button', 'Le mettre là')
    await phone.getByText(`Vous avez appris «\u202F${TOPIC}\u202F»`).waitFor()
    expect(await findViolations(phone)).toEqual([])

    const square = await browser.newPage()
    await square.goto(relais.townSquareUrl)
    await square.getByRole('article').first().waitFor()
    expect(await square.getByText(ANSWER).count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('is read from right to left at night', async () => {
    await phone.emulateMedia({ colorScheme: 'dark' })
    // The palette, which turns the language, is the charter’s; the phone has none.
    await phone.goto(`${relais.origin}/charter`)
    await phone.getByRole('heading', { level: 1 }).waitFor()
    await phone.keyboard.press('ControlOrMeta+k')
    await phone.getByRole('dialog').waitFor()
    await phone.keyboard.type('arabe')
    await phone.locator('[role=menuitem][data-focused]', { hasText: 'arabe' }).waitFor()
    await phone.keyboard.press('Enter')
    await phone.locator('html[dir=rtl]').waitFor()
    await phone.goto(`${relais.origin}/help-out/practice`)
    await press('button', /^En gare/)
    await press('radio', 'الآن')
    expect(await findViolations(phone)).toEqual([])
    await press('button', 'ضعها هنا')
    await phone.getByText('أين وضعها الفريق').first().waitFor()
    expect(await findViolations(phone)).toEqual([])
    expect(faults).toEqual([])
  })
})
