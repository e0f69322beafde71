# One field for each kind of hash.

=== hashes_fields
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: ['SHA1=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB', 'MD5=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
--- splunk
FileSHA1="BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB" OR FileMD5 IN ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

=== all
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes|contains|all: ['SHA1=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB', 'MD5=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
--- splunk
FileSHA1="BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB" FileMD5="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

=== neq
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes|neq: ['SHA1=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB', 'MD5=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
--- splunk
NOT (FileSHA1="BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB" OR FileMD5="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

=== the beginning of a hash
# Where the rest is not known, it stays open.
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes|contains: 'SHA1=12ab'
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
--- splunk
FileSHA1="12ab*"

=== two hashes of one file
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: ['SHA1=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB,MD5=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'MD5=x']
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
--- splunk
(FileSHA1="BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB" FileMD5="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") OR FileMD5="x"

=== hashes without a field
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: ['SHA256=x', 'MD5=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
--- splunk
FileMD5="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

=== none with a field
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: 'SHA256=x'
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
--- splunk error
5:5 error SG6009: 'Hashes' holds no hash that has a field; says 'hashes_fields', line 2 of pipeline.yml

=== another field to parse
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    sum: 'md5|x'
    Hashes: 'MD5=x'
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
    field_to_parse: [sum]
--- splunk
FileMD5="x" Hashes="MD5=x"

=== the prefix alone
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hash: 'MD5=x'
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: [MD5, SHA1]
    field_prefix: File
    drop_algo_prefix: true
--- splunk
File="x"

=== no name is left
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    f: 1
  condition: sel
--- pipeline
transformations:
  - type: hashes_fields
    valid_hash_algos: MD5
    drop_algo_prefix: true
--- pipeline diagnostics
4:23 error SG6016: without 'field_prefix' no name is left

=== a hash without a name is known by its length
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: '0123456789abcdef0123456789abcdef'
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
FileMD5="0123456789abcdef0123456789abcdef"

=== wildcards around a complete hash go
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: '*MD5=0123456789abcdef0123456789abcdef*'
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
FileMD5="0123456789abcdef0123456789abcdef"

=== wildcards on both sides of a part stay
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: 'SHA1=*12ab?'
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
FileSHA1="*12ab*"

=== a name behind several wildcards
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: '**md5|12ab*'
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
FileMD5="12ab*"

=== an empty hash
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: 'MD5='
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
FileMD5=""

=== a name twice is no name
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: ['a=b=c', 'MD5=1']
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
FileMD5="1"

=== an algorithm of unknown length
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: 'FUZZY=12*'
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, FUZZY]
  field_prefix: File
--- splunk
FileFUZZY="12*"

=== numbers are no hashes
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: 12
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
Hashes=12

=== several hashes and single ones
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: ['MD5=1*,SHA1=2*', 'MD5=3*', 'SHA1=4*', 'MD5=5*']
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
(FileMD5="1*" FileSHA1="2*") OR FileMD5 IN ("3*", "5*") OR FileSHA1="4*"

=== nothing but wildcards
--- rule
title: T
logsource: {category: c, product: p}
detection:
  sel:
    Hashes: ['*', 'MD5=1*']
  condition: sel
--- pipeline
transformations:
- type: hashes_fields
  valid_hash_algos: [MD5, SHA1, SHA256, IMPHASH]
  field_prefix: File
--- splunk
FileMD5="1*"
