import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'

/** A colleague's console in a browser context of its own. Everything that is done to it is done by keyboard. */
export class Console {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Signs in with a one-time link, by keyboard, and resolves when the inbox shows its tickets. */
  static async signIn(browser: Browser, link: string, options: BrowserContextOptions = {}): Promise<Console> {
    const context = await browser.newContext({
      locale: 'fr-FR',
      // Tall enough for every row of the demonstration, of which more come by the minute: the list draws what is in sight.
      viewport: { width: 1440, height: 6_000 },
      ...options,
    })
    const page = await context.newPage()
    await page.goto(link)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(inbox|help-out)(\/|$)/)
    // A volunteer's first page is the phone.
    if (page.url().includes('/help-out')) await page.goto(new URL('/inbox/next', link).href)
    const opened = new Console(page)
    await opened.rows.first().waitFor()
    return opened
  }

  get rows(): Locator {
    return this.page.getByRole('region', { name: /^(?:Tickets|التذاكر)$/ }).getByRole('listitem')
  }

  rowOf(words: string): Locator {
    return this.rows.filter({ hasText: words })
  }

  /** The thread of the open ticket. */
  get thread(): Locator {
    return this.page.getByRole('log')
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys)
  }

  /** Presses `j` or `k` and resolves when another ticket is open. */
  async step(key: 'j' | 'k'): Promise<void> {
    const from = this.page.url()
    await this.press(key)
    await this.page.waitForURL((url) => url.href !== from)
  }

  /** Walks through the list with `j` and `k` to the row with these words. */
  async openByKeys(words: string): Promise<void> {
    const wanted = await this.rowOf(words).getByRole('link').getAttribute('href')
    for (let step = 0; new URL(this.page.url()).pathname !== wanted; step += 1) {
      if (step === 100) throw new Error(`The keys do not lead to “${words}”.`)
      await this.step((await this.#isAbove(wanted!)) ? 'k' : 'j')
    }
    await this.thread.getByText(words).waitFor()
  }

  /** Whether the row that leads to an address stands above the ticket that is open. */
  #isAbove(href: string): Promise<boolean> {
    return this.rows.getByRole('link').evaluateAll((links, wanted) => {
      const addresses = links.map((link) => link.getAttribute('href'))
      return addresses.indexOf(wanted) < addresses.indexOf(location.pathname)
    }, href)
  }

  /** Opens the composer, writes, and sends. */
  async answerByKeys(text: string): Promise<void> {
    await this.press('r')
    await this.page.keyboard.type(text)
    await this.press('ControlOrMeta+Enter')
  }

  /** Moves on with Tab until what has the focus bears this name. */
  async tabTo(name: string): Promise<void> {
    for (let step = 0; step < 250; step += 1) {
      const focused = await this.page.evaluate(() => {
        const element = document.activeElement
        const isField =
          element instanceof HTMLInputElement ||
          element instanceof HTMLSelectElement ||
          element instanceof HTMLTextAreaElement
        const labels = isField ? element.labels : null
        return element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? ''
      })
      // Spaces that do not break are spaces.
      if (focused.replaceAll(/\s+/g, ' ').trim() === name) return
      await this.press('Tab')
    }
    throw new Error(`The Tab key does not lead to “${name}”.`)
  }
}
