// node generate.mjs [folder of the published vectors]: writes data/*.json. See README.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { descriptionCases } from './descriptions.mjs'
import { jwsCases } from './jws.mjs'
import { loadKeys } from './keys.mjs'
import { sdJwtCases } from './sdjwt.mjs'
import { seedCases } from './seed.mjs'
import { statusCases } from './statuslist.mjs'
import { w3cCases } from './w3c.mjs'

const here = new URL('.', import.meta.url)
const data = new URL('data/', here)
mkdirSync(data, { recursive: true })
const versions = JSON.parse(readFileSync(new URL('package.json', here), 'utf8')).dependencies

function write(name, cases) {
  for (const entry of cases)
    entry.library += ' ' + (versions[entry.library] ?? process.versions.node)
  writeFileSync(new URL(`${name}.json`, data), JSON.stringify({ cases }, null, 1) + '\n')
  console.log(`${name}: ${cases.length}`)
}

const keys = loadKeys(new URL('keys.json', data))
const { credentials, presentations } = await w3cCases(keys)
write('jws', await jwsCases(keys))
write('credentials', credentials)
write('presentations', presentations)
write('seed', await seedCases(keys))
write('sdjwt', await sdJwtCases(keys))
write('statuslist', await statusCases(keys))
if (process.argv[2]) {
  const { cases, skipped } = await descriptionCases(process.argv[2])
  write('descriptions', cases)
  for (const line of skipped)
    console.log('not made by this library:', line)
}
