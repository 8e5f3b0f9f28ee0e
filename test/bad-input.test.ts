/** Every bad input through the built command line: exit 2, one clear line, nothing on stdout. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { say, tell, type Language, type MessageKey, type Values } from '../src/messages/messages';
import { docxFile, p, r, relationships, wordPart, zipParts } from './docx-file';

const COMMAND = resolve('bin/doi-chieu.js');
const SAMPLE = resolve('samples/nghi-quyet.after.docx');
const BUNDLED = readFileSync(resolve('src/conclusion/bundled/lang-son-2021.json'), 'utf8');
