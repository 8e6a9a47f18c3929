import { useLingui } from '@lingui/react/macro'
import { ChevronUp } from 'lucide-react'
import { Suspense, use, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Ref } from 'react'
import { keysOf } from '../../commands/command.ts'
import { useCommands } from '../../commands/command-provider.tsx'
import { ariaKeys, keyLabel } from '../../commands/key-label.ts'
import { useViewer } from '../../graphql/viewer.ts'
import type { DraftVisibility } from '../../graphql/generated/graphql.ts'
import { withWords } from '../../locale/words.ts'
import { refusalOfCode } from '../../signs/refusals.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Menu } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toasts.ts'
import { EarlyWritingContext } from '../early-writing.ts'
import type { Ticket } from '../queries.ts'
import { AttachButtons } from './attachments/attach-buttons.tsx'
import { AttachmentList } from './attachments/attachment-list.tsx'
import { DropArea } from './attachments/drop-area.tsx'
import { canGo, NO_MEDIA } from './attachments/refuse-file.ts'
import { useAttachments } from './attachments/use-attachments.ts'
import { useInsertions } from './insertions/use-insertions.ts'
import { whenThere } from './insertions/when-there.ts'
import { composerCommands, sendAndResolve, sendResolveAndNext } from './commands.ts'
import type { ComposerState } from './commands.ts'
import { NoteMentions } from './note-mentions.tsx'
import { isTooLong, TextCount } from './text-count.tsx'
import { useComposer } from './use-composer.ts'

// Reading a ticket needs none of these; they come with the first letter.
const InsertionPanel = whenThere(
  withWords('elsewhere', async () => (await import('./insertions/insertion-panel.tsx')).InsertionPanel),
)
const Insertions = whenThere(
  withWords('elsewhere', async () => (await import('./insertions/insertions.tsx')).Insertions),
)
const CharterLine = whenThere(
  withWords('elsewhere', async () => (await import('./charter/charter-line.tsx')).CharterLine),
)
const UnchangedDialog = whenThere(
  withWords('elsewhere', async () => (await import('./insertions/unchanged-dialog.tsx')).UnchangedDialog),
)

const StaleDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./stale-dialog.tsx')).StaleDialog),
)

/** What the ticket around the composer may ask of it. */
export interface ComposerHandle {
  open: (tab: 'reply' | 'note') => void
  writeAgain: (text: string) => void
  /** Adds a text to the answer; not while a note is being written, which nobody outside may read. */
  propose: (text: string) => void
  /** Takes the right to answer out of somebody's hands. */
  takeOver: () => void
}

