// A presentation with the member layout of a service that keeps the W3C members twice, names did:bsv identifiers and an
// on-chain status, signs the credential without a kid, and sends the presentation with an empty signature.
import { createJWT, ES256KSigner } from 'did-jwt'
import { publicOf, secretOf, sha256 } from './keys.mjs'

const did = (name) => 'did:bsv:' + sha256('interop ' + name).toString('hex')
const issuer = did('issuer')
const holder = did('holder')
const audience = did('verifier')
const nonce = '1f0e7a3c-5d2b-4c1e-9a86-3b7d5e9c2f41'
const iso = (milliseconds) => new Date(milliseconds).toISOString()

async function credential(key, begins, ends, status) {
  const w3c = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    type: ['VerifiableCredential', 'EmailCredential'],
    id: 'urn:uuid:5b1c2f6e-8d3a-4e7f-a1b2-c3d4e5f60718',
    credentialSubject: { id: holder, type: 'Email Credential', email: 'erika.beispiel@example.org' },
    issuer: { id: issuer },
    issuanceDate: iso(begins + 448), expirationDate: iso(ends + 383),
    ...(status && { credentialStatus: { id: sha256('interop status').toString('hex'), type: 'nChainIdentityCredentialRevocationStatus2024' } }),
  }
  const payload = { vc: w3c, ...w3c, jti: w3c.id, sub: holder, nbf: Math.floor(begins / 1000), exp: Math.floor(ends / 1000) }
  payload.iat = undefined
  return createJWT(payload, { issuer, signer: ES256KSigner(secretOf(key)), alg: 'ES256K' })
}

async function presentation(key, inner, at) {
  const vp = { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'], holder, verifiableCredential: [inner] }
  const begins = Math.floor(at / 1000) - 120
  const payload = { vp, ...vp, nonce, aud: audience, iat: begins, nbf: begins, exp: begins + 720, issuanceDate: iso(at + 133) }
  return createJWT(payload, { issuer: holder, signer: ES256KSigner(secretOf(key)), alg: 'ES256K' }, { kid: holder + '#subject-key' })
}

/// As the method publishes it: no assertionMethod.
function documentOf(id, key, name) {
  const method = `${id}#${name}`
  return {
    '@context': ['https://www.w3.org/ns/did/v1'], id,
    verificationMethod: [{ id: method, type: 'JsonWebKey2020', controller: id, publicKeyJwk: publicOf(key) }],
    authentication: [method],
  }
}

export async function seedCases(keys) {
  const [issuerKey, holderKey, stranger] = ['issuer', 'holder', 'stranger'].map((role) => keys[role].ES256K)
  const day = 86400000
  const at = Date.parse('2026-06-01T12:00:00Z')
  const live = await credential(issuerKey, at - 30 * day, at + 335 * day, false)
  const withStatus = await credential(issuerKey, at - 30 * day, at + 335 * day, true)
  const over = await credential(issuerKey, at - 400 * day, at - 35 * day, true)
  const forged = await credential(stranger, at - 30 * day, at + 335 * day, false)
  const unsigned = (token) => token.slice(0, token.lastIndexOf('.') + 1)
  const common = {
    library: 'did-jwt', format: 'vp-jwt-1.1', algorithm: 'ES256K', type: 'EmailCredential', issuer, holder, audience, nonce,
    at: at / 1000, key: publicOf(holderKey), issuerKey: publicOf(issuerKey),
    documents: { [issuer]: documentOf(issuer, issuerKey, 'subject-key'), [holder]: documentOf(holder, holderKey, 'subject-key') },
  }
  const claims = { id: holder, type: 'Email Credential', email: 'erika.beispiel@example.org' }
  const signed = await presentation(holderKey, live, at)
  return [
    { name: 'signed', ...common, expected: 'accepted', claims, token: signed },
    { name: 'signed, status of an unknown type', ...common, expected: 'accepted', status: 'not-supported', claims, token: await presentation(holderKey, withStatus, at) },
    { name: 'empty signature', ...common, expected: 'refused', reason: 'signature-absent', token: unsigned(signed) },
    { name: 'empty signature, expired credential', ...common, expected: 'refused', reason: 'signature-absent', alsoReason: 'expired', token: unsigned(await presentation(holderKey, over, at)) },
    { name: 'expired credential', ...common, expected: 'refused', reason: 'expired', token: await presentation(holderKey, over, at) },
    { name: 'presentation over', ...common, at: at / 1000 + 3600, expected: 'refused', reason: 'expired', token: signed },
    { name: 'credential signed by a stranger', ...common, expected: 'refused', reason: 'signature-wrong', token: await presentation(holderKey, forged, at) },
    { name: 'presentation signed by a stranger', ...common, expected: 'refused', reason: 'signature-wrong', token: await presentation(stranger, live, at) },
  ]
}
