// Renders the cases beside this file with pandoc's citeproc and with us, in the same style files, and compares the plain
// text: node render.js TOOL STYLES OUT [PART]. TOOL is the path of the citations tool, STYLES a folder of .csl files; the
// differences are written to OUT. PART restricts the cases to those whose names hold it.
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const [tool, styles, out, only = ''] = process.argv.slice(2);
const folder = __dirname;
const refs = path.join(folder, 'refs.json');
const work = fs.mkdtempSync(path.join(require('node:os').tmpdir(), 'render-'));
const article = path.join(work, 'article.md');
// Quotation marks and spaces are of one kind.
const fold = text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\u00A0/g, ' ').replace(/\s+\n/g, '\n').replace(/ +/g, ' ').trim();
const run = (command, args) => {
    const result = spawnSync(command, args, { encoding: 'utf8' });
    return result.stdout;
};

let [passed, total] = [0, 0];
const lines = [];
for (const part of fs.readFileSync(path.join(folder, 'cases.txt'), 'utf8').split(/^## /m).slice(1)) {
    const [head, ...rest] = part.split('\n');
    const [name, ...names] = head.trim().split(' ');
    fs.writeFileSync(article, rest.join('\n'));
    for (const style of name.includes(only) ? names : []) {
        const csl = path.join(styles, style + '.csl');
        const theirs = fold(run('pandoc', ['-f', 'markdown', '-t', 'plain', '--wrap=none', '--citeproc', '--bibliography', refs, '--csl', csl, article]));
        const rendered = path.join(work, 'rendered.md');
        fs.rmSync(rendered, { force: true });
        run(tool, ['render', article, '--bibliography', refs, '--style', csl, '-o', rendered, '--quiet']);
        // Raised text is in HTML, which pandoc's plain text leaves out.
        if (fs.existsSync(rendered)) fs.writeFileSync(rendered, fs.readFileSync(rendered, 'utf8').replace(/<\/?sup>/g, '^'));
        const ours = fs.existsSync(rendered) ? fold(run('pandoc', ['-f', 'markdown', '-t', 'plain', '--wrap=none', rendered])) : '';
        total++;
        if (ours === theirs) passed++;
        else lines.push(JSON.stringify({ id: `${name}/${style}`, theirs, ours }));
    }
}
fs.rmSync(work, { recursive: true });
fs.writeFileSync(out, lines.map(line => line + '\n').join(''));
console.log(`render: ${passed}/${total} (${(100 * passed / total).toFixed(1)} %)`);
