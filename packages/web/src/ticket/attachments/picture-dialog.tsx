import { useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight, Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Attachment } from './attachment-words.ts'

/** One picture large, with what is on it; the arrow keys go to the others. Escape closes it. */
export function PictureDialog({
  pictures,
  first,
  onClose,
}: {
  pictures: readonly Attachment[]
  first: number
  onClose: () => void
}) {
  const { t } = useLingui()
  const [index, setIndex] = useState(first)
  const picture = pictures[Math.min(index, pictures.length - 1)]
  const count = pictures.length
  const go = (step: 1 | -1) => setIndex((now) => (now + step + count) % count)
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      // The arrows follow the eye: in Arabic the next picture is on the left.
      const isRtl = document.documentElement.dir === 'rtl'
      if (event.key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) setIndex((now) => (now + 1) % count)
      if (event.key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) setIndex((now) => (now - 1 + count) % count)
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [count])
  if (!picture) return null
  const place = index + 1
  return (
    <Dialog title={count > 1 ? t`Picture ${place} of ${count}` : t`Picture`} size="wide" onClose={onClose}>
      <figure className="flex flex-col gap-2.5 px-5 pt-1 pb-4">
        <img
          key={picture.id}
          src={picture.source ?? ''}
          alt={picture.alt ?? t`Picture without a description`}
          {...(picture.width !== null && { width: picture.width })}
          {...(picture.height !== null && { height: picture.height })}
          className="mx-auto h-auto max-h-[70vh] w-auto max-w-full rounded-md bg-hover object-contain"
        />
        <figcaption aria-live="polite" dir="auto" className="text-md text-ink-2">
          {picture.alt ?? t`Nobody has described this picture.`}
        </figcaption>
      </figure>
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line-2 px-5 py-3">
        <span className="flex gap-1.5">
          {count > 1 && (
            <>
              <Button label={t`Previous picture`} onPress={() => go(-1)}>
                <ChevronLeft aria-hidden size={15} className="rtl:-scale-x-100" />
              </Button>
              <Button label={t`Next picture`} onPress={() => go(1)}>
                <ChevronRight aria-hidden size={15} className="rtl:-scale-x-100" />
              </Button>
            </>
          )}
        </span>
        <span className="flex items-center gap-2">
          <a
            href={picture.source ?? ''}
            download={picture.name ?? ''}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
          >
            <Download aria-hidden size={14} />
            {t`Save`}
          </a>
          <Button isFirst onPress={onClose}>{t`Close`}</Button>
        </span>
      </div>
    </Dialog>
  )
}
