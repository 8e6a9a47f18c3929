import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { Sheet } from './screen-parts.tsx'

/** What its writer wrote on another phone while this one heard nothing: neither text takes the other's place by itself. */
export function ElsewhereSheet({ text, onTake }: { text: string; onTake: () => void }) {
  const { t } = useLingui()
  return (
    <Sheet label={t`Your words of another phone`}>
      <p className="text-md text-ink-2">{t`You went on writing on another phone. Below are the words of this one.`}</p>
      <ForeignText text={text} className="text-md" />
      <Button className="min-h-11!" onPress={onTake}>{t`Go on from there`}</Button>
    </Sheet>
  )
}
