import type { Browser, Page } from 'playwright-core'

/** What the page noted of itself while something was done, in milliseconds. */
export interface Noted {
  /** Tasks of 50 ms or more, by how long they held the page. */
  tasks: number[]
  /** Frames that were due, and those that did not come. */
  frames: { due: number; dropped: number }
}

interface Watch {
  tasks: number[]
  intervals: number[]
}

declare global {
  interface Window {
    watch: Watch | null
  }
}

/** Opens the inbox as somebody who just signed in, in a browser that measures itself. */
export async function openInbox(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(watchPage)
  await page.goto(link)
  await page.getByRole('button').press('Enter')
  await page.waitForURL('**/inbox/**')
  await page.locator('[data-row]').first().waitFor()
  // What the console reads ahead while nobody does anything has been read.
  await page.waitForLoadState('networkidle')
  return page
}

/** Milliseconds between two frames of a browser without a screen. */
const FRAME = 1000 / 60

/** Does something and tells what it cost the page. */
export async function noteDuring(page: Page, work: () => Promise<void>): Promise<Noted> {
  await page.evaluate(() => Object.assign(window, { watch: { tasks: [], intervals: [] } }))
  await work()
  const { tasks, intervals } = await page.evaluate(async () => {
    const { tasks: held, intervals: seen } = window.watch!
    const intervals = [...seen]
    // The observer of tasks is told a little later.
    await new Promise((resolve) => setTimeout(resolve, 200))
    window.watch = null
    return { tasks: held, intervals }
  })
  const dropped = intervals.map((interval) => Math.max(0, Math.round(interval / FRAME) - 1))
  const sum = dropped.reduce((one, other) => one + other, 0)
  return { tasks, frames: { due: intervals.length + sum, dropped: sum } }
}

/** Runs in the page before its own scripts. */
function watchPage(): void {
  window.watch = null
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.watch?.tasks.push(duration)
  }).observe({ type: 'longtask' })
  let last = 0
  const tick = (at: number) => {
    if (last > 0) window.watch?.intervals.push(at - last)
    last = at
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}
