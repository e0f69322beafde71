// kibana.js - what Kibana asks Elasticsearch for a query in KQL.
//
// The builder is Kibana's own, in the npm package kbn-es-query, which is that of
// Kibana 8.9.  In two places later versions differ, in is.ts: wildcards in
// keyword fields are escaped, and "exists" is the same for all data views.  Its
// text is changed accordingly when it is loaded; nothing of it is part of
// sigcc.
'use strict';

const fs = require('fs');
const Module = require('module');

const CHANGES = [
    [/(wildcard: \{\s+\[field\.name\]: \{\s+value),/,
     '$1: wildcard$$1.toQueryStringQuery(valueArg),'],
    [/if \(isExistsQuery && \(!\(fields !== null/, 'if (false && (!(fields !== null'],
];

// The module, or null when the package is missing.
function load()
{
    let file;
    try {
        file = require.resolve('kbn-es-query',
                               {paths: [process.cwd(), __dirname]});
    } catch (error) {
        return null;
    }
    let text = fs.readFileSync(file, 'utf8');
    for (const [from, to] of CHANGES) {
        if (!from.test(text))
            throw new Error(`kbn-es-query has no ${from}`);
        text = text.replace(from, to);
    }
    const changed = new Module(file, module);
    changed.filename = file;
    changed.paths = Module._nodeModulePaths(file);
    changed._compile(text, file);
    return changed.exports.kbnEsQuery;
}

const TYPES = {
    keyword: 'string', text: 'string', ip: 'ip', boolean: 'boolean',
    date: 'date', long: 'number', integer: 'number', double: 'number',
    float: 'number', short: 'number',
};

// A data view of an answer of _field_caps.
function dataView(caps)
{
    const fields = [];
    const nested = Object.keys(caps.fields)
                       .filter(name => caps.fields[name].nested);
    for (const [name, types] of Object.entries(caps.fields)) {
        const type = Object.keys(types)[0];
        if (type === 'object' || type === 'nested')
            continue;
        const field = {name, type: TYPES[type] || type, esTypes: [type],
                       scripted: false};
        const path = nested.find(one => name.startsWith(`${one}.`));
        if (path !== undefined)
            field.subType = {nested: {path}};
        fields.push(field);
    }
    return {title: 'prove', fields};
}

module.exports = {load, dataView};
