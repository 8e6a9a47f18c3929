import { createContext, use } from 'react'
import type { ViewerQuery } from './generated/graphql.ts'

/** The signed-in member with their organization and rights. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

export const ViewerContext = createContext<Viewer | null>(null)

/** Who is signed in. The frame shows nothing below it before that is known. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (viewer === null) throw new Error('useViewer is called outside the signed-in frame.')
  return viewer
}
