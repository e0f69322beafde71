// elastic.js - are the queries for Kibana right on a real Elasticsearch?
//
//     prove_cases ... >CASES
//     node elastic.js CASES FIELDS.tsv LIB CLASSES HOME DATA
//
// Fills an index for each pipeline, whose fields have the types of FIELDS.tsv,
// with the events of CASES, runs what Kibana would make of each query, and
// compares with what src/match found.  A difference is allowed where a message
// about the query announced it.  Exit status: 0 all is well, 1 it is not.
'use strict';

const fs = require('fs');
const {spawn} = require('child_process');
const readline = require('readline');

const kibana = require('./kibana.js');

const MAX_SHOWN = Number(process.env.SIGCC_SHOWN || 30);

// ---- mappings --------------------------------------------------------------

// Types of modules that Maven Central does not have, and what is searched alike:
// "wildcard" and "constant_keyword" belong to the family of "keyword", for
// Kibana as well.
const STAND_INS = {
    wildcard: 'keyword', constant_keyword: 'keyword', match_only_text: 'text',
    group: 'object',
};

function place(root, name, mapping)
{
    const parts = name.split('.').filter(part => part !== '');
    let at = root;
    for (const part of parts.slice(0, -1)) {
        const own = at.properties[part] || (at.properties[part] = {});
        if (own.type !== undefined && own.type !== 'nested')
            return; // flattened: it knows no fields
        at = own;
        at.properties = at.properties || {};
    }
    const last = parts[parts.length - 1];
    if (at.properties[last] === undefined)
        at.properties[last] = mapping;
}

// Fields that are not listed become keywords, as in Fleet's templates.
const DYNAMIC = [{
    strings: {
        match_mapping_type: 'string',
        mapping: {type: 'keyword', ignore_above: 1024},
    },
}];

function readTable(file)
{
    return fs.readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(line => line.split('\t'));
}

function indexBody(rows)
{
    const root = {properties: {}, dynamic_templates: DYNAMIC,
                  date_detection: false};
    const flat = rows.filter(row => row[1] === 'flattened' ||
                                    row[1] === 'nested');
    for (const [name, given] of [...flat, ...rows]) {
        if (name.includes('*') || given === 'object' || given === 'group')
            continue;
        const type = STAND_INS[given] || given;
        const mapping = {type};
        if (type === 'keyword' && given !== 'wildcard')
            mapping.ignore_above = 1024;
        if (name === 'powershell.file.script_block_text')
            mapping.analyzer = 'powershell_script';
        place(root, name, mapping);
    }
    return {
        settings: {
            'index.number_of_shards': 1,
            'index.number_of_replicas': 0,
            'index.max_result_window': 1000000,
            'index.mapping.total_fields.limit': 20000,
            'index.analysis.analyzer.powershell_script.type': 'powershell_script',
        },
        mappings: {_doc: root},
    };
}

// ---- the engine ------------------------------------------------------------

class Engine {
    constructor(lib, classes, home, data)
    {
        this.process = spawn(
            'java',
            ['-Xms512m', '-Xmx2g', '-XX:TieredStopAtLevel=1', '-Xshare:auto',
             '--module-path', lib, '--add-modules=ALL-MODULE-PATH', '-cp',
             classes, 'Engine', home, data],
            {stdio: ['pipe', 'pipe', fs.openSync(`${data}/log`, 'w')]});
        this.lines = readline.createInterface(
            {input: this.process.stdout})[Symbol.asyncIterator]();
    }

    async write(text)
    {
        if (!this.process.stdin.write(text))
            await new Promise(go => this.process.stdin.once('drain', go));
    }

    async answer()
    {
        const {value, done} = await this.lines.next();
        if (done)
            throw new Error('the engine ended');
        return value;
    }

    async ask(words, json)
    {
        const body = json === undefined ? '' : `${JSON.stringify(json)}\n`;
        await this.write(`${words.join('\t')}\n${body}`);
        return this.answer();
    }

    end()
    {
        this.process.stdin.end();
        return new Promise(go => this.process.once('close', go));
    }
}

// ---- cases -----------------------------------------------------------------

async function readCases(file)
{
    const groups = new Map();
    const group = name => {
        if (!groups.has(name))
            groups.set(name, {name, cases: [], events: []});
        return groups.get(name);
    };
    let event = null;
    for await (const line of readline.createInterface(
        {input: fs.createReadStream(file)})) {
        if (event !== null) {
            event.text = line.replaceAll('"*":', '"0":');
            event = null;
            continue;
        }
        const object = JSON.parse(line);
        if (object.id !== undefined) {
            group(object.group).cases.push(object);
        } else {
            event = {holds: new Set(object.holds),
                     cased: new Set(object.cased)};
            group(object.group).events.push(event);
        }
    }
    return [...groups.values()];
}

