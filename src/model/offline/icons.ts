/** Icons for devices that put the site among their programs: name, width in pixels, and whether the device cuts them to a shape. */
export const icons = [
  { name: '192', size: 192, isCut: false },
  { name: '512', size: 512, isCut: false },
  { name: 'cut', size: 512, isCut: true },
] as const;
