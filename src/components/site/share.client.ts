/** What opens a link elsewhere is left to the browser. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** How long the confirmation stands, in milliseconds. */
const SHOWN = 5000;

const said = document.createElement('p');
said.className = 'shared';
said.setAttribute('role', 'status');
document.body.append(said);
let timer: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a:is(.share, .heading-link)');
  if (!link || !isPlain(event)) return;
  if (!link.hash) event.preventDefault(); // a heading is gone to as well
  void send(link.href).then((words) => {
    said.textContent = words;
    clearTimeout(timer);
    if (words.startsWith('Link')) timer = setTimeout(() => (said.textContent = ''), SHOWN);
  });
});

/**
 * Sends the address of a share link or of a heading: by the device's own sheet where a finger pressed and there is one, else to
 * the clipboard, and says so. Where both are closed it says the address, to be copied by hand.
 */
async function send(url: string): Promise<string> {
  try {
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      await navigator.share({ title: document.title, url });
      return '';
    }
    await navigator.clipboard.writeText(url);
    return 'Link copied.';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? '' : `Copy by hand: ${url}`;
  }
}
