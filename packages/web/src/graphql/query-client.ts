import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { RequestFailed } from './client.ts'
import { keys } from './keys.ts'

/** The one store of server state. Live events say when something is old, so nothing is read again for its age. */
export function createQueryClient(): QueryClient {
  // A session that has ended shows wherever it is noticed first: the frame then leads to the sign-in and back.
  const onError = (error: Error) => noteSignedOut(queryClient, error)
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        gcTime: 15 * 60_000,
        refetchOnWindowFocus: false,
        // The socket knows better than `navigator.onLine` whether the server can be reached.
        networkMode: 'always',
        retry: (failures, error) => isWorthRepeating(error) && failures < 4,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 8000),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  return queryClient
}

/** When what failed did so because the session has ended, the frame leads to the sign-in. For what asks without a hook. */
export function noteSignedOut(queryClient: QueryClient, error: unknown): void {
  if (error instanceof RequestFailed && error.kind === 'signedOut')
    queryClient.setQueryData(keys.viewer, null)
}

function isWorthRepeating(error: Error): boolean {
  return error instanceof RequestFailed && error.kind === 'unreachable'
}
