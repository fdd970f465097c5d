/** Icons for devices that put the site among their programs: name, width in pixels, and whether the device cuts them to a shape. */
export const icons = [
  { name: '192', size: 192, isCut: false },
  { name: '512', size: 512, isCut: false },
  { name: 'cut', size: 512, isCut: true },
] as const;

/**
 * Icons for the tab of a browser, of which it takes that for its color scheme. They are pictures of pixels: a drawing would be laid out as a
 * page of its own in the middle of the first seconds of every visit.
 */
export const tabIcons = [
  { name: 'tab-light', size: 96, scheme: 'light' },
  { name: 'tab-dark', size: 96, scheme: 'dark' },
] as const;
