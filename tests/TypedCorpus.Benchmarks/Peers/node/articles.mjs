// The texts of an article, or of all in a folder.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function articles(path) {
  const files = statSync(path).isDirectory() ? readdirSync(path).sort().map(name => join(path, name)) : [path];
  return files.map(file => readFileSync(file, 'utf8'));
}
