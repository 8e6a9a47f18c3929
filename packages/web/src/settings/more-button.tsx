import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

/** The way on under a list that is read page by page; nothing where it ends. */
export function MoreButton({
  query: { hasNextPage, isFetchingNextPage, fetchNextPage },
  children,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
  children: ReactNode
}) {
  if (!hasNextPage) return null
  return (
    <Button className="mt-2" isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
      {children}
    </Button>
  )
}
