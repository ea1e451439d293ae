// Typesets one JSON document tree after another. Frames on standard input and output: two little-endian lengths,
// a JSON header, a body. Request: header { id, time, limit }, body the tree. Answer: header, body the PDF or nothing.
// The tree reaches Typst as a data file, so nothing in it is ever Typst code.
import { createRequire } from 'node:module';
import { writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const folder = dirname(fileURLToPath(import.meta.url));
// Read by the typesetter when its library loads, so it is set before.
process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');

// A compilation blocks this thread, so another one watches whether the portal still lives.
new Worker(`const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);`, { eval: true }).unref();

const template = join(folder, 'standard.typ');
const tree = join(folder, 'document.json');
const create = () => NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [join(folder, 'fonts')] }] });
let compiler = create();

function answer(header, body = Buffer.alloc(0)) {
  const text = Buffer.from(JSON.stringify(header));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(text.length, 0);
  lengths.writeUInt32LE(body.length, 4);
  for (const part of [lengths, text, body]) {
    for (let at = 0; at < part.length;) {
      try { at += writeSync(1, part, at); } catch (fault) { if (fault.code !== 'EAGAIN') throw fault; }
    }
  }
}

const faultsOf = (node) => node?.shortDiagnostics?.map((d) => d.message).join('; ');

function typeset(request, body) {
  try {
    compiler.mapShadow(tree, body);
    const result = compiler.compile({ mainFilePath: template, resetRead: true });
    if (result.hasError()) {
      answer({ id: request.id, error: faultsOf(result.takeDiagnostics()) ?? faultsOf(result.takeError()) ?? 'The text could not be laid out.' });
      return;
    }
    const pages = result.result.numOfPages;
    const pdf = compiler.pdf(result.result, { pdfStandard: 'a-3a', creationTimestamp: request.time });
    answer({ id: request.id, pages }, pdf);
  } catch (fault) {
    answer({ id: request.id, error: String(fault.message ?? fault).slice(0, 4000) });
  } finally {
    compiler.unmapShadow(tree);
    compiler.evictCache(request.keep ?? 4);
  }
}

let pending = [];
let pendingLength = 0;
process.stdin.on('data', (chunk) => {
  pending.push(chunk);
  pendingLength += chunk.length;
  for (;;) {
    if (pendingLength < 8) return;
    if (pending[0].length < 8) pending = [Buffer.concat(pending)];
    const headerLength = pending[0].readUInt32LE(0);
    const total = 8 + headerLength + pending[0].readUInt32LE(4);
    if (pendingLength < total) return;
    const whole = pending.length === 1 ? pending[0] : Buffer.concat(pending);
    pending = whole.length > total ? [whole.subarray(total)] : [];
    pendingLength -= total;
    typeset(JSON.parse(whole.toString('utf8', 8, 8 + headerLength)), whole.subarray(8 + headerLength, total));
  }
});
process.stdin.on('end', () => process.exit(0));
answer({ ready: true });
