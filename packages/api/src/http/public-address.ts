import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Addresses that no customer and no network may make us call: our own machine, our own networks, nobody's. */
const refused = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  refused.addSubnet(net, prefix, 'ipv4')
}

/** Global unicast (RFC 4291) less what wraps another address or documents something. */
const allowedV6 = new BlockList()
allowedV6.addSubnet('2000::', 3, 'ipv6')
const refusedV6 = new BlockList()
for (const [net, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  refusedV6.addSubnet(net, prefix, 'ipv6')
}

/** True for an address on the public internet. IPv6 that carries an IPv4 address inside (mapped, 6to4, NAT64) is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refused.check(address, 'ipv4')
  if (isIPv6(address)) return allowedV6.check(address, 'ipv6') && !refusedV6.check(address, 'ipv6')
  return false
}
