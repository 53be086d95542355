import { Client } from 'pg';

/** One statement to the server itself, outside any test's database. */
export async function administered(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
