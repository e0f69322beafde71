// limits.h - every ceiling in sigcc, in one place.
//
// Each value is far above anything in a real rule repository and far below
// anything that could exhaust a stack, an int or a minute.
#ifndef SIGCC_BASE_LIMITS_H
#define SIGCC_BASE_LIMITS_H

enum {
    MAX_SOURCE_BYTES = 16 << 20, // one file; the corpus needs 295,078
    MAX_YAML_DEPTH = 64,         // the corpus needs 5
    MAX_YAML_NODES = 1 << 18,    // after alias expansion; the corpus: 4,475
    MAX_CONDITION_DEPTH = 200,   // nested parentheses and NOTs; the corpus: 2
    MAX_CONDITION_BYTES = 16 << 10, // one condition; the corpus needs 542
    MAX_MODIFIERS = 32,             // of one item; the corpus needs 3
    MAX_LOGSOURCES = 64,            // of one rule that lists them
    MAX_DETECTIONS = 4096,          // of one rule; the corpus needs 34
    MAX_VALUES = 100000,            // of one rule after expansion
    MAX_EXPANSION_BYTES = 32 << 20, // all variants of one value
    MAX_REGEX_BYTES = 64 << 10,     // one pattern; the corpus needs 217
    MAX_REGEX_DEPTH = 200,          // nested parentheses
    MAX_REGEX_STEPS = 1000000, // of a search at one place: milliseconds; the
                               // corpus needs a few hundred
    MAX_REGEX_BACKTRACKS = 100000, // places to go back to, of one search
    MAX_REGEX_HEAP_KIB = 16 << 10, // for these places
    MAX_REGEX_JIT_STACK = 1 << 20, // the same in machine code, in bytes
    MAX_QUERY_BYTES = 16 << 20,  // of one rule, all of them; the corpus: 20 KB
    MAX_FILE_QUERIES = 64 << 20, // bytes of all queries of one file
    MAX_RUN_QUERIES = 256 << 20, // the same of what is compiled in one go
    MAX_CORRELATION_DEPTH = 32,  // correlations of correlations
    MAX_TEMPLATE_BYTES =
        1 << 20, // what one template prints, or keeps in a name
    MAX_DOCUMENT_BYTES = 64 << 20, // the same for a finalizer, of all queries
    MAX_TEMPLATE_DEPTH = 64,       // nested blocks, parentheses and lists
    MAX_TEMPLATE_TERMS = 250,      // operators and filters in a row
    MAX_TEMPLATE_STEPS = 1 << 20,  // of filling in one template
    MAX_ALIAS_FIELDS = 4096,       // of one correlation; the corpus needs 4
    MAX_TUNINGS = 4096,            // of a table; each may look at every rule
    MAX_INNER_CORRELATIONS = 64,   // below one, for each way to them
    MAX_DIAGS = 1000,              // about one file; the rest are counted
    MAX_ALL_DIAGS = 100000,        // about all files
    MAX_MISNAMED = 20,             // reported for one condition
    MAX_KEY_BYTES = 4096,          // a field name with its modifiers
    MAX_EVENT_BYTES = 16 << 20,    // one event; CloudTrail's limit is 1 MiB
    MAX_EVENT_DEPTH = 128,         // nested lists and objects
    MAX_WINDOW_HITS = 100000,      // of one group in one window
    MAX_WAITING_HITS = 4000000,    // until nothing older can come
    MAX_GROUPS = 1000000,          // of one correlation at a time
    MAX_FOUND_EVENTS = 100,        // numbers of events kept with a find
    MAX_TUPLES = 256,              // of values of one event, for a correlation
    MAX_EVENT_HITS = 4096,         // groups times values of one event
    MAX_ROUTES = 64,               // log sources of events that are remembered
    MAX_FORMAT_WIDTH = 10000,      // of a replacement field, in characters
    MAX_FOLDERS_ABOVE = 16,        // of a manifest, searched for its files
    MAX_GUESS_BYTES = 1 << 27      // of tables searched for near names: seconds
};

// What comparing one event with one rule may cost: about a second.  Steps of
// wildcards, bytes of text searches, nanoseconds of regular expressions.
#define MAX_RULE_STEPS ((uint64_t)1 << 30)

// Memory for one request: a parse, a link or a compile.
#define MAX_ARENA_BYTES ((size_t)1 << 30)

// What linking may take on top of that, so that rules which fill their memory
// can still be linked: it needs less than a fourth of what they do.
#define MAX_LINK_BYTES ((size_t)1 << 29)

// Scratch memory for compiling one rule; real rules need less than a megabyte.
#define MAX_RULE_BYTES ((size_t)256 << 20)

// Memory for the tree of one event; MAX_EVENT_BYTES of real ones need less.
#define MAX_EVENT_TREE_BYTES ((size_t)512 << 20)

// Memory for printing one message with its line of source.
#define MAX_MESSAGE_BYTES ((size_t)64 << 20)

// Memory for the hits that correlations keep: 4,000,000 with 400 bytes each.
#define MAX_HITS_BYTES ((size_t)1 << 31)

#endif
