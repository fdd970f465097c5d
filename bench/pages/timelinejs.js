/* global document, TL */
// What a page of this library needs, and no more. Its slides carry the summaries: it has no tooltips.
const { lanes, events } = JSON.parse(document.getElementById('record').textContent);

const labels = new Map(lanes.map(({ id, label }) => [id, label]));

const date = (instant) => {
  const [year, month, day, hour, minute] = instant.split(/\D/).map(Number);
  return { year, month, day, hour, minute };
};

new TL.Timeline(
  'chart',
  {
    events: events.map(({ id, title, summary, lane, from, to }) => ({
      unique_id: id,
      start_date: date(from),
      ...(to && { end_date: date(to) }),
      text: { headline: title, text: summary },
      group: labels.get(lane),
    })),
  },
  { font: null, script_path: new URL('/timelinejs/js/', document.baseURI).href },
);
