import type { Page } from 'playwright-core'

/** Down the list and now and then back, as somebody reads, and at times past a row to one that looks worse. */
const ROUND = ['j', 'j', 'j', 'k', 'j', 'open', 'j', 'j', 'k', 'open'] as const

/** Milliseconds from each action, a key or a click on a row, to the frame in which its ticket stands beside the list. */
export async function walkList(page: Page, actions: number): Promise<number[]> {
  const times: number[] = []
  let path = new URL(page.url()).pathname
  for (let action = 0; action < actions; action += 1) {
    const wanted = ROUND[action % ROUND.length]!
    const row = page.locator(
      `li[data-index="${wanted === 'open' ? (await openIndex(page)) + 2 : 0}"] [data-row]`,
    )
    const at = await page.evaluate(() => performance.now())
    await (wanted === 'open' ? row.click() : page.keyboard.press(wanted))
    const opening = await opened(page, path)
    path = opening.path
    times.push(opening.at - at)
  }
  return times
}

/** Where in the list the open ticket is. */
async function openIndex(page: Page): Promise<number> {
  const index = await page.locator('li[data-index]:has([aria-current=page])').getAttribute('data-index')
  return Number(index)
}

/** Waits until another ticket than that of the path `before` is in the address and on the screen. */
async function opened(page: Page, before: string): Promise<{ at: number; path: string }> {
  return page.evaluate(
    (from) =>
      new Promise<{ at: number; path: string }>((resolve, reject) => {
        const patience = performance.now() + 20_000
        const look = () => {
          const path = location.pathname
          const wanted = `#${path.split('/').at(-1)}`
          const isThere =
            path !== from &&
            [...document.querySelectorAll('#work header bdi')].some((one) => one.textContent === wanted)
          if (isThere) requestAnimationFrame((at) => resolve({ at, path }))
          else if (performance.now() > patience) reject(new Error(`The ticket ${wanted} did not open.`))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    before,
  )
}
