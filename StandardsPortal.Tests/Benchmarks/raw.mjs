// Typst alone, as a person would call it: markup in, PDF out. node raw.mjs TYPESETTING_FOLDER IN.typ OUT.pdf
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [folder, input, output] = process.argv.slice(2);
process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
const { NodeCompiler } = createRequire(join(folder, 'worker.mjs'))('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [join(folder, 'fonts')] }] });
writeFileSync(output, compiler.pdf({ mainFileContent: readFileSync(input, 'utf8') }));
