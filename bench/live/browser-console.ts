import type { Browser, Page } from 'playwright-core'

/** What the screen showed of a post, in milliseconds since 1970. */
export interface Shown {
  /** The WebSocket message that brought the news. */
  toldAt: number
  /** The answer with the list has arrived. */
  readAt: number
  /** The row stands in the page. */
  rowAt: number
  /** The frame with the row has been painted. */
  paintedAt: number
}

declare global {
  interface Window {
    watched: { words: string; toldAt: number; onShown: (shown: Shown) => void } | null
  }
}

/** A console in a browser, which notes for each post when its row came to be on the screen. */
export class BrowserConsole {
  readonly #page: Page

  private constructor(page: Page) {
    this.#page = page
  }

  static async open(browser: Browser, link: string): Promise<BrowserConsole> {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.addInitScript(watchPage)
    await page.goto(link)
    await page.getByRole('button').press('Enter')
    await page.waitForURL('**/inbox/**')
    await page.getByRole('log').or(page.getByRole('listitem')).first().waitFor()
    return new BrowserConsole(page)
  }

  /** Begins to look for a row with these words; the inner promise resolves when a frame with it has been painted. */
  async watch(words: string): Promise<{ shown: Promise<Shown> }> {
    await this.#page.evaluate((wanted) => {
      Object.assign(window, {
        shown: new Promise<Shown>((resolve) => {
          window.watched = { words: wanted, toldAt: 0, onShown: resolve }
        }),
      })
    }, words)
    return { shown: this.#page.evaluate(() => (window as typeof window & { shown: Promise<Shown> }).shown) }
  }
}

/** Runs in the page before its own scripts. */
function watchPage(): void {
  window.watched = null
  window.WebSocket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      this.addEventListener('message', ({ data }) => {
        if (window.watched && !window.watched.toldAt && String(data).includes('"next"'))
          window.watched.toldAt = Date.now()
      })
    }
  }
  const findRow = (words: string) =>
    [...document.querySelectorAll('li')].find((row) => row.textContent?.includes(words))
  new MutationObserver(() => {
    const { watched } = window
    const row = watched && findRow(watched.words)
    if (!row) return
    window.watched = null
    const rowAt = Date.now()
    const { top } = row.getBoundingClientRect()
    if (top < 0 || top > innerHeight) throw new Error('The row is not on the screen.')
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/graphql')) as PerformanceResourceTiming[]
    const readAt = performance.timeOrigin + Math.max(...answers.map(({ responseEnd }) => responseEnd))
    performance.clearResourceTimings()
    requestAnimationFrame(() => {
      // A task after the frame's callback runs when the frame has been handed over.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () =>
        watched.onShown({ toldAt: watched.toldAt, readAt, rowAt, paintedAt: Date.now() }),
      )
      port1.start()
      port2.postMessage(null)
    })
  }).observe(document, { childList: true, subtree: true, characterData: true })
}
