import { createContext, use } from 'react'
import { inWindow } from '../ui/browser-memory.ts'
import type { ViewerQuery } from './generated/graphql.ts'

/** The signed-in member with their organization and rights. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

export const ViewerContext = createContext<Viewer | null>(null)

const KEPT_UNDER = 'relais.member'

/** Notes whose screen this is. True when it was somebody else's: nothing read for one person is for another. */
export function isAnotherViewer(memberId: string): boolean {
  const last = inWindow.read(KEPT_UNDER)
  inWindow.keep(KEPT_UNDER, memberId)
  return last !== null && last !== memberId
}

/** Who is signed in. The frame shows nothing below it before that is known. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (viewer === null) throw new Error('useViewer is called outside the signed-in frame.')
  return viewer
}
