import { lazy, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { readAhead } from './read-ahead.ts'

/**
 * A part of the page that the first screen does without, read ahead, or when it is first shown if that comes first. What
 * has been read is drawn in the very stroke that asks for it, where `lazy` alone would draw it a moment later.
 */
export function lazyPart<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let part: ComponentType<Props> | null = null
  const readPart = async () => {
    part = await read()
    return { default: part }
  }
  const Later = lazy(readPart) as unknown as ComponentType<Props>
  readAhead(readPart)
  return function LazyPart(props: Props) {
    // Chosen once: what is on the screen stays the same part when the reading ends.
    const [Part] = useState(() => part ?? Later)
    return <Part {...props} />
  }
}
