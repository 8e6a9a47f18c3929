import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ApproveHoldingTextDocument, ArchiveHoldingTextDocument } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Button } from '../../ui/button.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { AddButton } from '../add-button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { MaxWaitPart } from './max-wait-part.tsx'
import { type HoldingDraft, holdingQuery, type HoldingText } from './queries.ts'
import { TextDialog } from './text-dialog.tsx'

type Edited = { text: HoldingText | null; draft: HoldingDraft | null }

/** How long anybody waits at the most, and what those are told who will wait longer. */
export function HoldingPage() {
  const { t } = useLingui()
  const [edited, setEdited] = useState<Edited | null>(null)
  const query = useQuery(holdingQuery)
  return (
    <>
      <MaxWaitPart />
      <Part
        id="holding-texts"
        title={t`Holding texts`}
        summary={t`What customers are told who will wait longer: that you have read them. A person sends it, and it is no answer.`}
        action={
          <AddButton label={t`Add a holding text`} onAdd={() => setEdited({ text: null, draft: null })} />
        }
      >
        <ReadState query={query}>
          {({ holdingTexts, holdingDrafts }) =>
            holdingTexts.length === 0 ? (
              <>
                <NothingYet>{t`No text yet. Begin with one of ours, or write your own; nothing is sent before somebody approves it.`}</NothingYet>
                <div className="mt-3 flex flex-wrap justify-center gap-2">
                  {holdingDrafts.map((draft) => (
                    <Button key={draft.name} onPress={() => setEdited({ text: null, draft })}>
                      {t`Begin with`} <bdi>“{draft.name}”</bdi>
                    </Button>
                  ))}
                </div>
              </>
            ) : (
              <Rows label={t`Holding texts`}>
                {holdingTexts.map((text) => (
                  <TextRow key={text.id} text={text} onEdit={() => setEdited({ text, draft: null })} />
                ))}
              </Rows>
            )
          }
        </ReadState>
      </Part>
      {edited !== null && <TextDialog {...edited} onClose={() => setEdited(null)} />}
    </>
  )
}

function TextRow({ text, onEdit }: { text: HoldingText; onEdit: () => void }) {
  const { t } = useLingui()
  const { id: holdingTextId, name, version, writtenBy, approvedBy } = text
  const isOwn = writtenBy?.id === useViewer().member.id
  const approve = useChange(
    async () =>
      (await fetchGraph(ApproveHoldingTextDocument, { input: { holdingTextId, version } }))
        .approveHoldingText,
    { refresh: [keys.holding] },
  )
  const archive = useChange(
    async () =>
      (await fetchGraph(ArchiveHoldingTextDocument, { input: { holdingTextId } })).archiveHoldingText,
    { refresh: [keys.holding] },
  )
  const approver = approvedBy?.name ?? ''
  return (
    <Row
      title={
        <>
          <bdi>{name}</bdi>
          {approvedBy === null ? (
            <Pill tone="risk">{t`not approved`}</Pill>
          ) : (
            <Pill tone="ok">{t`approved by ${approver}`}</Pill>
          )}
          {text.namesInstant && <Pill>{t`says by when`}</Pill>}
        </>
      }
      actions={
        <>
          {approvedBy === null && !isOwn && (
            <Button
              look="primary"
              label={t`Approve ${name}`}
              isPending={approve.isPending}
              onPress={() =>
                void approve.run(undefined).then((done) => {
                  if (done) showToast({ tone: 'done', text: t`${name} may be sent now.` })
                })
              }
            >
              {t`Approve`}
            </Button>
          )}
          <Button label={t`Change ${name}`} onPress={onEdit}>
            {t`Change`}
          </Button>
          <Button
            label={t`Archive ${name}`}
            isPending={archive.isPending}
            onPress={() => void archive.run(undefined)}
          >
            {t`Archive`}
          </Button>
        </>
      }
    >
      {approvedBy === null && isOwn && <p>{t`You have written it: somebody else approves it.`}</p>}
      <ul className="mt-1 flex flex-col gap-1.5">
        {text.texts.map(({ language, body }) => (
          <li key={language}>
            <ForeignText text={body} lang={language} className="text-ink-2" />
          </li>
        ))}
      </ul>
    </Row>
  )
}
