import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'

/** A secret to be copied: shown once and gone with the page, unless `hint` says otherwise. */
export function LinkBox({
  label,
  text,
  hint,
  isFirst = true,
}: {
  label: string
  text: string
  hint?: string
  /** Whether the focus goes to it as it appears. */
  isFirst?: boolean
}) {
  const { t } = useLingui()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Browsers refuse it on plain http; the field is selected so that the person's own keys copy it.
      setCopied(false)
      document.querySelector<HTMLInputElement>('[data-link-box]')?.select()
    }
  }
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex gap-2">
        <input
          data-link-box
          readOnly
          aria-label={label}
          value={text}
          dir="ltr"
          onFocus={(event) => event.target.select()}
          className="min-h-9 min-w-0 flex-1 rounded-md border border-line-strong bg-paper px-2.5 text-sm pointer-coarse:min-h-11"
        />
        <Button isFirst={isFirst} className="min-h-9" onPress={() => void copy()}>
          {t`Copy`}
        </Button>
      </div>
      <output className="text-xs text-ink-2">
        {isCopied ? t`Copied.` : (hint ?? t`It is shown only here. Hand it over in private.`)}
      </output>
    </div>
  )
}
