// Reads a file with citation-js again and again and prints the megabytes a processor second of the best run: node speed.js NAME @bibtex/text FILE
const { readFileSync } = require('fs')
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-ris')

const [, , name, type, path] = process.argv
const bytes = readFileSync(path)
const runs = 5
let best = Infinity
let works = 0
for (let run = 0; run < runs; run++) {
  const start = process.cpuUsage()
  works = new Cite(bytes.toString('utf8'), { forceType: type, generateGraph: false }).data.length
  const { user, system } = process.cpuUsage(start)
  best = Math.min(best, (user + system) / 1e6)
}
console.log(`${name.padEnd(24)} ${(bytes.length / 1e6 / best).toFixed(1).padStart(7)} MB/s  ${(best * 1e3).toFixed(1).padStart(7)} ms  ${works} works`)
