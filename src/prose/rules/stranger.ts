import type { Stranger } from '../prose.ts';
import type { Fault } from './known.ts';

const REMEDIES: Readonly<Record<string, Fault>> = {
  mdxjsEsm: ['import or export', 'remove it; the page hands an article its tags'],
  mdxFlowExpression: ['{…}', 'write words; a comment is {/* … */}'],
  mdxTextExpression: ['{…}', 'write words; a comment is {/* … */}'],
  image: ['image', 'use a figure of src/prose/tags.ts'],
  imageReference: ['image', 'use a figure of src/prose/tags.ts'],
  definition: ['link by reference', 'write the address in the link, or use <Cite>'],
  footnoteDefinition: ['footnote', 'use <Cite>, which can hold words'],
  blockquote: ['block quote', 'use <Said>, which binds the words to the record'],
};

/** What an author may not write, with what to write instead. */
export function wrongStranger({ type }: Stranger): Fault {
  const [what, remedy] = REMEDIES[type] ?? [type, 'use Markdown and the tags of src/prose/tags.ts'];
  return [what, `may not stand in an article; ${remedy}`];
}
