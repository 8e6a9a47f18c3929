import type { PickReason } from '@relais/sla'

/** The English sentence of a pick; the console makes its own from the code. */
export function explainReason({ code, parameters }: PickReason): string {
  const { behind } = parameters
  const others = `; ${behind === 1 ? '1 other was' : `${behind} others were`} behind.`
  switch (code) {
    case 'band_zero':
      return `Somebody may be in danger, and has waited ${inMinutes(parameters.waitedMs)}${others}`
    case 'on_time':
      return `Weight ${parameters.weight}, ${inMinutes(parameters.slackMs)} of slack left${others}`
    case 'late':
      return `Weight ${parameters.weight}, late by ${inMinutes(parameters.lateMs)}, and still worth more than what is in time${others}`
    case 'reserve':
      return `One ticket in ${parameters.every} is the one that has been late longest: by ${inMinutes(parameters.lateMs)}${others}`
  }
}

function inMinutes(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
