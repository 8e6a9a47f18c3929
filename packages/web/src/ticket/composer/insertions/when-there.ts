import type { ComponentType, ReactNode } from 'react'
import { lazyPart } from '../../../ui/lazy-part.tsx'

/** A part that is fetched when it is first shown, and is not there when the line is cut: the text can be written all the same. */
export function whenThere<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  return lazyPart<Props>(async () => {
    try {
      return await read()
    } catch {
      return () => null
    }
  })
}