async function fill(engine, group, body)
{
    await engine.ask(['create', group.name], body);
    for (const event of group.events)
        await engine.write(`add\t${group.name}\n${event.text}\n`);
    await engine.write(`fields\t${group.name}\n`);
    group.refused = new Map();
    for (;;) {
        const line = await engine.answer();
        if (line.startsWith('{'))
            return kibana.dataView(JSON.parse(line));
        const [, number, why] = line.split('\t');
        group.refused.set(Number(number), why);
    }
}

// ---- comparing -------------------------------------------------------------

// What a message says may be missing, or be found besides.
const ANNOUNCED = {
    missed: ['SG7121', 'SG7114'],
    extra: ['SG7111', 'SG7112'],
};

function announced(kind, told)
{
    return ANNOUNCED[kind].some(code => told.includes(code));
}

function dslOf(kql, view, text)
{
    return kql.toElasticsearchQuery(kql.fromKueryExpression(text), view,
                                    {nestedIgnoreUnmapped: true});
}

function count(group, one, told, wanted, number, tally)
{
    const event = group.events[number];
    const kind = wanted ? 'missed' : 'extra';
    const byCase = event.cased.has(one.id) !== wanted;
    tally[byCase ? 'byCase' : kind]++;
    if (!announced(kind, told))
        tally.problems.push(`${kind}${byCase ? ' by case' : ''}: ${one.rule} ${
            told}\n    ${one.queries.default}\n    ${event.text}`);
}

function compare(group, one, told, hits, tally)
{
    tally.pairs += group.events.length - group.refused.size;
    tally.positives += one.wanted.size;
    for (const number of one.wanted)
        if (!hits.has(number))
            count(group, one, told, true, number, tally);
    for (const number of hits)
        if (!one.wanted.has(number))
            count(group, one, told, false, number, tally);
}

// The numbers of the events that each condition should find.
function setWanted(group)
{
    const byId = new Map();
    for (const one of group.cases) {
        one.wanted = new Set();
        byId.set(one.id, one);
    }
    group.events.forEach((event, number) => {
        if (!group.refused.has(number))
            event.holds.forEach(id => byId.get(id).wanted.add(number));
    });
}

async function run(engine, kql, group, view, format, tally)
{
    for (const one of group.cases) {
        const text = one.queries[format];
        if (text === null)
            continue;
        let dsl;
        tally.queries++;
        try {
            dsl = dslOf(kql, view, text);
        } catch (error) {
            tally.failed.push(`${one.rule}: Kibana: ${
                String(error.message).split('\n')[0]}\n    ${text}`);
            continue;
        }
        const [kind, ...rest] =
            (await engine.ask(['search', group.name], dsl)).split('\t');
        if (kind === 'failed')
            tally.failed.push(`${one.rule}: ${rest[0]}\n    ${text}`);
        else
            compare(group, one, one.told[format], new Set(rest.map(Number)),
                    tally);
    }
}

function show(title, list)
{
    for (const line of list.slice(0, MAX_SHOWN))
        console.log(`${title}: ${line}`);
    if (list.length > MAX_SHOWN)
        console.log(`${title}: ${list.length - MAX_SHOWN} more`);
}

function report(format, tally)
{
    show('failed', tally.failed);
    show('difference', tally.problems);
    console.log(
        `${format}: ${tally.queries} queries, ${tally.failed.length} failed, ${
            tally.pairs} pairs, ${tally.positives} to be found, ${
            tally.missed} missed, ${tally.extra} found besides, ${
            tally.byCase} by letter case; ${
            tally.problems.length} differences that no message announced`);
}

async function main()
{
    const [cases, table, lib, classes, home, data] = process.argv.slice(2);
    const kql = kibana.load();
    if (kql === null) {
        console.log('skipped: the npm package kbn-es-query is missing');
        return 77;
    }
    const engine = new Engine(lib, classes, home, data);
    const groups = await readCases(cases);
    const rows = readTable(table);
    const tally = {queries: 0, pairs: 0, positives: 0, missed: 0, extra: 0,
                   byCase: 0, failed: [], problems: []};
    for (const group of groups) {
        // Without a pipeline no field has a name of Elastic's.
        const view = await fill(
            engine, group, indexBody(group.name.startsWith('none') ? [] : rows));
        for (const [number, why] of [...group.refused].slice(0, 3))
            console.log(`refused: ${why}\n    ${group.events[number].text}`);
        console.log(`${group.name}: ${group.cases.length} conditions, ${
            group.events.length} events, ${group.refused.size} refused`);
        setWanted(group);
        await run(engine, kql, group, view, 'default', tally);
    }
    await engine.end();
    report('default', tally);
    return tally.failed.length + tally.problems.length > 0 ? 1 : 0;
}

main().then(status => { process.exitCode = status; });
