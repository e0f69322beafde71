// check_schema.js FILE - is this SARIF, by the schema that OASIS publishes?
// The package @microsoft/jest-sarif holds it, and brings its validator along.
'use strict';
const fs = require('fs');
const path = require('path');

const home = path.dirname(require.resolve('@microsoft/jest-sarif/package.json'));
const schema = JSON.parse(fs.readFileSync(
    path.join(home, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const Ajv = require(require.resolve('ajv', { paths: [home] }));
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, format: 'full' });
if (/draft-04/.test(schema.$schema))
    ajv.addMetaSchema(require(require.resolve(
        'ajv/lib/refs/json-schema-draft-04.json', { paths: [home] })));
const valid = ajv.validate(schema, JSON.parse(
    fs.readFileSync(process.argv[2], 'utf8')));
if (!valid)
    for (const error of ajv.errors)
        console.log(`${error.dataPath}: ${error.message}`);
process.exit(valid ? 0 : 1);
