import { expect, test } from 'vitest';
import { rowsOf, schemaIn } from './schema-rows.ts';

const verdict = {
  type: 'object',
  required: ['grade'],
  properties: {
    grade: { type: 'string', enum: ['stop', 'doubtful'] },
    findings: {
      type: 'array',
      items: { type: 'object', required: ['rule'], properties: { rule: { type: 'string' } } },
    },
  },
};

test('a schema is told field by field, from the outside in', () => {
  expect(rowsOf(verdict)).toEqual([
    { field: 'grade', kind: 'stop | doubtful', isRequired: true },
    { field: 'findings', kind: 'array', isRequired: false },
    { field: 'findings[].rule', kind: 'string', isRequired: true },
  ]);
});

test('what is no schema has no fields', () => {
  expect(rowsOf(undefined)).toEqual([]);
  expect(rowsOf({ $ref: '#/components/schemas/Verdict' })).toEqual([]);
});

test('the schema is found within a body of JSON, and nowhere else', () => {
  expect(schemaIn({ content: { 'application/json': { schema: verdict } } })).toEqual(verdict);
  expect(schemaIn({ content: { 'text/plain': { schema: verdict } } })).toBeUndefined();
  expect(schemaIn(undefined)).toBeUndefined();
});
