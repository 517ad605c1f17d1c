// W3C credentials and presentations as JWT: data model 1.1 by did-jwt-vc, 2.0 (VC-JOSE-COSE) by jose.
import { ES256KSigner, ES256Signer, EdDSASigner } from 'did-jwt'
import { createVerifiableCredentialJwt, createVerifiablePresentationJwt } from 'did-jwt-vc'
import { SignJWT, importJWK } from 'jose'
import { didJwk, didKey, nodeSigner, publicOf, secretOf } from './keys.mjs'

export const times = { issued: 1767225600, presented: 1780315200, ends: 2082758400 } // 2026-01-01, 2026-06-01T12:00, 2036-01-01
export const verifier = 'did:web:verifier.example.org'
export const nonce = 'n-0S6_WzA2Mj-kiosk'
const iso = (seconds) => new Date(seconds * 1000).toISOString().replace('.000', '')

const signers = { ES256: ES256Signer, ES256K: ES256KSigner, EdDSA: (secret) => EdDSASigner(Uint8Array.from(secret)) }
const signerOf = (jwk, algorithm) => (signers[algorithm] ? signers[algorithm](secretOf(jwk)) : nodeSigner(jwk, algorithm))
const didOf = (jwk) => (jwk.kty === 'RSA' ? didJwk(jwk) : didKey(jwk))
export const kidOf = (did) => (did.startsWith('did:key:') ? did + '#' + did.slice('did:key:'.length) : did + '#0')

function subject(holder, number) {
  return { id: holder, givenName: 'Erika', familyName: 'Beispiel', employeeNumber: `E-${1000 + number}`, department: 'Front desk' }
}

