// Formats CSL-JSON with citeproc-js and prints the entries, and a citation of each work alone, as objects of plain texts by id:
// node cite.js STYLE.csl LOCALES REFS.json
const { existsSync, readFileSync } = require('fs')
const CSL = require('citeproc')

const [, , style, locales, refs] = process.argv
const items = new Map(JSON.parse(readFileSync(refs, 'utf8')).map(item => [item.id, item]))
const localeFile = language => `${locales}/locales-${language}.xml`
const system = {
  retrieveItem: id => structuredClone(items.get(id)),
  retrieveLocale: language => readFileSync(existsSync(localeFile(language)) ? localeFile(language) : localeFile('en-US'), 'utf8'),
}
const engine = new CSL.Engine(system, readFileSync(style, 'utf8'))
engine.setOutputFormat('text')
engine.updateItems([...items.keys()])
const [{ entry_ids: ids }, entries] = engine.makeBibliography()
process.stdout.write(JSON.stringify({
  entries: Object.fromEntries(ids.map(([id], i) => [id, entries[i].trim()])),
  citations: Object.fromEntries([...items.keys()].map(id => [id, engine.makeCitationCluster([{ id }])])),
}))
