import { z } from 'zod';

/** One field of a JSON schema, for a person to read. */
export type SchemaRow = { readonly field: string; readonly kind: string; readonly isRequired: boolean };

type Schema = {
  readonly type?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly items?: unknown;
};

const schemaShape: z.ZodType<Schema> = z.object({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

/** The fields of a schema from the outside in, `findings[].rule` style. What is no plain schema gives no rows. */
export function rowsOf(schema: unknown, path = ''): readonly SchemaRow[] {
  const parsed = schemaShape.safeParse(schema);
  if (!parsed.success) return [];
  const { properties = {}, required = [], items } = parsed.data;
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return [
      { field: place, kind: kindOf(field), isRequired: required.includes(name) },
      ...rowsOf(field, place),
    ];
  });
  return [...fields, ...(items === undefined ? [] : rowsOf(items, `${path}[]`))];
}

function kindOf(field: unknown): string {
  const parsed = schemaShape.safeParse(field);
  if (!parsed.success) return '';
  return parsed.data.enum?.map(String).join(' | ') ?? parsed.data.type ?? '';
}

const contentShape = z.object({
  content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }),
});

/** The JSON schema within an OpenAPI request body or response, if it has one. */
export function schemaIn(body: unknown): unknown {
  const parsed = contentShape.safeParse(body);
  return parsed.success ? parsed.data.content['application/json'].schema : undefined;
}