export async function w3cCases(keys) {
  const credentials = []
  const presentations = []
  let number = 0
  for (const algorithm of ['ES256', 'ES256K', 'EdDSA']) {
    const issuer = keys.issuer[algorithm]
    const holder = keys.holder[algorithm]
    const [issuerDid, holderDid] = [didOf(issuer), didOf(holder)]
    const common = { algorithm, issuer: issuerDid, holder: holderDid, type: 'EmployeeCredential', at: times.presented, expected: 'accepted' }
    const payload = {
      jti: `urn:uuid:00000000-0000-4000-8000-00000000000${++number}`,
      sub: holderDid, iat: times.issued, nbf: times.issued, exp: times.ends,
      vc: {
        '@context': ['https://www.w3.org/2018/credentials/v1'],
        type: ['VerifiableCredential', 'EmployeeCredential'],
        credentialSubject: subject(holderDid, number),
      },
    }
    const signer = { did: issuerDid, signer: signerOf(issuer, algorithm), alg: algorithm }
    const credential = await createVerifiableCredentialJwt(payload, signer, { header: { kid: kidOf(issuerDid) } })
    credentials.push({ name: `vc-1.1 ${algorithm}`, library: 'did-jwt-vc', format: 'vc-jwt-1.1', ...common, key: publicOf(issuer), claims: payload.vc.credentialSubject, token: credential })
    const nameless = await createVerifiableCredentialJwt(payload, signer)
    credentials.push({ name: `vc-1.1 ${algorithm} without kid`, library: 'did-jwt-vc', format: 'vc-jwt-1.1', ...common, key: publicOf(issuer), claims: payload.vc.credentialSubject, token: nameless })
    const old = await createVerifiableCredentialJwt({ ...payload, exp: times.presented - 86400 }, signer, { header: { kid: kidOf(issuerDid) } })
    credentials.push({ name: `vc-1.1 ${algorithm} expired`, library: 'did-jwt-vc', format: 'vc-jwt-1.1', ...common, key: publicOf(issuer), expected: 'refused', reason: 'expired', token: old })
    const early = await createVerifiableCredentialJwt({ ...payload, nbf: times.presented + 86400 }, signer, { header: { kid: kidOf(issuerDid) } })
    credentials.push({ name: `vc-1.1 ${algorithm} not yet valid`, library: 'did-jwt-vc', format: 'vc-jwt-1.1', ...common, key: publicOf(issuer), expected: 'refused', reason: 'not-yet-valid', token: early })

    const present = (content, by, options = {}) =>
      createVerifiablePresentationJwt(
        { iat: times.presented, nbf: times.presented, exp: times.presented + 600, aud: [verifier],
          vp: { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'], verifiableCredential: [content] } },
        { did: didOf(by), signer: signerOf(by, algorithm), alg: algorithm },
        { challenge: nonce, header: { kid: kidOf(didOf(by)) }, ...options })
    const outer = { ...common, audience: verifier, nonce, format: 'vp-jwt-1.1', library: 'did-jwt-vc', key: publicOf(holder), issuerKey: publicOf(issuer) }
    presentations.push({ name: `vp-1.1 ${algorithm}`, ...outer, claims: payload.vc.credentialSubject, token: await present(credential, holder) })
    presentations.push({ name: `vp-1.1 ${algorithm} other nonce`, ...outer, expected: 'refused', reason: 'nonce-differs', token: await present(credential, holder, { challenge: 'another' }) })
    presentations.push({ name: `vp-1.1 ${algorithm} by another holder`, ...outer, holder: didOf(keys.stranger[algorithm]), key: publicOf(keys.stranger[algorithm]), expected: 'refused', reason: 'holder-differs', token: await present(credential, keys.stranger[algorithm]) })
    presentations.push({ name: `vp-1.1 ${algorithm} of an expired credential`, ...outer, expected: 'refused', reason: 'expired', token: await present(old, holder) })
  }

  for (const algorithm of ['ES256', 'ES384', 'ES512', 'ES256K', 'EdDSA', 'RS256', 'PS256']) {
    const family = algorithm === 'PS256' ? 'RS256' : algorithm
    const [issuer, holder] = [keys.issuer[family], keys.holder[family]]
    const [issuerDid, holderDid] = [didOf(issuer), didOf(holder)]
    const common = { algorithm, issuer: issuerDid, holder: holderDid, type: 'EmployeeCredential', at: times.presented, expected: 'accepted' }
    const vc = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: `urn:uuid:00000000-0000-4000-8000-0000000000${10 + ++number}`,
      type: ['VerifiableCredential', 'EmployeeCredential'],
      issuer: { id: issuerDid, name: 'Beispiel AG' },
      validFrom: iso(times.issued), validUntil: iso(times.ends),
      credentialSubject: subject(holderDid, number),
    }
    // jose leaves secp256k1 out; Node's own crypto signs then.
    const sign = async (payload, jwk, header) => {
      if (algorithm !== 'ES256K')
        return new SignJWT(payload).setProtectedHeader({ alg: algorithm, ...header }).sign(await importJWK(jwk, algorithm))
      const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const input = part({ alg: algorithm, ...header }) + '.' + part(payload)
      return input + '.' + nodeSigner(jwk, algorithm)(input)
    }
    const library = algorithm === 'ES256K' ? 'node' : 'jose'
    const header = { kid: kidOf(issuerDid), typ: 'vc+jwt', cty: 'vc' }
    const credential = await sign({ ...vc, iss: issuerDid, sub: holderDid, iat: times.issued, exp: times.ends }, issuer, header)
    credentials.push({ name: `vc-2.0 ${algorithm}`, library, format: 'vc-jwt-2.0', ...common, key: publicOf(issuer), claims: vc.credentialSubject, token: credential })
    const bare = await sign(vc, issuer, header)
    credentials.push({ name: `vc-2.0 ${algorithm} without JWT claims`, library, format: 'vc-jwt-2.0', ...common, key: publicOf(issuer), claims: vc.credentialSubject, token: bare })
    const vp = {
      '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'], holder: holderDid,
      verifiableCredential: [{ '@context': 'https://www.w3.org/ns/credentials/v2', id: `data:application/vc+jwt,${credential}`, type: 'EnvelopedVerifiableCredential' }],
      iss: holderDid, aud: verifier, nonce, iat: times.presented, exp: times.presented + 600,
    }
    const outer = { ...common, audience: verifier, nonce, format: 'vp-jwt-2.0', library, key: publicOf(holder), issuerKey: publicOf(issuer) }
    const vpHeader = { kid: kidOf(holderDid), typ: 'vp+jwt', cty: 'vp' }
    presentations.push({ name: `vp-2.0 ${algorithm}`, ...outer, claims: vc.credentialSubject, token: await sign(vp, holder, vpHeader) })
    presentations.push({ name: `vp-2.0 ${algorithm} for another verifier`, ...outer, expected: 'refused', reason: 'audience-differs', token: await sign({ ...vp, aud: 'did:web:other.example.org' }, holder, vpHeader) })
    presentations.push({ name: `vp-2.0 ${algorithm} over`, ...outer, expected: 'refused', reason: 'expired', token: await sign({ ...vp, iat: times.issued, exp: times.issued + 600 }, holder, vpHeader) })
  }
  return { credentials, presentations }
}
