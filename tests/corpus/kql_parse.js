// kql_parse.js - does Kibana's own parser accept every query?
//
//   sigcc convert -t kibana --jsonl RULES | node kql_parse.js
//
// A line that holds "twins", queries of the same rules with harmless texts, is
// also checked for its structure: it must be that of the twins.
//
// Needs the npm package kbn-es-query, found through NODE_PATH or in a
// node_modules folder here or above.  It is a tool of the test only, and no
// part of sigcc.  Exit status: 0 all parse, 1 a query or line does not, 77
// skipped because the package is missing.
'use strict';

const MAX_SHOWN = 20;

function loadParser()
{
    const from = {paths: [process.cwd(), __dirname]};
    try {
        const kql = require(require.resolve('kbn-es-query', from)).kbnEsQuery;
        return kql.fromKueryExpression;
    } catch (error) {
        if (error.code !== 'MODULE_NOT_FOUND')
            throw error;
        return null;
    }
}

// The queries of one line of "sigcc convert --jsonl".
function queriesOf(line)
{
    const object = JSON.parse(line);
    if (object.target !== undefined && object.target !== 'kibana')
        return [];
    const twins = object.twins || [];
    return (object.queries || [])
        .map((text, i) => ({text, twin: twins[i], file: object.file}));
}

// The tree without names and values.
function shapeOf(node)
{
    if (node.type === 'function')
        return `${node.function}(${(node.arguments || []).map(shapeOf)})`;
    return node.type === 'wildcard' ? 'literal' : node.type;
}

function problemOf(parse, query)
{
    try {
        const tree = parse(query.text);
        if (query.twin === undefined ||
            shapeOf(tree) === shapeOf(parse(query.twin)))
            return null;
        return `${query.file}: not the structure of its twin\n    ${
            query.text}\n    ${query.twin}`;
    } catch (error) {
        const first = String(error.message).split('\n')[0];
        return `${query.file}: ${first}\n    ${query.text}`;
    }
}

function main()
{
    const parse = loadParser();
    if (parse === null) {
        console.log('skipped: the npm package kbn-es-query is missing');
        return 77;
    }
    const lines = require('fs').readFileSync(0, 'utf8').split('\n');
    const queries = lines.filter(line => line !== '').flatMap(queriesOf);
    const problems = queries.map(query => problemOf(parse, query))
                         .filter(problem => problem !== null);
    for (const problem of problems.slice(0, MAX_SHOWN))
        console.error(problem);
    console.log(`${queries.length} queries, ${problems.length} not parsed`);
    // What is damaged must not be parsed, or nothing was asked.
    const cut = queries.filter(
        query => problemOf(parse, {...query, text: `(${query.text}`}) === null);
    for (const query of cut.slice(0, MAX_SHOWN))
        console.error(`${query.file}: parsed with '(' before it`);
    return problems.length > 0 || cut.length > 0 || queries.length === 0 ? 1 : 0;
}

process.exitCode = main();
