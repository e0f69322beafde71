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

// parse_attributes.c: all top level keys but logsource and detection.
void sg_parse_attributes(Parser *p, const Node *document);

// parse_logsource.c
void sg_parse_logsource(Parser *p, const Node *document);

// parse_detection.c: detections and conditions.
void sg_parse_detections(Parser *p, const Node *document);

// condition.c: one condition, its names checked against p->rule->detections.
// NULL after an error.
Cond *sg_parse_condition(Parser *p, const Node *text);

#endif
