import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds on a page, and a sentence for each width of a phone at which it scrolls sideways. */
export async function findViolations(page: Page): Promise<string[]> {
  // Legacy mode spares a page of axe's own per run; it would only matter for frames of other origins.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${page.url()} ${id}: ${node.html} ${node.failureSummary ?? ''}`),
  )
  const size = page.viewportSize()!
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    const fits = await page.waitForFunction(fitsItsWindow, undefined, { timeout: 5000 }).catch(() => null)
    if (fits === null) found.push(`${page.url()} is ${await page.evaluate(excess)} px too wide for ${width}`)
  }
  await page.setViewportSize(size)
  return found
}

/** How many pixels a page is wider than its window. */
const excess = () => document.documentElement.scrollWidth - window.innerWidth

/** What floats over a page takes its new place a frame or two after the window has its new size. */
const fitsItsWindow = () => document.documentElement.scrollWidth <= window.innerWidth

/** Collects what a page broke: its own errors, and what the content security policy forbade. */
export function collectFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text())
  })
  return faults
}
