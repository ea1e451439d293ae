// DuckDB on a CSV file: node peer-duckdb.mjs PEERS FILE QUERY. PEERS is a folder whose node_modules has @duckdb/node-api.
import { createRequire } from 'node:module';
import path from 'node:path';

const [peers, file, query] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(path.join(peers, 'peer.cjs'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const times = ['started_utc', 'answered_utc', 'ended_utc'];
const columns = ['id', ...times, 'channel', 'team', 'country', 'agent', 'outcome', 'reason', 'note']
  .map((name) => `${name}:'${name === 'id' ? 'INTEGER' : times.includes(name) ? 'TIMESTAMP' : 'VARCHAR'}'`).join(',');
await connection.run(`CREATE VIEW t AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}', header=true, columns={${columns}}, timestampformat='%Y-%m-%dT%H:%M:%SZ')`);
const rows = (await connection.runAndReadAll(query)).getRowsJson();
for (const row of rows) console.log(row.join(','));
