import { BlockList, isIP } from 'node:net'

/**
 * Networks that are not the public internet (IANA's registries of special-purpose addresses, RFC 6890), and the one
 * address outside them at which a cloud tells its machines their secrets.
 */
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Inside 2000::/3, which is all of IPv6 that is public. */
const closed6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const blocks = new BlockList()
const open6 = new BlockList()
const translated6 = new BlockList()
add(blocks, closed4, 'ipv4')
add(blocks, closed6, 'ipv6')
add(open6, ['2000::/3'], 'ipv6')
// IPv4 inside IPv6: as a socket tells it (RFC 4291, 2.5.5.2), and behind a translator (RFC 6052).
add(translated6, ['::ffff:0:0/96', '64:ff9b::/96'], 'ipv6')

function add(list: BlockList, networks: readonly string[], family: 'ipv4' | 'ipv6'): void {
  for (const network of networks) {
    const [address, prefix] = network.split('/') as [string, string]
    list.addSubnet(address, Number(prefix), family)
  }
}

/** Whether an IP address is one of the public internet: no own machine, no inner network, no metadata service. */
export function isPublic(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(plain)
  if (family === 4) return !blocks.check(plain, 'ipv4')
  if (family !== 6) return false
  if (translated6.check(plain, 'ipv6')) return isPublic(lastFour(plain))
  return open6.check(plain, 'ipv6') && !blocks.check(plain, 'ipv6')
}

/** The IPv4 address in the last 32 bits of an IPv6 address. */
function lastFour(address: string): string {
  // A URL writes every IPv6 address the one way, in groups of hexadecimal digits.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':')
  const [high, low] = groups.slice(-2).map(group => Number.parseInt(group || '0', 16)) as [number, number]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
