// Key pairs of invented issuers and holders. They are kept in data/keys.json, so that making the tokens anew keeps them;
// they protect nothing and nobody.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { base58, base64urlnopad } from '@scure/base'

const kinds = {
  ES256: ['ec', { namedCurve: 'P-256' }],
  ES384: ['ec', { namedCurve: 'P-384' }],
  ES512: ['ec', { namedCurve: 'P-521' }],
  ES256K: ['ec', { namedCurve: 'secp256k1' }],
  EdDSA: ['ed25519', {}],
  RS256: ['rsa', { modulusLength: 2048 }],
}
const codes = { 'P-256': [0x80, 0x24], 'P-384': [0x81, 0x24], 'P-521': [0x82, 0x24], secp256k1: [0xe7, 0x01], Ed25519: [0xed, 0x01] }
const digests = { ES256: 'sha256', ES384: 'sha384', ES512: 'sha512', ES256K: 'sha256', RS256: 'sha256', PS256: 'sha256' }

const bytes = (text) => base64urlnopad.decode(text)

export function loadKeys(file) {
  const keys = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  for (const role of ['issuer', 'holder', 'stranger']) {
    keys[role] ??= {}
    for (const [algorithm, [type, options]] of Object.entries(kinds))
      keys[role][algorithm] ??= generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' })
  }
  writeFileSync(file, JSON.stringify(keys, null, 1) + '\n')
  return keys
}

export function publicOf(jwk) {
  const { kty, crv, x, y, n, e } = jwk
  return JSON.parse(JSON.stringify({ kty, crv, x, y, n, e }))
}

/// The secret number, as the signers of did-jwt want it.
export const secretOf = (jwk) => bytes(jwk.d)

export function didKey(jwk) {
  const point = jwk.kty === 'OKP' ? bytes(jwk.x)
    : Uint8Array.of((bytes(jwk.y).at(-1) & 1) + 2, ...bytes(jwk.x))
  return 'did:key:z' + base58.encode(Uint8Array.of(...codes[jwk.crv], ...point))
}

export const didJwk = (jwk) => 'did:jwk:' + base64urlnopad.encode(new TextEncoder().encode(JSON.stringify(publicOf(jwk))))

/// A signer over Node's own OpenSSL, for algorithms that did-jwt has none for.
export function nodeSigner(jwk, algorithm) {
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  return (data) => {
    const options = jwk.kty === 'EC' ? { key, dsaEncoding: 'ieee-p1363' }
      : algorithm === 'PS256' ? { key, padding: 6, saltLength: 32 } : key
    const text = typeof data === 'string' ? Buffer.from(data) : data
    return sign(algorithm === 'EdDSA' ? null : digests[algorithm], text, options).toString('base64url')
  }
}

export const sha256 = (text) => createHash('sha256').update(text).digest()
export const spkiOf = (jwk) => createPublicKey({ key: publicOf(jwk), format: 'jwk' }).export({ format: 'der', type: 'spki' })
