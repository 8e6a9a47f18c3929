import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatTag } from '../../locale/locale.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toasts.ts'
import { keepFocus } from '../keep-focus.ts'
import { membersQuery } from '../members-query.ts'
import { Part, Row, Rows } from '../rows.tsx'
import { formatLength } from './budget.ts'
import { putStep, type Step } from './policy.ts'
import { recipientWords } from './policy-words.ts'
import { StepDialog } from './step-dialog.tsx'
import type { PolicyDraft } from './use-policy-draft.ts'

/** Who is told on the way to a deadline, and after it. */
export function LadderPart({
  draft,
  canEdit,
  faultAt,
}: {
  draft: PolicyDraft
  canEdit: boolean
  faultAt: (step: number) => string | undefined
}) {
  const { t, i18n } = useLingui()
  const members = useQuery(membersQuery)
  const [edited, setEdited] = useState<Step | 'new' | null>(null)
  const { ladder } = draft.policy
  const people = new Map(members.data?.map(({ id, name }) => [id, name]))
  const percentOf = ({ percent }: Step) =>
    (percent / 100).toLocaleString(formatTag(i18n.locale), { style: 'percent' })
  const told = ({ notify }: Step) =>
    notify.length === 0
      ? t`nobody is told; the sign changes its colour`
      : new Intl.ListFormat(formatTag(i18n.locale)).format(
          notify.map((recipient) => recipientWords(recipient, people, i18n)),
        )
  const remove = (step: Step) => {
    const undo = draft.change({ ladder: ladder.filter((one) => one !== step) })
    showToast({
      tone: 'done',
      text: t`The step at ${percentOf(step)} is removed from the draft.`,
      action: { label: t`Undo`, keys: 'z', run: undo },
    })
    keepFocus()
  }
  return (
    <Part
      id="promises-ladder"
      title={t`Who is told on the way`}
      summary={t`At a share of the promised time; 100 % is the moment at which it is due. Whatever is past at once is told once.`}
      action={canEdit && <Button onPress={() => setEdited('new')}>{t`Add a step`}</Button>}
    >
      <Rows label={t`Who is told on the way`}>
        {ladder.map((step, at) => {
          const percent = percentOf(step)
          const lead = formatLength(step.leadMs, i18n.locale)
          const fault = faultAt(at)
          return (
            <Row
              key={step.percent}
              title={
                <>
                  <span className="tabular-nums">{percent}</span>
                  {step.percent === 100 && <span className="text-ink-2">{t`due`}</span>}
                  {step.leadMs > 0 && (
                    <span className="text-ink-2">{t`or ${lead} before it is due, if that comes first`}</span>
                  )}
                </>
              }
              actions={
                canEdit && (
                  <>
                    <Button label={t`Change the step at ${percent}`} onPress={() => setEdited(step)}>
                      {t`Change`}
                    </Button>
                    {step.percent !== 100 && (
                      <Button
                        look="ghost"
                        label={t`Remove the step at ${percent}`}
                        onPress={() => remove(step)}
                      >
                        {t`Remove`}
                      </Button>
                    )}
                  </>
                )
              }
            >
              {told(step)}
              {fault !== undefined && <p className="font-medium text-breach">{fault}</p>}
            </Row>
          )
        })}
      </Rows>
      {edited !== null && (
        <StepDialog
          step={edited === 'new' ? null : edited}
          taken={ladder.filter((one) => one !== edited).map(({ percent }) => percent)}
          members={members.data ?? []}
          onSave={(step) => {
            draft.change({ ladder: putStep(ladder, edited === 'new' ? null : edited, step) })
            setEdited(null)
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </Part>
  )
}
