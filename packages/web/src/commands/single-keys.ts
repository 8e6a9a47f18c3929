const KEPT_UNDER = 'relais.singleKeys'

/** Whether letters alone are shortcuts, for this person in this browser. */
export function readSingleKeys(): boolean {
  return localStorage.getItem(KEPT_UNDER) !== 'off'
}

export function writeSingleKeys(isOn: boolean): void {
  localStorage.setItem(KEPT_UNDER, isOn ? 'on' : 'off')
}
