// parser.h - what the parsers of one document share.  Private to sigma/.
#ifndef SIGCC_SIGMA_PARSER_H
#define SIGCC_SIGMA_PARSER_H

#include "sigma/ast.h"

typedef struct Parser {
    Arena *arena;         // the AST
    const Source *source; // of the nodes
    DiagList *diags;
    Rule *rule;
} Parser;

// Report an error and mark the rule as spoilt.
void sg_parser_error(Parser *p, DiagId id, Span where, const char *format, ...)
    SG_PRINTF(4, 5);

// unknown_keys.c: warn of a key that 'what' does not have; of every key of a
// map but these; is a key a slip of one of these, and none of them?
void sg_parse_unknown_key(Parser *p, const Node *key, const char *what,
                          const Nearest *near);
void sg_parse_unknown_keys(Parser *p, const Node *map, const char *what,
                           const char *const *keys);
bool sg_parse_is_slip(Str key, const char *const *keys, Nearest *near);

// value_advice.c: warn of what a value is, and was hardly meant to be.
void sg_advise_on_value(Parser *p, const Item *item, const Node *n);

// parse_attributes.c: all top level keys but logsource and detection.
void sg_parse_attributes(Parser *p, const Node *document);

// parse_logsource.c
void sg_parse_logsource(Parser *p, const Node *document);

// parse_detection.c: detections and conditions.
void sg_parse_detections(Parser *p, const Node *document);

// condition.c: one condition, its names checked against p->rule->detections.
// NULL after an error.
Cond *sg_parse_condition(Parser *p, const Node *node);

// The same over rules instead of detections, for correlations.  Names are not
// checked.
Cond *sg_parse_rule_condition(Parser *p, const Node *node);

// parse_correlation.c, parse_filter.c
void sg_parse_correlation(Parser *p, const Node *document);
void sg_parse_filter(Parser *p, const Node *document);

// A reference to a rule, or a list of them, onto *tail.
bool sg_parse_references(Parser *p, const Node *n, DiagId id, RuleRef **tail);

// parse_detection.c: named detections of a map, other keys than these.
void sg_parse_named_detections(Parser *p, const Node *map,
                               const char *const *other_keys);
void sg_parse_conditions(Parser *p, const Node *detection);

#endif
