import { registerWorker } from '../push/browser-push.ts'

/** Under which name the worker finds the page and its parts. */
const CACHE = 'relais.help-out'
const PAGE = '/help-out'

/**
 * Keeps the page and every part of it that was read on this phone, so that the worker can give them where there is no
 * line. What belongs to another version of the page is thrown away. Nothing that was answered is kept here.
 */
export async function keepPage(): Promise<void> {
  if (!globalThis.isSecureContext || !('serviceWorker' in navigator) || !('caches' in globalThis)) return
  try {
    await registerWorker()
    const cache = await caches.open(CACHE)
    const page = await fetch(PAGE, { headers: { accept: 'text/html' } })
    if (!page.ok) return
    const text = await page.clone().text()
    const before = await (await cache.match(PAGE))?.text()
    if (before !== undefined && before !== text) await caches.delete(CACHE)
    const current = before === undefined || before === text ? cache : await caches.open(CACHE)
    await current.put(PAGE, page)
    const kept = new Set((await current.keys()).map(({ url }) => url))
    await Promise.all(
      partsRead()
        .filter((url) => !kept.has(url))
        .map((url) => current.add(url)),
    )
  } catch {
    // The line was cut in the middle: it is kept the next time.
  }
}

/** The scripts, styles and fonts that this page has read. */
function partsRead(): string[] {
  const assets = `${location.origin}/assets/`
  const names = performance.getEntriesByType('resource').map(({ name }) => name)
  return [...new Set(names)].filter((name) => name.startsWith(assets))
}
