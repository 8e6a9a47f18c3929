/** The shape of a list of rows while it is read for the first time. */
export function RowsSkeleton({ label }: { label: string }) {
  return (
    <output className="block min-h-0 flex-1 overflow-hidden">
      <span className="sr-only">{label}</span>
      {[0, 1, 2, 3, 4, 5, 6].map((row) => (
        <div
          key={row}
          aria-hidden
          className="grid grid-cols-[1.75rem_1fr] gap-2.5 border-b border-line-2 px-3 py-3"
        >
          <span className="shimmer size-7 rounded-full" />
          <span className="flex flex-col gap-2">
            <span className="shimmer h-3 w-2/5" />
            <span className="shimmer h-3 w-full" />
            <span className="shimmer h-3 w-3/5" />
          </span>
        </div>
      ))}
    </output>
  )
}
