import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'

/** A slow machine takes its time from a post to a ticket that is known to be for volunteers. */
const JUDGED_WITHIN_MS = 60_000

/** A volunteer's telephone, held upright. */
export class Phone {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Signs in with a one-time link, by keyboard, and resolves on the screen that a volunteer begins with. */
  static async signIn(
    browser: Browser,
    link: string,
    options: BrowserContextOptions = {},
    /** What is done to the phone before anything is opened on it. */
    prepare?: (context: BrowserContext) => Promise<void>,
  ): Promise<Phone> {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 390, height: 844 },
      ...options,
    })
    await prepare?.(context)
    const page = await context.newPage()
    await page.goto(link)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/help-out')
    return new Phone(page)
  }

  /** A page of a phone on which somebody is signed in. */
  static on(page: Page): Phone {
    return new Phone(page)
  }

  get context(): BrowserContext {
    return this.page.context()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The heading of the pane that is open. */
  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true })
  }

  get answer(): Locator {
    return this.page.getByRole('textbox', { name: 'Votre réponse' })
  }

  /**
   * Puts away what lies there, and looks for a card until the one with these words is on the screen: what was just asked
   * takes a moment to be judged.
   */
  async look(question: string): Promise<void> {
    const card = this.page.getByRole('region', { name: 'Une question pour vous' })
    const again = this.page
      .getByRole('button', {
        name: /^(?:Chercher une question|Montrez-m’en une autre|J’ai terminé|Compris)$/,
      })
      .and(this.page.locator(':not([aria-busy])'))
    for (const end = performance.now() + JUDGED_WITHIN_MS; ;) {
      await card.or(again).first().waitFor()
      if (await card.isVisible()) break
      if (performance.now() > end) throw new Error(`There is no card with “${question}”.`)
      // The card may come between the two: then there is no button, and nobody waits for it.
      await again.evaluateAll((buttons) => buttons.forEach((one) => (one as HTMLElement).click()))
    }
    await card.getByText(question).waitFor()
  }

  /** Looks for the card with these words and takes it. */
  async take(question: string): Promise<void> {
    await this.look(question)
    await this.tap('Je réponds')
    await this.answer.waitFor()
  }

  /** Writes an answer, and resolves when the server has it as well. */
  async write(text: string): Promise<void> {
    const kept = this.page.waitForResponse((response) => {
      const asked = response.request().postDataJSON() as { variables?: { input?: { body?: string } } } | null
      return asked?.variables?.input?.body === text
    })
    await this.answer.fill(text)
    await kept
  }

  /** Taps, as a thumb does. */
  async tap(name: string): Promise<void> {
    await this.button(name).click()
  }
}
