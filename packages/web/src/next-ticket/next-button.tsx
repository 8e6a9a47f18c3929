import { useLingui } from '@lingui/react'
import { keysOf } from '../commands/command.ts'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { useViewer } from '../graphql/viewer.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { claimNextTicket } from './commands.ts'
import { useNextTicket } from './next-ticket.ts'

/** Hands out the next ticket; absent for those whom the order hands nothing. */
export function NextButton({ isDone = false }: { isDone?: boolean }) {
  const { i18n } = useLingui()
  const { may } = useViewer()
  const { claimNext, isAsking } = useNextTicket()
  const state = { may, claimNext: () => claimNext(isDone) }
  const [key] = keysOf(claimNextTicket)
  if (!claimNextTicket.enabled!(state)) return null
  return (
    <Button
      look="primary"
      isPending={isAsking}
      ariaKeys={ariaKeys(key!)}
      className="flex-none"
      onPress={() => claimNextTicket.run(state)}
    >
      {i18n._(claimNextTicket.title)}
      <Kbd inverse>{keyLabel(key!)}</Kbd>
    </Button>
  )
}
