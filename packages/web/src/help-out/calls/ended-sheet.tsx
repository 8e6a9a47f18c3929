import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { openingSentence } from '../call-words.ts'
import type { Call } from '../queries.ts'
import { SaidOfCall } from '../said-of-call.tsx'
import { Sheet } from '../screen-parts.tsx'
import { CallEnd } from './call-end.tsx'
import type { Ending } from './ending-of.ts'
import { withdrawnSentences } from './withdrawn-words.ts'

/** The notification of a call may be opened after the call has ended: whoever does reads how, and is thanked. */
export function EndedSheet({
  call: { opening, withdrawnBecause },
  ending,
  onCome,
  onPutAway,
}: {
  call: Call
  ending: Ending
  onCome: () => void
  onPutAway: () => void
}) {
  const { t, i18n } = useLingui()
  const titles: Record<Ending, string> = {
    withdrawn: t`You were called, and are not needed any more. Thank you!`,
    lapsed: t`You were called, and the time to answer is over. Nothing is held against you.`,
    over: t`The call that you followed is over. Thank you for coming!`,
  }
  const because = withdrawnSentences[withdrawnBecause ?? '']
  return (
    <Sheet label={t`A call`}>
      <p className="text-md font-semibold">{titles[ending]}</p>
      <SaidOfCall sentence={openingSentence(opening, i18n)} words={opening.words} />
      {because !== undefined && <p className="text-md">{i18n._(because)}</p>}
      <CallEnd opening={opening} />
      <div className="flex flex-wrap gap-2">
        {ending === 'lapsed' && (
          <Button className="min-h-11! flex-auto whitespace-normal!" onPress={onCome}>
            {t`Look for a card all the same`}
          </Button>
        )}
        <Button className="min-h-11! flex-auto" onPress={onPutAway}>
          {t`Understood`}
        </Button>
      </div>
    </Sheet>
  )
}
