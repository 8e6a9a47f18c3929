import type { PickReason, PlaceReason } from '@relais/sla'

/** Why a ticket was picked before others, or stands where it does. */
export type OrderReason = PickReason | PlaceReason

/** The English sentence of a pick or of a place; the console makes its own from the code. */
export function explainReason(reason: OrderReason): string {
  return `${explainAlone(reason)}${explainOthers(reason.parameters)}.`
}

function explainAlone({ code, parameters }: OrderReason): string {
  switch (code) {
    case 'band_zero':
      return `Somebody may be in danger, and has waited ${inMinutes(parameters.waitedMs)}`
    case 'on_time':
      return `Weight ${parameters.weight}, ${inMinutes(parameters.slackMs)} of slack left`
    case 'late':
      return 'behind' in parameters
        ? `Weight ${parameters.weight}, late by ${inMinutes(parameters.lateMs)}, and still worth more than what is in time`
        : `Weight ${parameters.weight}, late by ${inMinutes(parameters.lateMs)}: it counts a tenth until its turn comes`
    case 'reserve':
      return `One ticket in ${parameters.every} is the one that has been late longest: by ${inMinutes(parameters.lateMs)}`
  }
}

function explainOthers(parameters: OrderReason['parameters']): string {
  if (!('behind' in parameters)) return ''
  return parameters.behind === 1 ? '; 1 other was behind' : `; ${parameters.behind} others were behind`
}

function inMinutes(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
