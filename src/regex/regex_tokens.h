// regex_tokens.h - a regular expression in PCRE2's syntax, token by token.
//
// For backends that express it in another language.  The expression is known to
// compile; others give tokens as well, but with no defined meaning.  "(?x)"
// changes what blanks and "#" mean, which is ignored here: the reader of the
// tokens must refuse it.
#ifndef SIGCC_REGEX_TOKENS_H
#define SIGCC_REGEX_TOKENS_H

#include <stdint.h>

#include "base/str.h"

typedef enum RegexTokenKind {
    RX_DONE,       // nothing is left
    RX_CHAR,       // one character, 'code': a, \., \x41, * between \Q and \E
    RX_ANY,        // .
    RX_LINE_START, // ^
    RX_LINE_END,   // $
    RX_OR,         // |
    RX_REPEAT,     // 'low' to 'high' times: *, +, ?, {2}, {2,}, {2,5}
    RX_ODD_REPEAT, // {,5}, {2, 5}: a repeat to new versions of PCRE2 only
    RX_CLASS,      // [ or [^
    RX_RANGE,      // - between two characters of a class
    RX_POSIX,      // [:alpha:] in a class
    RX_CLASS_END,  // ]
    RX_SET,        // \d and other classes with a 'letter'
    RX_PROPERTY,   // \pL, \p{Greek}
    RX_EDGE,       // \b and other places with a 'letter'
    RX_GROUP,      // (, (?:, (?<name>, (?i:
    RX_LOOK,       // (?=, (?!, (?<=, (?<!
    RX_GROUP_END,  // )
    RX_FLAGS,      // (?i)
    RX_REFERENCE,  // \1, \k<name>, (?P=name)
    RX_RARE        // something else that few engines know
} RegexTokenKind;

enum { RX_FOREVER = -1, RX_MAX_REPEAT = 65535 /* PCRE2's own */ };

typedef struct RegexToken {
    RegexTokenKind kind;
    size_t at;        // where it begins, in bytes
    Str text;         // as it is written
    uint32_t code;    // RX_CHAR
    bool quoted;      // RX_CHAR: it would not mean itself as it is
    bool negated;     // RX_CLASS
    char letter;      // RX_SET, RX_EDGE; '<' and '>' for [[:<:]], [[:>:]]
    int low, high;    // RX_REPEAT; 'high' may be RX_FOREVER
    bool possessive;  // RX_REPEAT: a + follows
    Str name;         // RX_GROUP: may be empty
    Str flags;        // RX_GROUP, RX_FLAGS: "i-s"
    const char *what; // RX_ODD_REPEAT, _LOOK, _REFERENCE, _RARE: its name
} RegexToken;

typedef struct RegexLexer {
    Str text;
    size_t at;
    bool quoting; // between \Q and \E
    bool in_class;

    // In a class: "]" is a character, "-" could make a range, one was begun.
    bool first, may_range, ends_range;
} RegexLexer;

static inline RegexLexer regex_lexer(Str text)
{
    return (RegexLexer){.text = text};
}

// The next token; RX_DONE at the end, however often it is asked for.
RegexToken sg_regex_token(RegexLexer *lx);

#endif
