import { QueryClient } from '@tanstack/react-query'
import { RequestFailed } from './client.ts'

/** The one store of server state. Live events say when something is old, so nothing is read again for its age. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}

function isWorthRepeating(error: Error): boolean {
  return error instanceof RequestFailed && error.kind === 'unreachable'
}
