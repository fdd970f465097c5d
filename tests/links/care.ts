import { readShelves } from '../../src/loaders/all.ts';
import { tally } from '../../src/model/record/tally.ts';
import { checkInside } from './inside.ts';
import { askAll, type Manners } from './outside.ts';
import { changesOf, linkedSources, mergeStatus, writeStatus } from './status.ts';

/** What a check of all links needs to know. */
export interface Care {
  /** Folder of the built site. */
  site: string;
  /** Address under which it was built, with a slash at its end. */
  address: string;
  /** Folder of its content, where the status is written. */
  content: string;
  /** The day of the check, YYYY-MM-DD. */
  day: string;
  /** Addresses of a few hosts that answer wherever there is a network. */
  probes: readonly string[];
  /** How other hosts are asked; the name under which they are follows from the site. */
  manners: Omit<Manners, 'userAgent'>;
  /** Takes what is told, a line at a time. */
  say: (line: string) => void;
}

/** Follows every link inside the site. False where one is broken. */
export const careInside = async ({ site, address, say }: Care): Promise<boolean> => {
  const { pages, addresses, fragments, faults } = await checkInside(site, address);
  for (const fault of faults) say(`  ${fault}`);
  const told = `${String(addresses)} addresses, ${String(fragments)} of them with a fragment, on ${String(pages)} pages`;
  say(`Inside the site: ${told}; ${faults.length === 0 ? 'none' : String(faults.length)} broken.`);
  return faults.length === 0;
};

/** The name under which the site asks others: what it is called, and where it lives unless that is this machine. */
const nameOf = (name: string, address: string): string => {
  const home = /^https?:\/\/(localhost|127\.|\[::1\])/.test(address) ? '' : `; +${address}`;
  return `link-check (${name}${home})`.replace(/[^\x20-\x7e]/g, '');
};

/** Asks the address of every linked source and writes what came back; without a network it does neither. A dead link is no fault. */
export const careOutside = async (care: Care): Promise<void> => {
  const { content, day, say } = care;
  const { sources, linkStatus, site } = readShelves(content);
  const userAgent = nameOf(site.name, care.address);
  const manners = { ...care.manners, userAgent };
  const isOnline = async (): Promise<boolean> => {
    const answers = await askAll(care.probes, { ...manners, again: false });
    return [...answers.values()].some((status) => status === 200);
  };
  const kept = 'The status of the links stays as it was.';
  if (!(await isOnline())) {
    say(`Outside: there is no network; no source was asked. ${kept}`);
    return;
  }
  const linked = linkedSources(sources);
  say(`Outside: asking the addresses of ${String(linked.length)} sources …`);
  const statuses = await askAll(
    linked.map(({ url }) => url),
    manners,
  );
  const sure = await isOnline();
  const after = mergeStatus(linkStatus, linked, statuses, day, sure);
  if (!after.links.some(({ state, checked }) => state === 'answers' && checked === null)) {
    say(`Outside: not one address answered, which tells of the network here. ${kept}`);
    return;
  }
  writeStatus(content, after);
  for (const change of changesOf(linkStatus, after)) say(`  ${change}`);
  if (!sure) say('The network went away meanwhile: where no answer came, the earlier one is kept.');
  const counts = [...tally(after.links.map(({ state }) => state))];
  say(`Outside: ${counts.map(([state, count]) => `${String(count)} ${state}`).join(', ')}.`);
};
