import type { RefObject } from 'react'
import { Header } from 'react-aria-components/Header'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Kbd } from './kbd.tsx'
import type { MenuPart } from './menu.tsx'

/** The menu that a button opened: arrows and letters find a row, Escape gives the focus back to the button. */
export function MenuPanel({
  label,
  parts,
  placement,
  trigger,
  onClose,
}: {
  label: string
  parts: MenuPart[]
  placement: 'bottom end' | 'top start'
  trigger: RefObject<HTMLButtonElement | null>
  onClose: () => void
}) {
  const select = (id: string | number) =>
    parts
      .flatMap((part) => part.rows)
      .find((row) => row.id === id)
      ?.onSelect()
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <Popover
        isOpen
        aria-label={label}
        triggerRef={trigger}
        placement={placement}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        className="min-w-52 overflow-y-auto rounded-lg bg-card p-1 shadow-float"
      >
        <Menu
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- A menu that opens takes the focus; Escape gives it back.
          autoFocus="first"
          onAction={select}
          onClose={onClose}
          className="outline-none"
        >
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
                  className="flex min-h-8 items-center justify-between gap-6 rounded-md px-2.5 py-1 text-base outline-none data-focused:bg-hover pointer-coarse:min-h-11"
                >
                  <span className={row.isChosen ? 'font-semibold' : ''}>
                    {row.isChosen !== undefined && (
                      <span className="inline-block w-5">{row.isChosen ? '✓' : ''}</span>
                    )}
                    {row.label}
                  </span>
                  {row.keys !== undefined && <Kbd>{row.keys}</Kbd>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  )
}
