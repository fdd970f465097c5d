/** The type of the message in which a frame tells its height to the page around it. */
export const HEIGHT_MESSAGE = 'outage-embed:height';

/** The script with which another site lets its frames grow and shrink. It hears only the frames of its own page. */
export const LISTENER = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== '${HEIGHT_MESSAGE}') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;
