import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'

/** A part that is fetched when it is first shown, and is not there when the line is cut: the text can be written all the same. */
export function whenThere<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() }
    } catch {
      return { default: () => null }
    }
  })
}
