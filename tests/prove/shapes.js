// shapes.js - cases of tests/golden/pipelines: a query, events by hand in the
// shape that Elastic's ingest pipelines give them, and which should be found.
'use strict';

const fs = require('fs');
const path = require('path');

function sections(text)
{
    return text.split(/^--- /m).slice(1).map(part => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end + 1).trim()];
    });
}

// Add the case to the group; it is asked about its own events only.
function add(group, file, text)
{
    const parts = new Map(sections(text));
    const query = parts.get('kibana'), match = parts.get('match');
    if (query === undefined || match === undefined ||
        !/^[\d ]+$/.test(match) || query.includes('\n'))
        return;
    const id = group.cases.length, first = group.events.length;
    const found = match.split(' ').map(Number);
    parts.get('events').split('\n').forEach((text, i) => {
        const holds = new Set(found.includes(i + 1) ? [id] : []);
        group.events.push({text, holds, cased: holds});
    });
    group.cases.push({
        id, rule: `${file}: ${text.slice(0, text.indexOf('\n'))}`,
        queries: {default: query}, told: {default: []},
        events: [first, group.events.length],
    });
}

// The cases of a folder as a group for elastic.js.
function read(folder)
{
    const group = {name: 'shapes', cases: [], events: []};
    for (const name of fs.readdirSync(folder))
        if (/^ecs_.*_shapes\.t$/.test(name))
            fs.readFileSync(path.join(folder, name), 'utf8')
                .split(/^=== /m)
                .slice(1)
                .forEach(text => add(group, name, text));
    return group;
}

module.exports = {read};
