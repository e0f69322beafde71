// hostile_ways.h - every way out of sigcc, and the reader of what comes out.
//
// A new format is a row here, and a reader in skeleton.h if it needs one.
#ifndef SIGCC_PROPERTY_HOSTILE_WAYS_H
#define SIGCC_PROPERTY_HOSTILE_WAYS_H

#include "skeleton.h"

// In place of a target: a format of sigcc_exporter.
#define EXPORT "export"

// What is read at once.
typedef enum WayUnit { QUERIES, DOCUMENT } WayUnit;

typedef struct Way {
    const char *target, *format;
    ReadFn *read;
    WayUnit unit;
    const char *option, *value; // or NULL
    const char *template;       // the text of a pipeline, or NULL
} Way;

const Way *hostile_way_at(size_t index); // NULL past the end

// The first way of a format without a template; NULL: nobody reads it.
const Way *hostile_way_of(const char *target, const char *format);

#endif
