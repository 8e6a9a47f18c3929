import { onDevice } from '../ui/browser-memory.ts'

const KEPT_UNDER = 'relais.singleKeys'

/** Whether letters alone are shortcuts, for this person in this browser. */
export function readSingleKeys(): boolean {
  return onDevice.read(KEPT_UNDER) !== 'off'
}

export function writeSingleKeys(isOn: boolean): void {
  onDevice.keep(KEPT_UNDER, isOn ? 'on' : 'off')
}
