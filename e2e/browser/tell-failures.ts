import { appendFileSync } from 'node:fs'
import { afterEach } from 'vitest'
import { launched } from './launch.ts'

// A walk that fails on another machine leaves nothing to look at: what each page showed is told with the failure.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const pages = [...launched].flatMap((browser) => browser.contexts()).flatMap((context) => context.pages())
  for (const page of pages) {
    const focus = await page
      .evaluate(() => document.activeElement?.outerHTML.slice(0, 300))
      .catch((error: unknown) => String(error))
    const shown = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String)
    // What stands in the middle of a page is its long list.
    const told = shown.length < 8_000 ? shown : `${shown.slice(0, 3_000)}\n…\n${shown.slice(-5_000)}`
    tell(`${task.name}\n${page.url()}\nthe keyboard is at: ${focus}\n${told}\n`)
  }
})

/** `npm test` gathers it and prints it where the run ends; thousands of lines stand between here and there. */
function tell(words: string): void {
  const file = process.env['RELAIS_TELL_FAILURES']
  if (file === undefined) console.error(words)
  else appendFileSync(file, `${words}\n`)
}
