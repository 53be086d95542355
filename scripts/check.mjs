// `npm run check`: the fast half of `npm test`, without a browser and without a build.
import { fastChecks } from './house/checks.mjs';
import { ensureHooks } from './house/hooks.mjs';
import { ensureInstalled } from './house/install.mjs';
import { close, performAll } from './house/steps.mjs';
import { saying } from './house/trouble.mjs';

await saying(async () => {
  await ensureInstalled({ dev: true, say: ({ zh, en }) => console.log(`${zh} ${en}`) });
  await ensureHooks();
  close(await performAll(fastChecks()));
});
