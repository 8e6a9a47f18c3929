/** Any of several, each with a box of its own; the chosen ones are in the form under one name. */
export function CheckList({
  legend,
  name,
  options,
  chosen = [],
  error,
}: {
  legend: string
  name: string
  options: readonly { value: string; text: string; detail?: string }[]
  chosen?: readonly string[]
  error?: string | undefined
}) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-medium text-ink-2">{legend}</legend>
      <div className="max-h-56 overflow-y-auto rounded-md border border-line p-1">
        {options.map(({ value, text, detail }) => (
          <label
            key={value}
            className="flex min-h-8 items-center gap-2 rounded px-2 hover:bg-hover pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-4 flex-none accent-accent"
            />
            <bdi className="truncate">{text}</bdi>
            {detail !== undefined && <span className="truncate text-ink-3">{detail}</span>}
          </label>
        ))}
      </div>
      {error !== undefined && <p className="font-medium text-breach">{error}</p>}
    </fieldset>
  )
}
