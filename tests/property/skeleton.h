// skeleton.h - what is left of a query without its names and values.
//
// Each reader follows its vendor's documentation alone, and none of sigcc's
// code: where strings end, what separates commands, which characters open a
// subsearch, a macro or a comment.  A name is printed as "N", a value as "V",
// all else as it is.  Two rules that differ in names and values only have
// equal skeletons, unless one of these left its place.
#ifndef SIGCC_PROPERTY_SKELETON_H
#define SIGCC_PROPERTY_SKELETON_H

#include "base/strbuf.h"

typedef struct Skeleton {
    StrBuf text;
    const char *problem; // why this is not a query; NULL: it is one
} Skeleton;

// One for each language and format.
typedef Skeleton ReadFn(Arena *a, Str text);

Skeleton spl_skeleton(Arena *a, Str query);
Skeleton kql_skeleton(Arena *a, Str query);
Skeleton eql_skeleton(Arena *a, Str query);
Skeleton esql_skeleton(Arena *a, Str query);
Skeleton esql_condition_skeleton(Arena *a, Str query);
Skeleton insights_skeleton(Arena *a, Str query);

// Of a .conf file: titles, keys, and the skeletons of its searches.
Skeleton conf_skeleton(Arena *a, Str file);

// Of a CloudFormation template, in YAML or JSON, and of a configuration for
// Terraform.
Skeleton template_skeleton(Arena *a, Str file);
Skeleton hcl_skeleton(Arena *a, Str file);

// Of rules in TOML: tables and keys, without filters.
Skeleton toml_skeleton(Arena *a, Str text);

// Of YAML: keys, and the skeleton of what is called "search".  Items of a list
// that look the same are one.
Skeleton yaml_skeleton(Arena *a, Str text);

// Of JSON: the keys of an object with the types of their values.
Skeleton json_skeleton(Arena *a, Str text);

// Of what has one text on each line.
Skeleton json_lines_skeleton(Arena *a, Str text);
Skeleton rule_lines_skeleton(Arena *a, Str text);

// Of a rule of Elastic Security, whose query and filters are read, too.  What
// is KQL and what filters say depends on the letters of values, so their
// structure is left out; "spoken" has that of the query, where the language is
// fixed, and "any" has not even keys, where the values decide which language it
// is.
Skeleton rule_skeleton(Arena *a, Str text);
Skeleton spoken_rule_skeleton(Arena *a, Str text);
Skeleton any_rule_skeleton(Arena *a, Str text);

// Of the bodies of requests, a line each, with the structure of their queries.
Skeleton eql_body_skeleton(Arena *a, Str text);
Skeleton esql_body_skeleton(Arena *a, Str text);

// Of several files, each below a line "==> PATH <==": those that end with
// .conf, .yml or .toml.  Nothing of a rule is in others.
Skeleton conf_files_skeleton(Arena *a, Str text);
Skeleton yaml_files_skeleton(Arena *a, Str text);
Skeleton toml_files_skeleton(Arena *a, Str text);

// Of a page of HTML: tags, their attributes, and all text but that of "title".
// The element whose id is "data" holds JSON, so plain that no browser sees a
// tag or a line in it, whatever it takes it for.
Skeleton page_skeleton(Arena *a, Str page);

#endif
