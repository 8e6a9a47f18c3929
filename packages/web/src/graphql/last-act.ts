/** After this long without a key or a touch, in milliseconds, what the page reads it reads of its own accord. */
const AWAY_MS = 60_000

let lastActAt = Date.now()

const note = () => {
  lastActAt = Date.now()
}
for (const act of ['keydown', 'pointerdown', 'wheel'] as const)
  addEventListener(act, note, { capture: true, passive: true })

/**
 * True when nobody has touched the page for a minute: what it asks for then comes from live events and keeps no session
 * alive, so that a console left open ends as an idle one does.
 */
export function isAway(now = Date.now()): boolean {
  return now - lastActAt > AWAY_MS
}
