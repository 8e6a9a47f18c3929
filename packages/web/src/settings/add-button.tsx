import { Plus } from 'lucide-react'
import { useCommands } from '../commands/command-provider.tsx'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { keysOf } from '../commands/command.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { addHere, pageCommands } from './commands.ts'

/** The button that adds to a page, and the key that does the same. One to a page. */
export function AddButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  useCommands(pageCommands, { add: onAdd })
  const keys = keysOf(addHere)[0]!
  return (
    <Button look="primary" ariaKeys={ariaKeys(keys)} onPress={onAdd}>
      <Plus aria-hidden size={15} />
      {label}
      <Kbd inverse>{keyLabel(keys)}</Kbd>
    </Button>
  )
}
