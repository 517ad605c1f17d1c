// Token Status Lists by @sd-jwt/jwt-status-list, signed by jose.
import { SignJWT, importJWK } from 'jose'
import { StatusList, createHeaderAndPayload } from '@sd-jwt/jwt-status-list'
import { publicOf } from './keys.mjs'
import { times } from './w3c.mjs'

export async function statusCases(keys) {
  const cases = []
  const uri = 'https://issuer.example.com/statuslists/1'
  for (const bits of [1, 2, 4, 8]) {
    const values = Array.from({ length: 64 }, (_, i) => (i * 7) % 2 ** bits)
    const { header, payload } = createHeaderAndPayload(new StatusList(values, bits),
      { iss: 'https://issuer.example.com', sub: uri, iat: times.issued, exp: times.ends, ttl: 43200 },
      { alg: 'ES256', kid: 'issuer-2026', typ: 'statuslist+jwt' })
    const token = await new SignJWT(payload).setProtectedHeader(header).sign(await importJWK(keys.issuer.ES256, 'ES256'))
    cases.push({ name: `${bits} bits`, library: '@sd-jwt/jwt-status-list', format: 'statuslist+jwt', algorithm: 'ES256', key: publicOf(keys.issuer.ES256), uri, bits, values, at: times.presented, expected: 'accepted', token })
  }
  return cases
}
