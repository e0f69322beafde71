// elastic.js - are the queries for Kibana right on a real Elasticsearch?
//
//     prove_cases ... >CASES
//     node elastic.js CASES FIELDS.tsv LIB CLASSES HOME DATA [SHAPES]
//
// Fills an index for each pipeline, whose fields have the types of FIELDS.tsv,
// with the events of CASES, runs what Kibana would make of each query, and
// compares with what src/match found.  A difference is allowed where a message
// about the query announced it.  SHAPES is a folder of golden cases with events
// by hand, which are run as well.  Exit status: 0 all is well, 1 it is not.
'use strict';

const fs = require('fs');
const {spawn} = require('child_process');
const readline = require('readline');

const kibana = require('./kibana.js');
const shapes = require('./shapes.js');

const MAX_SHOWN = Number(process.env.SIGCC_SHOWN || 30);
const SHOW_ANNOUNCED = process.env.SIGCC_ANNOUNCED !== undefined;

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

// What messages say may be missing, or be found besides.
const ANNOUNCED = {
    byCase: ['SG7121', 'SG7114'],
    missed: ['SG7114', 'SG7116', 'SG7142', 'SG7143', 'SG7144', 'SG7148'],
    extra: ['SG7111', 'SG7112', 'SG7116', 'SG7117', 'SG7124', 'SG7141', 'SG7143',
            'SG7144', 'SG7148', 'SG7156'],
};

const KUERY = {
    allowLeadingWildcards: true, queryStringOptions: {analyze_wildcard: true},
    ignoreFilterIfFieldNotInIndex: false, nestedIgnoreUnmapped: true,
};

// What is asked of Elasticsearch, by format; null: another language.
const DSL = {
    default: (kql, view, text) => kql.toElasticsearchQuery(
        kql.fromKueryExpression(text), view, KUERY),
    dsl: (kql, view, text) => JSON.parse(text).query,
    siem_rule: (kql, view, text) => {
        const {language, query, filters} = JSON.parse(text);
        return language !== 'kuery'
            ? null
            : kql.buildEsQuery(view, [{language, query}], filters || [], KUERY);
    },
};

// Of a rule the parts that find events.
function short(text)
{
    if (!text.startsWith('{'))
        return text;
    const {query, filters} = JSON.parse(text);
    return JSON.stringify({query, filters});
}

function count(group, one, run, wanted, number)
{
    const event = group.events[number];
    const kind = wanted ? 'missed' : 'extra';
    const byCase = event.cased.has(one.id) !== wanted;
    const told = one.told[run.format];
    const codes = ANNOUNCED[kind].concat(byCase ? ANNOUNCED.byCase : []);
    run[byCase ? 'byCase' : kind]++;
    const code = codes.find(one => told.includes(one));
    run.announced[code] = (run.announced[code] || 0) + 1;
    if (SHOW_ANNOUNCED || code === undefined)
        run.problems.push(`${kind}${byCase ? ' by case' : ''}: ${one.rule} ${
            told}\n    ${short(one.queries[run.format])}\n    ${event.text}`);
}

