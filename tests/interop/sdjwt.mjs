// SD-JWT VC by @sd-jwt/sd-jwt-vc: flat, nested, in arrays, with decoys, with and without key binding.
import { createHash, createHmac } from 'node:crypto'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import { nodeSigner, publicOf } from './keys.mjs'
import { times } from './w3c.mjs'

export const audience = 'https://verifier.example.org'
export const nonce = 'kiosk-1234567890'

export function instance(issuerKey, algorithm, holderKey, holderAlgorithm, seed) {
  let count = 0
  return new SDJwtVcInstance({
    signer: async (data) => nodeSigner(issuerKey, algorithm)(data), signAlg: algorithm,
    kbSigner: async (data) => nodeSigner(holderKey, holderAlgorithm)(data), kbSignAlg: holderAlgorithm,
    hasher: async (data, name) => new Uint8Array(createHash(name.replace('-', '')).update(data).digest()), hashAlg: 'sha-256',
    // Predictable, so that making the tokens anew changes as little as possible.
    saltGenerator: async () => createHmac('sha256', seed).update(String(count++)).digest().subarray(0, 16).toString('base64url'),
  })
}

const person = {
  given_name: 'Erika', family_name: 'Beispiel', birthdate: '1984-02-29',
  address: { street_address: 'Musterweg 1', locality: 'Ulm', postal_code: '89073', country: 'DE' },
  nationalities: ['DE', 'FR', 'IT'], age_equal_or_over: { 16: true, 18: true, 21: true, 65: false },
}

const shapes = {
  flat: {
    frame: { _sd: ['given_name', 'family_name', 'birthdate', 'address', 'nationalities', 'age_equal_or_over'] },
    show: { given_name: true, birthdate: true },
  },
  nested: {
    frame: { _sd: ['address', 'age_equal_or_over'], address: { _sd: ['street_address', 'locality', 'country'] }, age_equal_or_over: { _sd: ['18', '21', '65'] } },
    show: { address: { country: true }, age_equal_or_over: { 18: true } },
  },
  arrays: {
    frame: { _sd: ['nationalities'], nationalities: { _sd: [0, 1, 2] } },
    show: { nationalities: { 1: true } },
  },
  decoys: {
    frame: { _sd: ['given_name', 'family_name'], _sd_decoy: 5, address: { _sd: ['locality'], _sd_decoy: 2 }, nationalities: { _sd: [0], _sd_decoy: 3 } },
    show: { family_name: true, address: { locality: true } },
  },
}

export async function sdJwtCases(keys) {
  const cases = []
  const vct = 'https://credentials.example.com/identity_credential'
  const kb = { payload: { iat: times.presented, aud: audience, nonce } }
  for (const algorithm of ['ES256', 'ES384', 'ES512', 'ES256K', 'EdDSA', 'RS256', 'PS256']) {
    const family = algorithm === 'PS256' ? 'RS256' : algorithm
    const [issuerKey, holderKey] = [keys.issuer[family], keys.holder[family]]
    for (const [shape, { frame, show }] of Object.entries(shapes)) {
      const sd = instance(issuerKey, algorithm, holderKey, algorithm, `${algorithm} ${shape}`)
      const payload = {
        iss: 'https://issuer.example.com', vct, iat: times.issued, nbf: times.issued, exp: times.ends,
        cnf: { jwk: publicOf(holderKey) }, ...structuredClone(person),
      }
      const header = { kid: 'issuer-2026', typ: shape === 'flat' ? 'vc+sd-jwt' : 'dc+sd-jwt' }
      const issued = await sd.issue(payload, frame, { header })
      const common = {
        library: '@sd-jwt/sd-jwt-vc', format: header.typ, algorithm, type: vct, issuer: payload.iss, at: times.presented,
        key: publicOf(issuerKey), holderKey: publicOf(holderKey), audience, nonce,
      }
      const bound = await sd.present(issued, show, { kb })
      const claims = await sd.getClaims(bound)
      cases.push({ name: `${shape} ${algorithm} as issued`, ...common, bound: false, expected: 'accepted', claims: await sd.getClaims(issued), token: issued })
      cases.push({ name: `${shape} ${algorithm} presented`, ...common, bound: true, expected: 'accepted', claims, token: bound })
      cases.push({ name: `${shape} ${algorithm} nothing disclosed`, ...common, bound: true, expected: 'accepted', claims: await sd.getClaims(await sd.present(issued, {})), token: await sd.present(issued, {}, { kb }) })
      if (shape !== 'nested')
        continue
      const wrong = (change) => sd.present(issued, show, { kb: { payload: { ...kb.payload, ...change } } })
      cases.push({ name: `${algorithm} other nonce`, ...common, bound: true, expected: 'refused', reason: 'nonce-differs', token: await wrong({ nonce: 'another' }) })
      cases.push({ name: `${algorithm} other audience`, ...common, bound: true, expected: 'refused', reason: 'audience-differs', token: await wrong({ aud: 'https://other.example.org' }) })
      cases.push({ name: `${algorithm} stale`, ...common, bound: true, expected: 'refused', reason: 'too-old', token: await wrong({ iat: times.presented - 86400 }) })
      const thief = instance(issuerKey, algorithm, keys.stranger[family], algorithm, 'thief')
      cases.push({ name: `${algorithm} bound by a stranger`, ...common, bound: true, expected: 'refused', reason: 'signature-wrong', token: await thief.present(issued, show, { kb }) })
      // The holder's own binding below other disclosures than it was made for.
      const more = (await sd.present(issued, { address: { country: true, locality: true } })) + bound.slice(bound.lastIndexOf('~') + 1)
      cases.push({ name: `${algorithm} disclosures exchanged`, ...common, bound: true, expected: 'refused', reason: 'digest-differs', token: more })
      const old = await sd.issue({ ...payload, ...structuredClone(person), exp: times.presented - 86400 }, frame, { header })
      cases.push({ name: `${algorithm} expired`, ...common, bound: true, expected: 'refused', reason: 'expired', token: await sd.present(old, show, { kb }) })
    }
  }
  return cases
}