/** Where the answer is written: in public, in private or for colleagues. */
export function Composer({
  ticket,
  onLeave,
  onNext,
  ref,
}: {
  ticket: Ticket
  onLeave: () => void
  onNext: () => void
  ref: Ref<ComposerHandle>
}) {
  const { t, i18n } = useLingui()
  const { may } = useViewer()
  const field = useRef<HTMLTextAreaElement>(null)
  const options = ticket.replyOptions.filter((option) => option.isAllowed || option.refusal !== null)
  const firstTab: DraftVisibility =
    options.find((option) => option.isAllowed && option.visibility === ticket.thread.visibility)
      ?.visibility ??
    options.find((option) => option.isAllowed)?.visibility ??
    // Where nothing can be sent, the way stands there and says why: an answer must not become a note by itself.
    options.find(({ visibility }) => visibility === ticket.thread.visibility)?.visibility ??
    'note'
  const files = useAttachments(ticket)
  const composer = useComposer(ticket, firstTab, files, (ending) =>
    ending === 'resolveAndNext' ? onNext() : onLeave(),
  )
  const { tab, body, stale } = composer
  const option = options.find(({ visibility }) => visibility === tab)
  const limits = option?.limits ?? []
  const media = option?.isAllowed === true ? option.media : NO_MEDIA
  const isNote = tab === 'note'
  const refusal = isNote || option?.isAllowed ? null : (option?.refusal ?? null)
  const hasWords = body.trim() !== ''
  const canSend = isNote
    ? hasWords
    : option?.isAllowed === true &&
      (hasWords || (files.kept.length > 0 && !media.needsText)) &&
      !isTooLong(body, limits) &&
      canGo(files, media)
  const state = {
    canSend: canSend && !composer.isSending,
    send: () => void composer.send(),
    leave: onLeave,
    canResolve: !isNote && may.includes('resolveTicket'),
    sendAndResolve: (andNext: boolean) => void composer.send(andNext ? 'resolveAndNext' : 'resolve'),
  }
  useCommands(composerCommands, state)
  const addFiles = (chosen: readonly File[]) => {
    composer.begin()
    files.add(chosen, media)
  }
  const insertions = useInsertions({
    ticket,
    field,
    body,
    isForCustomer: !isNote && option?.isAllowed === true,
    write: composer.write,
    onTemplate: composer.setTemplate,
  })

  useImperativeHandle(ref, () => ({
    open: (wanted) => {
      if (wanted === 'note') composer.setTab('note')
      else if (isNote && body === '') composer.setTab(firstTab)
      if (field.current) goOnWriting(field.current)
    },
    writeAgain: (text) => {
      composer.write(body === '' ? text : `${body}\n\n${text}`)
      field.current?.focus()
    },
    propose: (text) => {
      if (isNote && body !== '') {
        showToast({ tone: 'problem', text: t`Finish your note first: this goes to the customer.` })
        return
      }
      if (isNote) composer.setTab(firstTab)
      composer.write(body === '' ? text : `${body}\n\n${text}`)
      requestAnimationFrame(() => field.current?.focus())
    },
    takeOver: () => void composer.claim.takeOver(),
  }))

  const { writing: early, onTaken } = use(EarlyWritingContext)
  useLayoutEffect(() => {
    if (early === null) return
    field.current?.focus()
    // The tab first: what is for colleagues must not be taken for an answer.
    if (early.tab === 'note' && !isNote) return composer.setTab('note')
    if (early.text !== '') composer.write(body === '' ? early.text : `${body}\n\n${early.text}`)
    onTaken()
  })

  const names: Record<DraftVisibility, string> = {
    public: t`Reply in public`,
    private: t`Private message`,
    note: t`Internal note`,
  }
  const shortNames: Record<DraftVisibility, string> = {
    public: t({ message: 'Public', context: 'who reads it' }),
    private: t({ message: 'Private', context: 'who reads it' }),
    note: t({ message: 'Note', context: 'who reads it' }),
  }
  const tabs: DraftVisibility[] = [
    ...options.map(({ visibility }) => visibility),
    ...(may.includes('addNote') ? ['note' as const] : []),
  ]
  const action = { public: t`Reply`, private: t`Send in private`, note: t`Add the note` }[tab]
  return (
    <div data-composer className="border-t border-line bg-paper px-3.5 pt-2.5 pb-3 sm:px-5 sm:pb-3.5">
      <DropArea
        onFiles={media.count > 0 ? addFiles : null}
        className={`max-w-208 rounded-xl border focus-within:border-accent focus-within:outline-1 focus-within:outline-accent ${isNote ? 'border-note-line bg-note' : 'border-line-strong/60 bg-card'}`}
      >
        <div className="@container flex px-2 pt-1.5">
          <div role="radiogroup" aria-label={t`Who reads it`} className="flex gap-0.5">
            {tabs.map((one) => (
              <label
                key={one}
                className={`relative inline-flex min-h-6 items-center rounded-md px-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 ${one === tab ? 'bg-hover font-medium text-ink' : 'text-ink-2 hover:text-ink'}`}
              >
                <input
                  type="radio"
                  name={`reads-${ticket.id}`}
                  checked={one === tab}
                  onChange={() => composer.setTab(one)}
                  // Whoever points at a way to answer wants to write; the arrow keys go on choosing.
                  onClick={(event) => {
                    if (event.detail > 0) field.current?.focus()
                  }}
                  className="absolute inset-0 appearance-none opacity-0"
                />
                <span className="@max-sm:sr-only">{names[one]}</span>
                <span aria-hidden className="@sm:hidden">
                  {shortNames[one]}
                </span>
              </label>
            ))}
          </div>
          <AttachButtons media={media} onFiles={addFiles} />
        </div>
        {insertions.isOpen && (
          <Suspense>
            <InsertionPanel insertions={insertions} />
          </Suspense>
        )}
        <textarea
          {...insertions.fieldProps}
          ref={field}
          value={body}
          {...(body !== '' && { dir: 'auto' })}
          rows={2}
          aria-label={names[tab]}
          aria-describedby="composer-words"
          placeholder={isNote ? t`For colleagues only` : t`Write to ${ticket.contact.name}`}
          readOnly={composer.isSending}
          onChange={(event) => composer.write(event.target.value)}
          className="block max-h-[40vh] min-h-11 w-full resize-none bg-transparent px-3.5 py-2 text-md outline-none [field-sizing:content] placeholder:text-ink-3 sm:min-h-18.5 pointer-coarse:text-[1rem]"
        />
        {isNote && <NoteMentions field={field} body={body} onWrite={composer.write} />}
        {!isNote && insertions.isActive && (
          <Suspense>
            <Insertions ticket={ticket} insertions={insertions} />
          </Suspense>
        )}
        {!isNote && hasWords && option !== undefined && (
          <Suspense>
            <CharterLine
              ticketId={ticket.id}
              text={body}
              visibility={option.visibility}
              canBePrivate={options.some((one) => one.visibility === 'private' && one.isAllowed)}
              onGo={insertions.goTo}
              onPrivate={() => {
                composer.setTab('private')
                field.current?.focus()
              }}
            />
          </Suspense>
        )}
        {!isNote && <AttachmentList files={files} media={media} onEmptied={() => field.current?.focus()} />}
        <div id="composer-words">
          <Words
            problem={
              composer.problem ??
              (isNote ? null : composer.claim.problem) ??
              (refusal === null ? null : refusalOfCode(refusal, i18n, { wanted: tab, status: ticket.status }))
            }
            hasChanged={composer.hasChanged}
            onSee={composer.see}
            onTakeOver={
              composer.claim.isTaken && may.includes('takeOverClaim')
                ? () => void composer.claim.takeOver()
                : null
            }
          />
        </div>
        <div
          data-empty={body === ''}
          className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 border-t border-line-2 px-2.5 py-2 max-sm:data-[empty=true]:hidden"
        >
          <span className="me-auto text-xs text-ink-3">
            {composer.kept === 'kept' && t`Draft kept`}
            {composer.kept === 'here' && t`Not kept on the server yet`}
          </span>
          {!isNote && <TextCount text={body} limits={limits} />}
          <span className="flex items-center gap-1.5">
            <Button
              look="primary"
              isDisabled={!canSend}
              isPending={composer.isSending}
              ariaKeys={ariaKeys('mod+enter')}
              onPress={state.send}
            >
              {composer.isSending ? t`Sending…` : action}
              <Kbd inverse>{keyLabel('mod+enter')}</Kbd>
            </Button>
            {state.canResolve && <OtherEndings state={state} />}
          </span>
        </div>
      </DropArea>
      {composer.unchanged !== null && (
        <Suspense>
          <UnchangedDialog
            refusal={composer.unchanged}
            onWrite={() => {
              composer.addOwnWords()
              requestAnimationFrame(() => field.current?.focus())
            }}
          />
        </Suspense>
      )}
      {stale !== null && (
        <Suspense>
          <StaleDialog
            stale={stale}
            isSending={composer.isSending}
            onSendAnyway={() => void composer.sendAnyway()}
            onAdapt={() => {
              composer.adapt()
              requestAnimationFrame(() => field.current?.focus())
            }}
            onDrop={() => void composer.drop()}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Whoever comes back to a text goes on at its end; a caret that has been placed stays where it is. */
function goOnWriting(field: HTMLTextAreaElement): void {
  const { length } = field.value
  const isPlaced = field.selectionEnd > 0
  field.focus()
  if (!isPlaced) field.setSelectionRange(length, length)
}

/** The other ways to send, for whoever has no keyboard at hand or does not know the keys yet. */
function OtherEndings({ state }: { state: ComposerState }) {
  const { t, i18n } = useLingui()
  return (
    <Menu
      label={t`Other ways to send`}
      placement="top start"
      button={{
        label: t`Other ways to send`,
        isDisabled: !state.canSend,
        className: 'px-1.5! pointer-coarse:min-w-11',
        children: <ChevronUp aria-hidden size={16} />,
      }}
      parts={[
        {
          id: 'endings',
          rows: [sendAndResolve, sendResolveAndNext].map((command) => ({
            id: command.id,
            label: i18n._(command.title),
            keys: keyLabel(keysOf(command)[0]!),
            onSelect: () => command.run(state),
          })),
        },
      ]}
    />
  )
}

/** What stands in the way of sending, or has changed while writing. */
function Words({
  problem,
  hasChanged,
  onSee,
  onTakeOver,
}: {
  problem: string | null
  hasChanged: boolean
  onSee: () => void
  onTakeOver: (() => void) | null
}) {
  const { t } = useLingui()
  const shape =
    'mx-2.5 mb-2 flex flex-wrap items-center justify-between gap-2 rounded-md bg-hover px-3 py-1.5'
  return (
    <output className="block">
      {problem !== null && (
        <p className={shape}>
          <span>{problem}</span>
          {onTakeOver !== null && <Button onPress={onTakeOver}>{t`Take over`}</Button>}
        </p>
      )}
      {hasChanged && (
        <p className={shape}>
          <span>{t`The thread has changed since you began.`}</span>
          <Button onPress={onSee}>{t`I have read it`}</Button>
        </p>
      )}
    </output>
  )
}