function compare(group, one, run, hits)
{
    run.pairs += one.events === undefined
        ? group.events.length - group.refused.size
        : one.events[1] - one.events[0];
    run.positives += one.wanted.size;
    for (const number of one.wanted)
        if (hits.has(number))
            run.found++;
        else
            count(group, one, run, true, number);
    for (const number of hits)
        if (!one.wanted.has(number))
            count(group, one, run, false, number);
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

// Most conditions are asked about all events.
function isOf(one, number)
{
    return one.events === undefined ||
        (number >= one.events[0] && number < one.events[1]);
}

// What one condition asks; null: nothing that Elasticsearch should answer.
function dslOf(kql, group, one, run)
{
    const text = one.queries[run.format];
    if (text === null) {
        run.refused++;
        return null;
    }
    try {
        const dsl = DSL[run.format.split(':')[0]](kql, group.view, text);
        run.other += dsl === null;
        return dsl;
    } catch (error) {
        fail(one, run, `Kibana: ${error.message.split('\n')[0]}`);
        return null;
    }
}

function fail(one, run, why)
{
    run.failed.push(`${one.rule}: ${why}\n    ${
        short(one.queries[run.format])}`);
}

function judge(group, one, run, answer)
{
    const [kind, ...rest] = answer.split('\t');
    if (kind === 'failed')
        fail(one, run, rest[0]);
    else
        compare(group, one, run, new Set(rest.map(Number).filter(
            number => isOf(one, number))));
}

// All is asked before the first answer is read: the engine has several threads.
async function runGroup(engine, kql, group, run)
{
    const asked = [];
    run.queries += group.cases.length;
    for (const one of group.cases) {
        const dsl = dslOf(kql, group, one, run);
        if (dsl === null)
            continue;
        asked.push(one);
        await engine.write(`search\t${group.name}\n${JSON.stringify(dsl)}\n`);
    }
    await engine.write('settle\n');
    for (const one of asked)
        judge(group, one, run, await engine.answer());
}

function show(title, list)
{
    for (const line of list.slice(0, MAX_SHOWN))
        console.log(`${title}: ${line}`);
    if (list.length > MAX_SHOWN)
        console.log(`${title}: ${list.length - MAX_SHOWN} more`);
}

function report(run)
{
    show(`${run.format}: failed`, run.failed);
    show(`${run.format}: difference`, run.problems);
    console.log(`${run.format}: ${run.queries} conditions, ${
        run.refused} refused, ${run.other} in other languages, ${
        run.failed.length} queries failed; ${run.pairs} pairs, ${
        run.positives} to be found, ${run.found} found, ${
        run.missed} missed, ${run.extra} found besides, ${
        run.byCase} by letter case; ${
        run.announced[undefined] || 0} differences that no message announced`);
    for (const [code, times] of Object.entries(run.announced))
        if (code !== 'undefined')
            console.log(`${run.format}: ${times} announced by ${code}`);
}

function newRun(format)
{
    return {
        format, queries: 0, refused: 0, other: 0, pairs: 0, positives: 0,
        found: 0, missed: 0, extra: 0, byCase: 0, failed: [], problems: [],
        announced: {},
    };
}

// Without a pipeline few fields have a name of Elastic's.
async function runAll(engine, kql, group, rows, runs)
{
    const known = group.name.startsWith('none')
        ? rows.filter(row => row[0] === 'message')
        : rows;
    group.view = await fill(engine, group, indexBody(known));
    show(`${group.name}: refused`, [...group.refused].map(
        ([number, why]) => `${why}\n    ${group.events[number].text}`));
    setWanted(group);
    for (const run of runs)
        await runGroup(engine, kql, group, run);
}

async function main()
{
    const [cases, table, lib, classes, home, data, shaped] =
        process.argv.slice(2);
    const kql = kibana.load();
    if (kql === null) {
        console.log('skipped: the npm package kbn-es-query is missing');
        return 77;
    }
    const engine = new Engine(lib, classes, home, data);
    const groups = await readCases(cases);
    // Objects whose fields the table lists, but which have a type themselves.
    const rows = [...readTable(`${__dirname}/parents.tsv`),
                  ...readTable(table)];
    const runs = Object.keys(groups[0].cases[0].queries).map(newRun);
    for (const group of groups)
        await runAll(engine, kql, group, rows, runs);
    if (shaped !== undefined) {
        const run = newRun('default');
        await runAll(engine, kql, shapes.read(shaped), rows, [run]);
        runs.push(run);
    }
    await engine.end();
    runs.forEach(report);
    return runs.every(run => run.failed.length === 0 &&
                             run.announced[undefined] === undefined)
        ? 0
        : 1;
}

main().then(status => { process.exitCode = status; });
