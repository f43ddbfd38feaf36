// Reads a file with citation-js and prints CSL-JSON: node read.js @bibtex/text FILE
const { readFileSync } = require('fs')
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-ris')

const [, , type, path] = process.argv
const { data } = new Cite(readFileSync(path, 'utf8'), { forceType: type, generateGraph: false })
process.stdout.write(JSON.stringify(data))
