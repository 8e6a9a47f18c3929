import { useLingui } from '@lingui/react/macro'
import { useCommands } from '../../commands/command-provider.tsx'
import { keysOf } from '../../commands/command.ts'
import { ariaKeys, keyLabel } from '../../commands/key-label.ts'
import type { DevicesQuery } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { showToast } from '../../ui/toasts.ts'
import { browserOf } from '../browser-name.ts'
import { Part, Row, Rows } from '../rows.tsx'
import { deviceCommands, turnDeviceOn, tryDevice } from './commands.ts'
import type { Device } from './queries.ts'
import { Standing } from './standing.tsx'
import { useThisDevice } from './use-this-device.ts'

/** Push in this browser, and the other browsers in which the viewer is told by push. */
export function Devices({ known }: { known: DevicesQuery }) {
  const { t } = useLingui()
  const here = useThisDevice(known)
  const { standing, isBusy } = here
  const current = known.devices.find(({ isCurrent }) => isCurrent)
  const others = known.devices.filter(({ isCurrent }) => !isCurrent)
  const remove = async (device: Device) => {
    if (await here.remove(device))
      showToast({ tone: 'done', text: t`Nothing is sent to that device any more.` })
  }
  const turnOn = () => void here.turnOn()
  const tryIt = () => void (current && here.tryIt(current))
  const turnOff = () => void (current && remove(current))
  const canTurnOn = standing === 'off'
  useCommands(deviceCommands, { canTurnOn, isOn: standing === 'on', turnOn, turnOff, tryIt })
  const [onKeys, tryKeys] = [keysOf(turnDeviceOn)[0]!, keysOf(tryDevice)[0]!]
  return (
    <>
      <Part id="notifications-here" title={t`On this device`}>
        <Standing standing={standing} failures={current?.failures ?? 0} />
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {canTurnOn && (
            <Button look="primary" ariaKeys={ariaKeys(onKeys)} isPending={isBusy} onPress={turnOn}>
              {t`Turn on here`}
              <Kbd inverse>{keyLabel(onKeys)}</Kbd>
            </Button>
          )}
          {standing === 'on' && (
            <>
              <Button ariaKeys={ariaKeys(tryKeys)} onPress={tryIt}>
                {t`Send a test`}
                <Kbd>{keyLabel(tryKeys)}</Kbd>
              </Button>
              <Button isPending={isBusy} onPress={turnOff}>{t`Turn off here`}</Button>
            </>
          )}
        </div>
      </Part>
      {others.length > 0 && (
        <Part
          id="notifications-devices"
          title={t`Your other devices`}
          summary={t`Each gets notifications as long as you are signed in there.`}
        >
          <Rows label={t`Your other devices`}>
            {others.map((device) => (
              <OtherDevice
                key={device.id}
                device={device}
                isBusy={isBusy}
                onTry={() => void here.tryIt(device)}
                onRemove={() => void remove(device)}
              />
            ))}
          </Rows>
        </Part>
      )}
    </>
  )
}

function OtherDevice({
  device,
  isBusy,
  onTry,
  onRemove,
}: {
  device: Device
  isBusy: boolean
  onTry: () => void
  onRemove: () => void
}) {
  const { t } = useLingui()
  const name = browserOf(device.userAgent) ?? t`An unknown browser`
  return (
    <Row
      title={<bdi>{name}</bdi>}
      actions={
        <>
          <Button look="ghost" label={t`Send a test to ${name}`} onPress={onTry}>
            {t`Send a test`}
          </Button>
          <Button label={t`Remove ${name}`} isPending={isBusy} onPress={onRemove}>
            {t`Remove`}
          </Button>
        </>
      }
    >
      {t`Last used`} <Instant at={device.lastSeenAt} />
      {device.failures > 0 && (
        <span className="block text-risk">{t`The last notification did not arrive.`}</span>
      )}
    </Row>
  )
}
