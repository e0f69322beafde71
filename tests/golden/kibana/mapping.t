=== a mapping wins over what is known
--- rule
title: T
logsource: {product: p}
detection:
    s:
        source.ip|startswith: '10.'
        message|contains: 'foo bar'
        http.response.status_code: 200
    condition: s
--- options
mapping={"i": {"mappings": {"properties": {"source": {"properties": {"ip": {"type": "keyword"}}}, "message": {"type": "wildcard"}}}}}
--- kibana
source.ip:10.* and message:*foo bar* and http.response.status_code:200
--- kibana diagnostics
7:9 warning SG7146: 'http.response.status_code' is not in the mapping: no event has it there

=== sub-fields, normalizers and aliases
--- rule
title: T
logsource: {product: p}
detection:
    s:
        name: Ab
        name.text|contains: 'Ab c'
        lower: Ab
        other|startswith: Ab
        cased|cased: Ab
    condition: s
--- options
mapping={"i": {"settings": {"index": {"analysis": {"normalizer": {"n": {"type": "custom", "filter": ["lowercase"]}}}}}, "mappings": {"properties": {"name": {"type": "keyword", "fields": {"text": {"type": "text"}}}, "lower": {"type": "keyword", "normalizer": "n"}, "cased": {"type": "keyword", "normalizer": "lowercase"}, "other": {"type": "alias", "path": "lower"}}}}}
--- kibana
name:"Ab" and name.text:(*ab and c*) and lower:"ab" and other:ab* and cased:"ab"
--- kibana diagnostics
6:29 warning SG7141: 'name.text' has the type text: '*Ab c*' is widened to its words

=== sub-fields without case
--- rule
title: T
logsource: {product: p}
detection:
    s:
        name: Ab
        other: Ab
        process.executable|endswith: '\Cmd.exe'
        third|cased: Ab
    condition: s
--- options
case=caseless
mapping={"properties": {"name": {"type": "keyword", "fields": {"caseless": {"type": "keyword", "normalizer": "lowercase"}}}, "third": {"type": "keyword", "fields": {"caseless": {"type": "keyword", "normalizer": "lowercase"}}}, "other": {"type": "keyword"}}}
--- kibana
name.caseless:"ab" and other:"Ab" and process.executable.caseless:*\\cmd.exe and third:"Ab"
--- kibana diagnostics
7:9 warning SG7146: 'process.executable.caseless' is not in the mapping: no event has it there

=== analyzers
--- rule
title: T
logsource: {product: p}
detection:
    s:
        a|contains: ' x-y '
        b|contains: ' x-y '
    condition: s
--- options
mapping={"settings": {"analysis": {"analyzer": {"mine": {"type": "pattern", "pattern": "[\\W&&[^-]]+"}}}}, "mappings": {"properties": {"a": {"type": "text", "analyzer": "mine"}, "b": {"type": "text"}}}}
--- kibana
a:"x-y" and b:"x-y"
--- kibana diagnostics
5:21 warning SG7141: 'a' has the type text: '* x-y *' is widened to its words

=== an analyzer that is not known
--- rule
title: T
logsource: {product: p}
detection:
    s: {a: x}
    condition: s
--- options
mapping={"properties": {"a": {"type": "text", "analyzer": "ngram"}}}
--- kibana error
4:12 error SG7131: 'x' cannot be compared with 'a', which has the type text: how its analyzer cuts text is not known

=== two types in two indices
--- rule
title: T
logsource: {product: p}
detection:
    s: {a|contains: 'x y'}
    condition: s
--- options
mapping={"i": {"mappings": {"properties": {"a": {"type": "text"}}}}, "j": {"mappings": {"properties": {"a": {"type": "keyword"}}}}}
--- kibana
a:*x y*
--- kibana diagnostics
4:21 warning SG7145: 'a' has no known type: two indices of the mapping differ

=== an answer of _field_caps
--- rule
title: T
logsource: {product: p}
detection:
    s:
        a|startswith: '10.'
        b|contains: 'x y'
        c.d: 1
        powershell.file.script_block_text|contains: ' x-y '
    condition: s
--- options
mapping={"indices": ["i"], "fields": {"a": {"ip": {"type": "ip"}}, "b": {"keyword": {}, "unmapped": {}}, "c": {"nested": {}}, "c.d": {"long": {}}, "powershell.file.script_block_text": {"text": {}}}}
--- kibana
a:"10.0.0.0/8" and b:*x y* and c:{ d:1 } and powershell.file.script_block_text:"x-y"
--- kibana diagnostics
8:53 warning SG7141: 'powershell.file.script_block_text' has the type text: '* x-y *' is widened to its words

=== a data view
--- rule
title: T
logsource: {product: p}
detection:
    s:
        a|startswith: '10.'
        b|contains: 'x y'
    condition: s
--- options
mapping={"data_view": {"title": "logs-*", "fields": {"a": {"name": "a", "type": "ip", "esTypes": ["ip"]}, "b": {"name": "b", "type": "string", "esTypes": ["text"]}}}}
--- kibana
a:"10.0.0.0/8" and b:(*x and y*)
--- kibana diagnostics
6:21 warning SG7141: 'b' has the type text: '*x y*' is widened to its words

=== a saved object of a data view
--- rule
title: T
logsource: {product: p}
detection:
    s: {a|startswith: '10.'}
    condition: s
--- options
mapping={"attributes": {"title": "logs-*", "fields": "[{\"name\": \"a\", \"esTypes\": [\"ip\"]}]"}, "type": "index-pattern"}
--- kibana
a:"10.0.0.0/8"

=== dynamic templates
--- rule
title: T
logsource: {product: p}
detection:
    s: {a.b.c|contains: 'x y', z|contains: 'x y'}
    condition: s
--- options
mapping={"mappings": {"dynamic_templates": [{"t": {"path_match": "a.*", "match_mapping_type": "string", "mapping": {"type": "text"}}}, {"u": {"match_mapping_type": "string", "mapping": {"type": "text"}}}], "properties": {"z": {"type": "keyword"}}}}
--- kibana
a.b.c:(*x and y*) and z:*x y*
--- kibana diagnostics
4:25 warning SG7141: 'a.b.c' has the type text: '*x y*' is widened to its words

=== fields of a nested object
--- rule
title: T
logsource: {product: p}
detection:
    s:
        gcp.audit.authorization_info.permission: [a.b, c.d]
        gcp.audit.authorization_info.granted: true
    f: {gcp.audit.authorization_info.permission|contains: x}
    condition: s and not f
--- kibana
gcp.audit.authorization_info:{ permission:("a.b" or "c.d") } and gcp.audit.authorization_info:{ granted:true } and not gcp.audit.authorization_info:{ permission:*x* }

=== all of a nested object
--- rule
title: T
logsource: {product: p}
detection:
    s:
        n.a|contains|all: [x, y]
        n.b|gt: 5
        n.c: null
    condition: s
--- options
mapping={"properties": {"n": {"type": "nested", "properties": {"a": {"type": "keyword"}, "b": {"type": "long"}, "c": {"type": "keyword"}}}}}
--- kibana
n:{ a:*x* } and n:{ a:*y* } and n:{ b > 5 } and not n:{ c:* }

=== a nested object itself
--- rule
title: T
logsource: {product: p}
detection:
    s: {gcp.audit.authorization_info: null}
    condition: s
--- kibana error
4:39 error SG7134: 'gcp.audit.authorization_info' is a nested object: ask whether one of its fields is present
