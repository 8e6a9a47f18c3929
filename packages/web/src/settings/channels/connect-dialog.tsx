import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ConnectChannelDocument } from '../../graphql/generated/graphql.ts'
import type { ConnectChannelInput } from '../../graphql/generated/graphql.ts'
import { networkName } from '../../signs/network.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedSecret, typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { secretWords } from './channel-words.ts'
import { type Channel, CHANNEL_KEYS, type Network } from './queries.ts'

/** Where a network lives that anybody can host, for those who use its usual home. */
const HOMES: Record<string, string> = { bluesky: 'https://bsky.social' }

/** Connects an account, or the same one again with new secrets: they are tried first and can never be read again. */
export function ConnectDialog({
  networks,
  known,
  onClose,
}: {
  networks: readonly Network[]
  known: Channel | null
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [name, setName] = useState(known?.network.name ?? networks[0]?.name ?? '')
  const network = networks.find((one) => one.name === name)
  const connect = useChange(
    async (input: ConnectChannelInput) =>
      (await fetchGraph(ConnectChannelDocument, { input })).connectChannel,
    { refresh: CHANNEL_KEYS, fields: ['network', 'handle', 'serviceUrl'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const connected = await connect.run({
      network: name,
      handle: typedText(form, 'handle').replace(/^@/, ''),
      serviceUrl: typedText(form, 'serviceUrl') || null,
      name: typedText(form, 'name') || null,
      secrets: (network?.secrets ?? []).map((secret) => ({
        name: secret.name,
        value: typedSecret(form, `secret-${secret.name}`).trim(),
      })),
      isListening: typedText(form, 'way') === 'listening',
    })
    if (!connected) return
    onClose()
    const handle = connected.channel?.handle ?? ''
    showToast({ tone: 'done', text: t`@${handle} is connected. What is new comes in from now on.` })
  }
  return (
    <Dialog
      title={known === null ? t`Connect an account` : t`Connect @${known.handle} again`}
      onClose={onClose}
    >
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Connect`}
          pendingLabel={t`Trying it on the network…`}
          cancelLabel={t`Cancel`}
          problem={connect.problem}
          refusals={connect.refusals}
          isPending={connect.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          {known === null && (
            <SelectField
              label={t`Network`}
              name="network"
              value={name}
              onChoose={setName}
              error={connect.at('network')}
              options={networks.map((one) => ({ value: one.name, text: networkName(one.name) }))}
            />
          )}
          <TextField
            label={t`Handle of the account`}
            name="handle"
            autoComplete="off"
            isFirst
            defaultValue={known?.handle ?? ''}
            error={connect.at('handle')}
            hint={t`As it stands on the network, for example lignes.example.`}
          />
          {network?.secrets.map((secret) => {
            const words = secretWords[secret.name]
            return (
              <TextField
                key={`${name} ${secret.name}`}
                label={words ? i18n._(words) : secret.name}
                name={`secret-${secret.name}`}
                type="password"
                autoComplete="off"
                hint={
                  secret.name === 'appPassword'
                    ? t`Made on the network, in your account’s settings: Privacy and security, App passwords. It is sealed at once; nobody can read it again.`
                    : t`It is sealed at once; nobody can read it again.`
                }
              />
            )
          })}
          <TextField
            key={`home of ${name}`}
            label={t`Address of the network`}
            name="serviceUrl"
            type="url"
            autoComplete="off"
            defaultValue={known?.serviceUrl ?? HOMES[name] ?? ''}
            error={connect.at('serviceUrl')}
          />
          {known === null && (
            <TextField
              label={t`What colleagues call it`}
              name="name"
              autoComplete="off"
              hint={t`The handle when left empty.`}
            />
          )}
          <SelectField
            label={t`What it does`}
            name="way"
            defaultValue={known?.status === 'listening' ? 'listening' : 'open'}
            options={[
              { value: 'open', text: t`Receive and answer` },
              { value: 'listening', text: t`Only receive; nothing is sent` },
            ]}
          />
        </Form>
      </div>
    </Dialog>
  )
}
