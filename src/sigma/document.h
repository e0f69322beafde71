// document.h - what a YAML document is, by its keys.
#ifndef SIGCC_SIGMA_DOCUMENT_H
#define SIGCC_SIGMA_DOCUMENT_H

#include "yaml/tree.h"

typedef enum DocumentKind {
    DOCUMENT_EMPTY, // a trailing "---", or comments only
    DOCUMENT_RULE,  // or a correlation, a filter, an action; perhaps misspelt
    DOCUMENT_TESTS, // a manifest, or SigmaHQ's info.yml
    DOCUMENT_PIPELINE,
    DOCUMENT_PACK,    // a pack.yml
    DOCUMENT_WRAPPED, // a list of rules
    DOCUMENT_OTHER
} DocumentKind;

DocumentKind sg_document_kind(const Node *document);

#endif
