/** `npm run bench` measures the timeline, `npm run bench -- --article outages` an article. */
export {};
if (process.argv.includes('--article')) await import('./article.ts');
else await import('./run.ts');
