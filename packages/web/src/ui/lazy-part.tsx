import { lazy, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { readAhead } from './read-ahead.ts'

/** The parts whose reading has failed, each with the way to begin it anew. */
const failed = new Set<() => void>()

/** What could not be read is read again when it is next shown; until then it fails as before. */
export function forgetFailedParts(): void {
  for (const begin of failed) begin()
  failed.clear()
}

/**
 * A part of the page that the first screen does without, read ahead, or when it is first shown if that comes first. What
 * has been read is drawn in the very stroke that asks for it, where `lazy` alone would draw it a moment later.
 */
export function lazyPart<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let part: ComponentType<Props> | null = null
  const readPart = readAhead(async () => {
    part = await read()
    return { default: part }
  })
  const later = () =>
    lazy(() =>
      readPart().catch((error: unknown) => {
        // Not at once: React asks again for what has failed, and would go round in circles.
        failed.add(() => (Later = later()))
        throw error
      }),
    ) as unknown as ComponentType<Props>
  let Later = later()
  return function LazyPart(props: Props) {
    // Chosen once: what is on the screen stays the same part when the reading ends.
    const [Part] = useState(() => part ?? Later)
    return <Part {...props} />
  }
}
