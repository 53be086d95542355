// `npm start`: install if needed, build if needed, serve. Written so that any Node since 14 can read it,
// because its first duty is to say one plain sentence to a Node that is too old for all the rest.
import process from 'node:process';

const OLDEST = { major: 20, minor: 19 };
const OLDEST_NAME = OLDEST.major + '.' + OLDEST.minor;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
  console.error('李逵需要 Node ' + OLDEST_NAME + ' 或更新的版本，这里是 ' + process.versions.node + '。');
  console.error('Likui needs Node ' + OLDEST_NAME + ' or newer; this is ' + process.versions.node + '.');
  process.exitCode = 1;
} else {
  void import('./house/serve.mjs').then(({ serve }) => serve());
}
