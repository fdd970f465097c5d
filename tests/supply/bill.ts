import { execFileSync } from 'node:child_process';
import { root } from '../process.ts';

/** The part of a CycloneDX bill of materials that is read here. */
export interface Bill {
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: {
    name: string;
    version: string;
    purl: string;
    hashes?: { alg: string; content: string }[];
  }[];
}

/**
 * Every package that the lockfile names, as npm writes it in CycloneDX, without what would differ from run to run: number,
 * time, and the name of the folder.
 */
export function billOfMaterials(): Bill {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const text = execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  const bill = JSON.parse(text) as Bill & { metadata: { tools?: unknown } };
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = 'nine-hours';
  return bill;
}
