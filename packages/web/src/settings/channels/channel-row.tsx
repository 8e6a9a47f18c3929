import { Plural, useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { PauseChannelDocument, ResumeChannelDocument } from '../../graphql/generated/graphql.ts'
import type { PauseChannelInput } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Instant } from '../../signs/instant.tsx'
import { networkName } from '../../signs/network.tsx'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Row } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { channelProblemWords, channelStatusWords } from './channel-words.ts'
import { type Channel, CHANNEL_KEYS } from './queries.ts'

/** One channel: whether it is well, when something last came and went, and stopping it for a while. */
export function ChannelRow({ channel, onReconnect }: { channel: Channel; onReconnect?: () => void }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const pause = useChange(
    async (input: PauseChannelInput) => (await fetchGraph(PauseChannelDocument, { input })).pauseChannel,
    { refresh: CHANNEL_KEYS },
  )
  const resume = useChange(
    async (input: PauseChannelInput) => (await fetchGraph(ResumeChannelDocument, { input })).resumeChannel,
    { refresh: CHANNEL_KEYS },
  )
  const name = channel.name || `@${channel.handle}`
  const input = { channelId: channel.id }
  const handlePause = async () => {
    if (!(await pause.run(input))) return
    showToast({
      tone: 'done',
      text: t`${name} is paused: nothing is fetched and nothing is sent.`,
      action: { label: t`Undo`, run: () => void resume.run(input) },
    })
  }
  const status = channelStatusWords[channel.status]
  const { health, unsupportedKinds } = channel
  const unknown = unsupportedKinds.reduce((sum, { seen }) => sum + seen, 0)
  const mayPause = viewer.may.includes('pauseChannel')
  return (
    <Row
      title={
        <>
          <bdi>{name}</bdi>
          <Pill tone={status.tone}>{i18n._(status.text)}</Pill>
        </>
      }
      actions={
        <>
          {onReconnect && (health.problem !== null || channel.status === 'disconnected') && (
            <Button look="primary" label={t`Connect ${name} again`} onPress={onReconnect}>
              {t`Connect again`}
            </Button>
          )}
          {mayPause && channel.status === 'paused' && (
            <Button
              label={t`Let ${name} go on`}
              isPending={resume.isPending}
              onPress={() => void resume.run(input)}
            >
              {t`Go on`}
            </Button>
          )}
          {mayPause && (channel.status === 'open' || channel.status === 'listening') && (
            <Button label={t`Pause ${name}`} isPending={pause.isPending} onPress={() => void handlePause()}>
              {t`Pause`}
            </Button>
          )}
        </>
      }
    >
      {networkName(channel.network.name)} · <bdi dir="ltr">@{channel.handle}</bdi>
      <p>
        {health.lastEventAt === null ? (
          t`Nothing has come in yet.`
        ) : (
          <>
            {t`Last received`} <Instant at={health.lastEventAt} />
          </>
        )}
        {health.lastSentAt !== null && (
          <>
            {' · '}
            {t`last sent`} <Instant at={health.lastSentAt} />
          </>
        )}
      </p>
      {health.problem !== null && (
        <p className="font-medium text-breach">{i18n._(channelProblemWords[health.problem])}</p>
      )}
      {health.problemDetail !== null && (
        <p className="text-xs text-ink-3">
          <bdi>{health.problemDetail}</bdi>
        </p>
      )}
      {unknown > 0 && (
        <p>
          <Plural
            value={unknown}
            one="# thing came that Relais does not know yet; it is kept."
            other="# things came that Relais does not know yet; they are kept."
          />
        </p>
      )}
    </Row>
  )
}
