import { msg } from '@lingui/core/macro'
import type { Command } from '../../commands/command.ts'
import { defineCommand } from '../../commands/command.ts'

/** What can be done about push in this browser. */
export interface DeviceState {
  canTurnOn: boolean
  isOn: boolean
  turnOn: () => void
  turnOff: () => void
  tryIt: () => void
}

export const turnDeviceOn = defineCommand<DeviceState>({
  id: 'device.subscribe',
  title: msg`Turn notifications on, on this device`,
  group: 'settings',
  context: 'browse',
  keys: 'c',
  keywords: msg`push phone desktop alerts`,
  enabled: ({ canTurnOn }) => canTurnOn,
  run: ({ turnOn }) => turnOn(),
})

export const tryDevice = defineCommand<DeviceState>({
  id: 'device.test',
  title: msg`Send a test to this device`,
  group: 'settings',
  context: 'browse',
  keys: 't',
  keywords: msg`push try`,
  enabled: ({ isOn }) => isOn,
  run: ({ tryIt }) => tryIt(),
})

export const turnDeviceOff = defineCommand<DeviceState>({
  id: 'device.remove',
  title: msg`Turn notifications off, on this device`,
  group: 'settings',
  context: 'browse',
  keywords: msg`push stop mute`,
  enabled: ({ isOn }) => isOn,
  run: ({ turnOff }) => turnOff(),
})

export const deviceCommands: readonly Command<DeviceState>[] = [turnDeviceOn, tryDevice, turnDeviceOff]
