// checks.h - what a check is, and what it is shown.
//
// A check is a row of a file in rows/ and a function sg_check_<name>(), which
// is called for each part of a rule that its scope names, and reports what it
// finds with sg_lint_find().  Checks that are off are not called.
#ifndef SIGCC_LINT_CHECKS_H
#define SIGCC_LINT_CHECKS_H

#include "lint/layout.h"
#include "lint/lint_options.h"
#include "sigma/ast.h"

// What a check is shown; in this order for each file and rule.
typedef enum CheckScope {
    SCOPE_FILE,        // a file that was read, whatever it holds
    SCOPE_DOCUMENT,    // a rule of any kind as a map of YAML
    SCOPE_RULE,        // the same, parsed
    SCOPE_TAG,         // one of its tags
    SCOPE_REFERENCE,   // one of its references
    SCOPE_DETECTION,   // a detection at top level, of a rule or a filter
    SCOPE_ITEM,        // a field with its values, or keywords
    SCOPE_VALUE,       // one of them
    SCOPE_CONDITION,   // of a rule or a filter
    SCOPE_CORRELATION, // a correlation rule
    SCOPE_FILTER,      // a filter
    SCOPE_COLLECTION,  // all rules, at the end
    SCOPE_PIPELINE,    // what the pipelines of a target did for a log source
    SCOPE_QUERY,       // what a target made of a rule
    SCOPE_MESSAGE      // nothing: it renames messages, see messages.def, or
                       // is reported by what reads comments
} CheckScope;

enum { SCOPES = SCOPE_MESSAGE };

// Where a check comes from, which decides the profiles it is in.
enum {
    FROM_CORE = 1,     // a validator of pySigma
    FROM_PARSER = 2,   // an error of pySigma's parser
    FROM_SIGMAHQ = 4,  // a validator of SigmaHQ's pack
    FROM_TESTS = 8,    // SigmaHQ's own tests, and its yamllint
    FROM_SCHEMA = 16,  // the JSON schemas of the specification
    FROM_RSIGMA = 32,  // rsigma's linter
    FROM_US = 64,      // here
    FROM_TARGET = 128, // here, about what a target makes of a rule
    FROM_ADS = 256     // rsigma's ADS checks, which must be asked for
};

// What applying a fix changes.
typedef enum FixClass {
    FIX_NONE,
    FIX_SAFE,  // nothing a rule matches: compiled, it is the same
    FIX_META,  // descriptive attributes only
    FIX_UNSAFE // perhaps what the rule matches, or how its query is written
} FixClass;

typedef enum CheckId {
#define CHECK(name, id, scope, severity, when, from, fix, aliases, summary) \
    CHECK_##name,
#include "lint/checks.def"
#undef CHECK
    CHECK_COUNT
} CheckId;

typedef struct Subject Subject;
typedef void CheckFunction(const Subject *s);

typedef struct Check {
    const char *id;
    CheckScope scope;
    Severity severity; // when it is on
    bool on;           // in the profile 'default'
    unsigned from;
    FixClass fix;
    const char *aliases; // names of other tools, between spaces
    const char *summary;
} Check;

// The functions of all rows.
#define CHECK_IN_MESSAGE(name)
#define CHECK_IN_OTHER(name) CheckFunction sg_check_##name;
#define CHECK(name, id, scope, severity, when, from, fix, aliases, summary) \
    CHECK_FUNCTION_##scope(name)
#define CHECK_FUNCTION_FILE(name)        CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_DOCUMENT(name)    CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_RULE(name)        CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_TAG(name)         CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_REFERENCE(name)   CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_DETECTION(name)   CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_ITEM(name)        CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_VALUE(name)       CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_CONDITION(name)   CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_CORRELATION(name) CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_FILTER(name)      CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_COLLECTION(name)  CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_PIPELINE(name)    CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_QUERY(name)       CHECK_IN_OTHER(name)
#define CHECK_FUNCTION_MESSAGE(name)     CHECK_IN_MESSAGE(name)
#include "lint/checks.def"
#undef CHECK

const Check *sg_checks_at(size_t index); // NULL past the end
size_t sg_checks_index(const Check *c);
CheckFunction *sg_checks_run(const Check *c); // NULL: SCOPE_MESSAGE

// By id or alias; NULL: there is none.  Ids may be written with '_' for '-'.
const Check *sg_checks_find(Str name);

// The next check after 'c' that the same alias stands for: what is one
// validator elsewhere may be several checks here.  NULL: there is none.
const Check *sg_checks_next(const Check *c, Str name);
Nearest sg_checks_nearest(Str name);

// Markdown: why, with a wrong and a right example.  NULL: no such check.
const char *sg_check_explanation(Str name);
const char *sg_fix_name(FixClass fix); // NULL: FIX_NONE

// What a check is shown: the parts that its scope has, and those around them;
// others are NULL.
struct Subject {
    struct Lint *lint;
    const LintOptions *options;
    const Check *check;
    Arena *arena;   // lives as long as the findings
    Arena *scratch; // what is in it may be gone when the check returns

    // SCOPE_FILE and below it
    const Source *source;
    Str raw;           // the file's bytes, before they were decoded
    const Node *roots; // its documents
    Layout *layout;    // NULL: not all of the file is YAML

    // SCOPE_DOCUMENT and below it
    const Node *document;          // a map, after "action: global"; never NULL
    const Rule *rule;              // perhaps spoilt
    const struct RuleFacts *facts; // see rule_facts.h

    const StrItem *tag;
    const StrItem *reference;
    const Detection *detection;
    const Detection *part; // of the detection, which holds the item
    const Item *item;
    const AstValue *value;
    const Condition *condition;

    // SCOPE_PIPELINE, SCOPE_QUERY
    const char *target;
    const struct LintPipeline *pipeline; // see lint.h
    Str query;

    // SCOPE_COLLECTION
    const Rule *const *rules; // those to be compared with each other
    size_t count;
};

// ---- reporting -----------------------------------------------------------

// Report what the check looks for, with the severity that is set for it.
void sg_lint_find(const Subject *s, Span where, const char *format, ...)
    SG_PRINTF(3, 4);

// The same about another rule than s->rule, in checks of collections.
void sg_lint_find_in(const Subject *s, const Rule *rule, Span where,
                     const char *format, ...) SG_PRINTF(4, 5);

// Add to the latest finding: what to do; "did you mean"; a second place; an
// edit, which together with others of the finding is its fix.
void sg_lint_hint(const Subject *s, const char *format, ...) SG_PRINTF(2, 3);
void sg_lint_suggest(const Subject *s, const Nearest *near);
void sg_lint_other(const Subject *s, Span where, const char *format, ...)
    SG_PRINTF(3, 4);
void sg_lint_edit(const Subject *s, Span where, Str text);

// May a check look for a name near one of these?  Not when MAX_GUESS_BYTES have
// been searched: a hostile file has any number of names.
bool sg_lint_may_guess(const Subject *s, Str names);

#endif
