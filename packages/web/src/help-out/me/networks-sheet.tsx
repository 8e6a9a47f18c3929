import { useLingui } from '@lingui/react/macro'
import { networkName } from '../../signs/network.tsx'
import { Sheet } from '../screen-parts.tsx'
import { useSelfVerbs } from '../use-self-verbs.ts'

/** On which networks one answers; who has said nothing answers on all of them. */
export function NetworksSheet({
  chosen,
  networks,
}: {
  chosen: readonly string[]
  networks: readonly string[]
}) {
  const { t } = useLingui()
  const { chooseNetworks, isPending } = useSelfVerbs()
  if (networks.length < 2) return null
  const isOn = (network: string) => chosen.length === 0 || chosen.includes(network)
  const on = networks.filter(isOn)
  const change = (network: string, isChecked: boolean) => {
    const next = networks.filter((one) => (one === network ? isChecked : isOn(one)))
    // All of them is what holds for whoever has said nothing: a network that comes later is among them.
    if (next.length > 0) chooseNetworks(next.length === networks.length ? [] : next)
  }
  return (
    <Sheet label={t`Where I answer`}>
      <h2 className="text-md font-semibold">{t`Where I answer`}</h2>
      <ul className="flex flex-col">
        {networks.map((network) => {
          const isLast = on.length === 1 && isOn(network)
          return (
            <li key={network}>
              <label className="flex min-h-11 items-center gap-2.5 text-md">
                <input
                  type="checkbox"
                  checked={isOn(network)}
                  aria-disabled={isPending || isLast}
                  onChange={({ target }) => {
                    if (!isPending) change(network, target.checked)
                  }}
                  className="size-5 flex-none accent-vol"
                />
                <bdi>{networkName(network)}</bdi>
              </label>
            </li>
          )
        })}
      </ul>
      <p className="text-sm text-ink-3">{t`One at least. To be asked nothing for a while, pause.`}</p>
    </Sheet>
  )
}
