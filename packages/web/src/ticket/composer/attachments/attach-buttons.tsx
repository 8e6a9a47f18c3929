import { useLingui } from '@lingui/react/macro'
import { Camera, Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { useCommands } from '../../../commands/command-provider.tsx'
import { ariaKeys, keyLabel } from '../../../commands/key-label.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { attachCommands } from './commands.ts'
import { acceptOf, type Media } from './refuse-file.ts'

/** Chooses files, or takes a photograph where the device is a telephone. Absent where the answer takes none. */
export function AttachButtons({
  media,
  onFiles,
}: {
  media: Media
  onFiles: (files: readonly File[]) => void
}) {
  const { t } = useLingui()
  const files = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const canAttach = media.count > 0
  useCommands(attachCommands, { canAttach, choose: () => files.current?.click() })
  if (!canAttach) return null
  const field = (isCamera: boolean) => (
    <input
      ref={isCamera ? camera : files}
      type="file"
      hidden
      accept={isCamera ? 'image/*' : acceptOf(media)}
      aria-label={isCamera ? t`Take a photograph` : t`Attach files`}
      {...(isCamera ? { capture: 'environment' as const } : { multiple: true })}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])])
        // The same file may be chosen again after it was removed.
        event.target.value = ''
      }}
    />
  )
  return (
    <span className="ms-auto flex items-center">
      {field(false)}
      {field(true)}
      <span className="hidden pointer-coarse:inline-flex">
        <IconButton label={t`Take a photograph`} onPress={() => camera.current?.click()}>
          <Camera aria-hidden size={16} />
        </IconButton>
      </span>
      <IconButton
        label={t`Attach files`}
        keys={keyLabel('mod+u')}
        ariaKeys={ariaKeys('mod+u')}
        onPress={() => files.current?.click()}
      >
        <Paperclip aria-hidden size={15} />
      </IconButton>
    </span>
  )
}
