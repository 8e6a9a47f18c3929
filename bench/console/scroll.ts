import type { Page } from 'playwright-core'

/** Pixels a second: a wheel that is turned quickly. */
const SPEED = 2_500

/** Scrolls the list with the wheel for so many seconds, down and further down while it reads on. */
export async function scrollList(page: Page, seconds: number): Promise<void> {
  const list = await page.locator('[data-row]').first().boundingBox()
  if (!list) throw new Error('There is no list on the screen.')
  const devtools = await page.context().newCDPSession(page)
  const distance = SPEED
  for (let second = 0; second < seconds; second += 1)
    await devtools.send('Input.synthesizeScrollGesture', {
      x: Math.round(list.x + list.width / 2),
      y: 500,
      yDistance: -distance,
      speed: SPEED,
      gestureSourceType: 'mouse',
      preventFling: true,
    })
  await devtools.detach()
}
