// option.h - options of backends, settable with "-O name=value".
//
// A backend has a struct with a member for each of its options, and a table
// that says all about them: a value is read once, when it is set, and emit()
// finds it in em->options, a pointer to that struct.
//
//     #define SPELLINGS(X) X(SPELL_AS_IS, "as-is") X(SPELL_ALL, "variants")
//     typedef enum Spelling { SPELLINGS(OPTION_ENUMERATOR) } Spelling;
//
//     typedef struct Options {
//         Spelling spelling;
//         size_t limit;
//     } Options;
//
//     static const Option options[] = {
//         OPTION_CHOICE(Options, spelling, SPELLINGS, "case", "as-is", "..."),
//         OPTION_COUNT(Options, limit, "1..100", "limit", "10", "..."),
//         {0},
//     };
#ifndef SIGCC_EMIT_OPTION_H
#define SIGCC_EMIT_OPTION_H

#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/strbuf.h"

typedef enum OptionKind {
    OPTION_IS_TEXT,   // a Str, without control characters, and with the
                      // grammar of its row's check
    OPTION_IS_FLAG,   // a bool: false, true
    OPTION_IS_CHOICE, // an enum: its names in the order of its enumerators
    OPTION_IS_COUNT,  // a size_t; 0 for "", where that is the fallback
    OPTION_IS_FILE    // a pointer to what the text of a file says; NULL for ""
} OptionKind;

// Is a text in the grammar of its option?  If not, 'why' gets what is wrong and
// what is accepted: the end of "the option 'x' cannot be 'y': ".
typedef bool OptionCheck(Str value, StrBuf *why);

// What the text of a file says, in 'a'; NULL: 'why' gets what is wrong, with
// its place, as for an OptionCheck.
typedef const void *OptionReader(Arena *a, Str text, StrBuf *why);

typedef struct Option {
    const char *name;
    const char *fallback; // its value when not set
    const char *values;   // "auto|error|widen", "1..100", OPTION_FILE_TEXT, or
                          // NULL: any text
    const char *summary;
    OptionKind kind;
    size_t offset;      // of the member
    OptionCheck *check; // of a text; NULL: any
    OptionReader *read; // of a file
} Option;

// The 'values' of an option whose value is the text of a file: who sets it has
// read the file.
#define OPTION_FILE_TEXT "FILE"

// A row does not compile for a member of another type.
#define OPTION_MEMBER(T, member, type) \
    _Generic(((T *)NULL)->member, type : offsetof(T, member))
#define OPTION_ENUM(T, member)             \
    _Generic(((T *)NULL)->member, unsigned \
             : offsetof(T, member), int    \
             : offsetof(T, member))

#define OPTION_ENUMERATOR(enumerator, name) enumerator,
#define OPTION_NAME(enumerator, name)       "|" name

#define OPTION_TEXT(T, member, name, fallback, summary) \
    OPTION_CHECKED(T, member, NULL, name, fallback, summary)
// A text with a grammar; where it is "" by default, "" is a value.
#define OPTION_CHECKED(T, member, check, name, fallback, summary) \
    {                                                             \
        name, fallback, NULL, summary, OPTION_IS_TEXT,            \
            OPTION_MEMBER(T, member, Str), check, NULL            \
    }
#define OPTION_FLAG(T, member, name, fallback, summary)        \
    {                                                          \
        name, fallback, "false|true", summary, OPTION_IS_FLAG, \
            OPTION_MEMBER(T, member, bool), NULL, NULL         \
    }
#define OPTION_CHOICE(T, member, LIST, name, fallback, summary)                \
    {                                                                          \
        name, fallback, &(LIST(OPTION_NAME) "")[1], summary, OPTION_IS_CHOICE, \
            OPTION_ENUM(T, member), NULL, NULL                                 \
    }
#define OPTION_COUNT(T, member, range, name, fallback, summary) \
    {                                                           \
        name, fallback, range, summary, OPTION_IS_COUNT,        \
            OPTION_MEMBER(T, member, size_t), NULL, NULL        \
    }
#define OPTION_FILE(T, member, type, read, name, summary)      \
    {                                                          \
        name, "", OPTION_FILE_TEXT, summary, OPTION_IS_FILE,   \
            OPTION_MEMBER(T, member, const type *), NULL, read \
    }

// The row of this name, or NULL; 'rows' may be NULL.
const Option *sg_option_named(const Option *rows, const char *name);

// The value of an option that was not set, for all rows up to the one without
// name; NULL: none.
void sg_options_init(const Option *rows, void *options);

// Read 'value' into the member of 'options', which keeps its text.  False, and
// nothing is changed: the option does not take it, and 'why' says why, as an
// OptionCheck does.
bool sg_option_set(Arena *a, const Option *row, void *options, Str value,
                   StrBuf *why);

#endif
