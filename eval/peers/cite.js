// Formats CSL-JSON with citeproc-js in each style of a folder and writes STYLE.json beside it: the entries, a citation of each
// work alone, and, where CITATIONS are given, those of a document. All are plain texts: node cite.js FOLDER LOCALES REFS [CITATIONS]
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('fs')
const CSL = require('citeproc')
CSL.debug = () => {}

const [, , folder, locales, refs, cites] = process.argv
const items = new Map(JSON.parse(readFileSync(refs, 'utf8')).map(item => [item.id, item]))
const citations = cites ? JSON.parse(readFileSync(cites, 'utf8')) : []
const localeFile = language => `${locales}/locales-${language}.xml`
const system = {
  retrieveItem: id => structuredClone(items.get(id)),
  retrieveLocale: language => readFileSync(existsSync(localeFile(language)) ? localeFile(language) : localeFile('en-US'), 'utf8'),
}

const engineOf = style => {
  const engine = new CSL.Engine(system, style)
  engine.setOutputFormat('text')
  return engine
}

const format = style => {
  const engine = engineOf(style)
  engine.updateItems([...items.keys()])
  const none = [{ entry_ids: [], bibliography_errors: [] }, []]
  const [{ entry_ids: listed, bibliography_errors: faults }, entries] = engine.bibliography.tokens.length ? engine.makeBibliography() : none
  // A work of which the style prints nothing has an id in the list and no entry.
  const ids = listed.length === entries.length ? listed : listed.filter(([id]) => !faults.some(fault => fault.itemID === id))
  if (ids.length !== entries.length) throw new Error(`${ids.length} works, ${entries.length} entries`)
  const isNote = engine.opt.xclass === 'note'
  const document = citations.map((citationItems, i) => (
    { citationID: `c${i}`, citationItems: structuredClone(citationItems), properties: { noteIndex: isNote ? i + 1 : 0 } }))
  return {
    entries: Object.fromEntries(ids.map(([id], i) => [id, entries[i].trim()])),
    citations: Object.fromEntries([...items.keys()].map(id => [id, engine.makeCitationCluster([{ id }])])),
    document: Object.fromEntries(engineOf(style).rebuildProcessorState(document, 'text').map(([id, , text]) => [id, text])),
  }
}

for (const file of readdirSync(folder).filter(name => name.endsWith('.csl'))) {
  try {
    writeFileSync(`${folder}/${file.slice(0, -4)}.json`, JSON.stringify(format(readFileSync(`${folder}/${file}`, 'utf8'))))
  } catch (error) {
    console.error(`${file}: ${String(error).slice(0, 200)}`)
  }
}
