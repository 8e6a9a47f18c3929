import { Globe } from 'lucide-react'

/** What a network calls itself: a name, the same in every language. */
const names: Record<string, string> = {
  bluesky: 'Bluesky',
  'town-square': 'Town Square',
}

export function networkName(network: string): string {
  return names[network] ?? network.charAt(0).toUpperCase() + network.slice(1)
}

const grounds: Record<string, string> = { bluesky: '#0a6ae0', 'town-square': '#3d6b57' }

const marks: Record<string, string> = {
  bluesky:
    'M12 10.8c-1.1-2.1-4-6.1-6.8-8C2.6 1 1.6 1.3.9 1.6.1 1.9 0 3.1 0 3.8c0 .7.4 5.7.6 6.5.8 2.7 3.7 3.6 6.4 3.3-3.9.6-7.4 2-2.8 7.1 5 5.2 6.9-1.1 7.8-4.3.9 3.2 2 9.3 7.7 4.3 4.3-4.3 1.2-6.5-2.7-7.1 2.7.3 5.6-.6 6.4-3.3.2-.8.6-5.8.6-6.5 0-.7-.1-1.9-.9-2.2-.7-.3-1.7-.6-4.3 1.2-2.7 1.9-5.7 5.9-6.8 8z',
  'town-square': 'M3 10 12 3l9 7v2H3zm2 4h3v6H5zm5.500 0h3v6h-3zM16 14h3v6h-3zM3 21h18v1.500H3z',
}

/** The sign of a network in its colour, to sit on a corner. The name is written elsewhere. */
export function NetworkBadge({ network }: { network: string }) {
  const mark = marks[network]
  return (
    <span
      className="grid size-full place-items-center text-on-accent"
      style={{ background: grounds[network] ?? 'var(--avatar-3)' }}
    >
      {mark === undefined ? (
        <Globe aria-hidden size={9} />
      ) : (
        <svg aria-hidden viewBox="0 0 24 24" width={9} height={9}>
          <path d={mark} fill="currentColor" />
        </svg>
      )}
    </span>
  )
}
