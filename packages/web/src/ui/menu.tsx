import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Header } from 'react-aria-components/Header'
import { Popover } from 'react-aria-components/Popover'
import { Kbd } from './kbd.tsx'

export interface MenuRow {
  id: string
  label: string
  keys?: string
  isDisabled?: boolean
  /** For rows of which one is chosen. */
  isChosen?: boolean
  onSelect: () => void
}

export interface MenuPart {
  id: string
  heading?: string
  rows: MenuRow[]
}

/** A button (the first child) that opens a menu of rows, in parts. */
export function Menu({
  trigger,
  label,
  parts,
  placement = 'bottom end',
}: {
  trigger: ReactNode
  label: string
  parts: MenuPart[]
  placement?: 'bottom end' | 'bottom start' | 'top start'
}) {
  const disabled = parts.flatMap((part) => part.rows.filter((row) => row.isDisabled).map((row) => row.id))
  const select = (id: string | number) =>
    parts
      .flatMap((part) => part.rows)
      .find((row) => row.id === id)
      ?.onSelect()
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        placement={placement}
        className="max-h-[80vh] min-w-52 overflow-y-auto rounded-lg bg-card p-1 shadow-float"
      >
        <AriaMenu aria-label={label} disabledKeys={disabled} onAction={select} className="outline-none">
          {parts.map((part, at) => (
            <MenuSection
              key={part.id}
              aria-label={part.heading ?? label}
              className={at > 0 ? 'mt-1 border-t border-line-2 pt-1' : ''}
            >
              {part.heading !== undefined && (
                <Header className="heading px-2.5 pt-1.5 pb-1">{part.heading}</Header>
              )}
              {part.rows.map((row) => (
                <MenuItem
                  key={row.id}
                  id={row.id}
                  textValue={row.label}
                  className="flex min-h-8 items-center justify-between gap-6 rounded-md px-2.5 py-1 text-base outline-none data-disabled:text-ink-3 data-focused:bg-hover pointer-coarse:min-h-11"
                >
                  <span className={row.isChosen ? 'font-semibold' : ''}>
                    {row.isChosen !== undefined && (
                      <span aria-hidden className="inline-block w-5">
                        {row.isChosen ? '✓' : ''}
                      </span>
                    )}
                    {row.label}
                    {row.isChosen && <span className="sr-only"> ✓</span>}
                  </span>
                  {row.keys !== undefined && <Kbd>{row.keys}</Kbd>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
