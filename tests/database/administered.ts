import postgres from 'postgres';

/** One statement to the server itself, outside any test's database. */
export async function administered(server: string, statement: string): Promise<void> {
  const client = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end();
  }
}
