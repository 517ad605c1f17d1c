// Plain JWS by jose: every algorithm it signs, compact and flattened.
import { CompactSign, FlattenedSign, calculateJwkThumbprint, importJWK } from 'jose'
import { publicOf } from './keys.mjs'

export async function jwsCases(keys) {
  const cases = []
  for (const algorithm of ['ES256', 'ES384', 'ES512', 'EdDSA', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']) {
    const jwk = keys.issuer[/^[RP]S/.test(algorithm) ? 'RS256' : algorithm]
    const key = await importJWK(jwk, algorithm)
    const common = { library: 'jose', algorithm, key: publicOf(jwk), thumbprint: await calculateJwkThumbprint(publicOf(jwk)), expected: 'accepted' }
    const payload = JSON.stringify({ iss: 'https://issuer.example.com', sub: 'ä€😀', n: 9007199254740991 })
    const bytes = new TextEncoder().encode(payload)
    cases.push({ name: `compact ${algorithm}`, format: 'jws', ...common, payload, token: await new CompactSign(bytes).setProtectedHeader({ alg: algorithm, kid: 'k1', typ: 'JWT' }).sign(key) })
    cases.push({ name: `empty payload ${algorithm}`, format: 'jws', ...common, payload: '', token: await new CompactSign(new Uint8Array()).setProtectedHeader({ alg: algorithm }).sign(key) })
    const flattened = await new FlattenedSign(bytes).setProtectedHeader({ alg: algorithm }).setUnprotectedHeader({ kid: 'k1' }).sign(key)
    cases.push({ name: `flattened ${algorithm}`, format: 'jws-flattened', ...common, payload, token: JSON.stringify(flattened) })
  }
  return cases
}
