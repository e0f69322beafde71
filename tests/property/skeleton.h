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

// Of a page of HTML: tags, their attributes, and all text but that of "title".
// *data: what is in the element whose id is "data".
Skeleton html_skeleton(Arena *a, Str page, Str *data);

#endif
