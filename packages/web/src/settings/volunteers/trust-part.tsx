import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { SetTrustRulesDocument } from '../../graphql/generated/graphql.ts'
import type { SetTrustRulesInput } from '../../graphql/generated/graphql.ts'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { type TrustRules, VOLUNTEERS } from './queries.ts'
import { fractions, ruleGroups, ruleLabels, type RuleName, ruleSizes } from './trust-words.ts'

const names = ruleGroups.flatMap(({ rules }) => rules)

/** When trust on a topic grows and shrinks, and how much is read. */
export function TrustPart({ rules }: { rules: TrustRules }) {
  const { t, i18n } = useLingui()
  const change = useChange(
    async (input: SetTrustRulesInput) => (await fetchGraph(SetTrustRulesDocument, { input })).setTrustRules,
    { refresh: [VOLUNTEERS], fields: names },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const input = Object.fromEntries(names.map((name) => [name, readRule(form, name)]))
    if (await change.run(input)) showToast({ tone: 'done', text: t`Kept. They hold from the next reply on.` })
  }
  return (
    <Part
      id="volunteers-trust"
      title={t`Trust`}
      summary={t`Trust grows topic by topic. These rules move nobody by themselves: they hold for what comes next.`}
    >
      <Form
        key={JSON.stringify(rules)}
        submitLabel={t`Keep these rules`}
        pendingLabel={t`Keeping…`}
        problem={change.problem}
        refusals={change.refusals}
        isPending={change.isPending}
        onSubmit={(form) => void handleSubmit(form)}
      >
        {ruleGroups.map(({ title, rules: members }) => (
          <fieldset key={title.id} className="min-w-0">
            <legend className="mb-2 font-semibold">{i18n._(title)}</legend>
            <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2">
              {members.map((name) => (
                <TextField
                  key={name}
                  name={name}
                  label={i18n._(ruleLabels[name])}
                  defaultValue={String(Number((rules[name] / ruleSizes[name]).toFixed(4)))}
                  error={change.at(name)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </Form>
    </Part>
  )
}

/** What stands in a field; what is no number is below every rule, and refused at it. */
function readRule(form: HTMLFormElement, name: RuleName): number {
  const text = typedText(form, name).replace(',', '.')
  const value = text === '' ? Number.NaN : Number(text) * ruleSizes[name]
  if (Number.isNaN(value)) return -1
  return fractions.includes(name) ? Number(value.toFixed(6)) : Math.round(value)
}
