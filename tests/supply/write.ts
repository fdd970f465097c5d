/** Writes `sbom.cdx.json`, the bill of materials of all that is installed, into the project's folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.ts';
import { billOfMaterials } from './bill.ts';

const file = 'sbom.cdx.json';
const bill = billOfMaterials();
writeFileSync(join(root, file), `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${file}: ${String(bill.components.length)} packages`);
