import { describe, expect, test } from 'vitest';
import { commands } from './commands.ts';
import { reply } from './envelope.ts';
import { exampleLine } from './help.ts';

test('no two commands have the same name', () => {
  const names = commands.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

const bytes = (input: object): Uint8Array => new TextEncoder().encode(JSON.stringify(input));

describe.each(commands)('likui $name', (command) => {
  test('answers the example that its help shows', async () => {
    const { line, exit } = await reply(command, bytes({ ...command.example, id: 'example' }), 'en');
    expect(exit, line).toBe(0);
    expect(JSON.parse(line)).toMatchObject({ id: 'example' });
    expect(exampleLine(command.name, command.example)).toContain(`likui -- ${command.name}`);
  });

  test('calls an unknown field malformed, and says nothing that was in it', async () => {
    const { line, exit } = await reply(
      command,
      bytes({ ...command.example, stranger: '6222021234567890' }),
      'zh-CN',
    );
    expect(exit).toBe(2);
    expect(line).toContain('stranger');
    expect(line).not.toContain('6222021234567890');
  });

  test('calls nothing at all malformed', async () => {
    expect((await reply(command, bytes({}), 'zh-CN')).exit).toBe(2);
  });

  test('speaks both languages', () => {
    expect(command.summary['zh-CN']).not.toBe(command.summary.en);
  });
});
