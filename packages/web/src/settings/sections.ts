import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import type { Role } from '../graphql/generated/graphql.ts'

/** The parts of the settings, in this order. */
export const sectionGroups = ['yourself', 'people', 'work', 'company'] as const
export type SectionGroup = (typeof sectionGroups)[number]

export const groupTitles: Record<SectionGroup, MessageDescriptor> = {
  yourself: msg({ message: 'Yourself', context: 'settings' }),
  people: msg({ message: 'The people', context: 'settings' }),
  work: msg({ message: 'The work', context: 'settings' }),
  company: msg({ message: 'The company', context: 'settings' }),
}

/** One page of the settings: a line in this list is all it takes to add one. */
export interface SettingsSection {
  /** In the address: `/settings/<id>`. */
  id: string
  title: MessageDescriptor
  /** What the page is for, in one sentence under its title. */
  summary: MessageDescriptor
  group: SectionGroup
  /** Other words under which the palette finds it. */
  keywords?: MessageDescriptor
  /** Who sees it; the server decides by itself who may. */
  roles: readonly Role[]
  page: LazyExoticComponent<ComponentType>
}

const everybody: readonly Role[] = ['agent', 'volunteer', 'supervisor', 'admin']

export const settingsSections: readonly SettingsSection[] = [
  {
    id: 'you',
    title: msg({ message: 'You', context: 'settings' }),
    summary: msg`Your language and how Relais looks for you.`,
    group: 'yourself',
    keywords: msg`profile language password sessions`,
    roles: everybody,
    page: lazy(async () => ({ default: (await import('./you/you-page.tsx')).YouPage })),
  },
]

/** The pages that somebody with this role sees. */
export function sectionsFor(role: Role): SettingsSection[] {
  return settingsSections.filter(({ roles }) => roles.includes(role))
}
