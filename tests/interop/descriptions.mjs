// Tokens made from the descriptions (specification.yml) that the SD-JWT drafts publish. Their tag !sd marks what can be
// withheld: a member's name, or an element of a list.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { instance } from './sdjwt.mjs'
import { publicOf } from './keys.mjs'

const tags = ['scalar', 'map', 'seq'].map((kind) => ({
  tag: '!sd',
  ...(kind === 'scalar' ? { resolve: (text) => text } : { collection: kind, resolve: (node) => node }),
}))
const isMarked = (node) => node?.tag === '!sd'

/// The plain value and the frame of what can be withheld.
function read(node) {
  if (isMap(node)) {
    const value = {}
    const frame = {}
    for (const { key, value: inner } of node.items) {
      const part = read(inner)
      value[key.value] = part.value
      if (isMarked(key))
        (frame._sd ??= []).push(key.value)
      if (part.frame)
        frame[key.value] = part.frame
    }
    return { value, frame: Object.keys(frame).length ? frame : undefined }
  }
  if (isSeq(node)) {
    const value = []
    const frame = {}
    node.items.forEach((inner, i) => {
      const part = read(inner)
      value.push(part.value)
      if (isMarked(inner))
        (frame._sd ??= []).push(i)
      if (part.frame)
        frame[i] = part.frame
    })
    return { value, frame: Object.keys(frame).length ? frame : undefined }
  }
  return { value: node?.value ?? null, frame: undefined }
}

/// "true" for a whole subtree shows everything in it; a list names its elements by position.
function shown(wish, value) {
  if (wish === true && value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(true, inner)]))
  if (wish && typeof wish === 'object')
    return Object.fromEntries(Object.entries(wish).filter(([, inner]) => inner !== false && inner !== null)
      .map(([name, inner]) => [name, shown(inner, value?.[name])]))
  return wish === true
}

export async function descriptionCases(folder) {
  const cases = []
  const skipped = []
  for (const draft of ['sd-jwt', 'sd-jwt-vc']) {
    const settings = parseDocument(readFileSync(join(folder, draft, 'settings.yml'), 'utf8')).toJS()
    const issuerKey = settings.key_settings.issuer_keys?.[0] ?? settings.key_settings.issuer_key
    const holderKey = settings.key_settings.holder_key
    for (const name of readdirSync(join(folder, draft)).sort()) {
      const file = join(folder, draft, name, 'specification.yml')
      if (!existsSync(file))
        continue
      const document = parseDocument(readFileSync(file, 'utf8'), { customTags: tags })
      const plain = (key) => (document.has(key) ? document.get(key)?.toJS?.(document) ?? document.get(key) : undefined)
      const { value, frame } = read(document.get('user_claims'))
      const bound = plain('key_binding') === true
      const payload = {
        iss: settings.identifiers.issuer, iat: settings.iat, exp: settings.exp, vct: `urn:example:${draft}:${name}`,
        ...(bound && { cnf: { jwk: publicOf(holderKey) } }), ...value,
      }
      const sd = instance(issuerKey, 'ES256', holderKey, 'ES256', `${draft} ${name}`)
      const what = `${draft}/${name}`
      try {
        const header = { typ: 'dc+sd-jwt', ...plain('extra_header_parameters') }
        const issued = await sd.issue(payload, { ...frame, ...(plain('add_decoy_claims') && { _sd_decoy: 3 }) }, { header })
        const wish = shown(plain('holder_disclosed_claims') ?? {}, value)
        const kb = { payload: { iat: settings.iat, aud: settings.identifiers.verifier, nonce: settings.key_binding_nonce } }
        const token = await sd.present(issued, wish, bound ? { kb } : undefined)
        cases.push({
          name: what, library: '@sd-jwt/sd-jwt-vc', format: header.typ, algorithm: 'ES256', type: payload.vct, issuer: payload.iss,
          at: settings.iat + 60, key: publicOf(issuerKey), holderKey: publicOf(holderKey), audience: kb.payload.aud, nonce: kb.payload.nonce,
          bound, expected: 'accepted', claims: await sd.getClaims(token), token,
        })
      } catch (error) {
        skipped.push(`${what}: ${error.message}`)
      }
    }
  }
  return { cases, skipped }
}
