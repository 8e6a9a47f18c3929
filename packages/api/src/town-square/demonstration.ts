import type { Town } from './town.ts'
export async function arrivePosts(_town: Town): Promise<void> {}
