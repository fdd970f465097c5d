/* global document, vis */
// What a page of this library needs, and no more: the marks of all events, in their lanes, with the words of a tooltip.
const { lanes, events, period } = JSON.parse(document.getElementById('record').textContent);

const items = events.map(({ id, label, title, lane, from, to }) => ({
  id,
  content: label,
  title,
  group: lane,
  start: from,
  ...(to ? { end: to, type: 'range' } : { type: 'point' }),
}));

new vis.Timeline(
  document.getElementById('chart'),
  new vis.DataSet(items),
  new vis.DataSet(lanes.map(({ id, label }) => ({ id, content: label }))),
  {
    height: '720px',
    verticalScroll: true,
    orientation: 'top',
    zoomKey: 'ctrlKey',
    moment: (time) => vis.moment(time).utc(),
    start: period.from, // left to fit the period itself, it first draws this week, and the period a second later
    end: period.to,
  },
);
