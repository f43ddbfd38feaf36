// Reads reports with the programs that they are for: node reports.js REPORTS PICTURES [--update].
const { execFileSync } = require("child_process");
const fs = require("fs");
const path = require("path");

const [reports, pictures] = process.argv.slice(2).map((name) => path.resolve(name));
const update = process.argv.includes("--update");
const shown = "33-simple.md.html";
const widths = [390, 768, 1280];
let passed = 0;
let total = 0;

function judge(name, problems) {
  total++;
  if (problems.length === 0) passed++;
  else console.log(`${name}: ${problems.join("; ")}`);
}

const named = (extension) => fs.readdirSync(reports).filter((name) => name.endsWith(extension)).sort();

async function junit() {
  const { parse } = await import("junit2json");
  for (const name of named(".junit")) {
    const file = path.join(reports, name);
    const suites = (await parse(fs.readFileSync(file, "utf8"))).testsuite ?? [];
    const expected = JSON.parse(fs.readFileSync(file.replace(/junit$/, "json"), "utf8")).articles.map((article) => article.summary);
    const problems = [];
    suites.forEach((suite, i) => {
      const cases = suite.testcase ?? [];
      const failures = cases.flatMap((test) => test.failure ?? []);
      if (suite.tests !== cases.length) problems.push(`tests=${suite.tests}, but ${cases.length} cases`);
      const failed = cases.filter((test) => test.failure).length;
      if (suite.failures !== failed) problems.push(`failures=${suite.failures}, but ${failed} cases failed`);
      const counted = expected[i].errors + expected[i].warnings;
      if (failed > counted) problems.push(`${failures.length} failures, but ${counted} errors and warnings`);
      if (counted > 0 && failed === 0 && !cases.some((test) => test.skipped)) problems.push(`${counted} errors and warnings, but no failure`);
    });
    if (suites.length !== expected.length) problems.push(`${suites.length} suites for ${expected.length} articles`);
    judge(name, problems);
  }
}

function sarif() {
  const tool = path.join(__dirname, "node_modules/.bin/sarif-multitool");
  for (const name of named(".sarif")) {
    const copy = path.join(__dirname, "report.sarif");
    // The golden reports name no version.
    fs.writeFileSync(copy, fs.readFileSync(path.join(reports, name), "utf8").replace('"VERSION"', '"0.1.0"'));
    let output;
    try {
      output = execFileSync(tool, ["validate", copy], { encoding: "utf8", env: { ...process.env, LANG: "C.UTF-8" } });
    } catch (error) {
      output = `${error.stdout} error: exit code ${error.status}`;
    }
    judge(name, output.split("\n").filter((line) => /: (error|warning) |error:/.test(line) && !accepted.some((rule) => line.includes(rule))));
  }
}

// SARIF2005 asks for a web site of the tool, which the reports do not name.
const accepted = ["SARIF2005"];

async function pages() {
  const puppeteer = require("puppeteer-core");
  const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--font-render-hinting=none"] });
  for (const name of named(".html")) {
    for (const width of widths) {
      for (const scheme of ["light", "dark"]) {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 844 });
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        const requests = [];
        page.on("request", (request) => requests.push(request.url()));
        await page.goto(`file://${path.join(reports, name)}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        const problems = requests.slice(1).map((url) => `asks for ${url}`);
        if (overflow > 0) problems.push(`${overflow} pixels wider than the screen`);
        if (name === shown) problems.push(...(await compare(page, `report-${width}-${scheme}.png`)));
        await page.evaluate(axe);
        const found = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
        problems.push(...found.violations.map((violation) => `${violation.id} (${violation.nodes.length})`));
        judge(`${name} at ${width} pixels, ${scheme}`, problems);
        await page.close();
      }
    }
  }
  await browser.close();
}

// Letters are drawn a little differently from one machine to the next: one pixel in fifty may differ.
async function compare(page, name) {
  const { PNG } = require("pngjs");
  const file = path.join(pictures, name);
  const picture = Buffer.from(await page.screenshot());
  if (update) {
    fs.mkdirSync(pictures, { recursive: true });
    fs.writeFileSync(file, picture);
    return [];
  }
  if (!fs.existsSync(file)) return [`${file} does not exist`];
  const [before, now] = [PNG.sync.read(fs.readFileSync(file)), PNG.sync.read(picture)];
  if (before.width !== now.width || before.height !== now.height) return ["the picture has another size"];
  const match = (await import("pixelmatch")).default;
  const different = match(before.data, now.data, null, now.width, now.height, { threshold: 0.2 });
  const share = different / (now.width * now.height);
  return share > 0.02 ? [`${(share * 100).toFixed(1)} % of the picture differ`] : [];
}

(async () => {
  await junit();
  sarif();
  await pages();
  console.log(`reports: ${passed}/${total} (${((100 * passed) / total).toFixed(1)} %)`);
  process.exit(passed === total ? 0 : 1);
})();
