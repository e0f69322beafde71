// template_ast.h - templates as they are parsed.  Private to template*.c.
#ifndef SIGCC_TEMPLATE_TEMPLATE_AST_H
#define SIGCC_TEMPLATE_TEMPLATE_AST_H

#include "template/template.h"

enum { MAX_ARGS = 3 }; // of a filter or method

typedef struct Fill Fill;
typedef struct Call Call;
typedef struct Term Term;
typedef struct Block Block;

// ---- what can be called --------------------------------------------------

// A filter or method applied to 'subject'.
struct Call {
    Fill *fill;
    const Term *where;
    Datum subject;
    Datum args[MAX_ARGS]; // undefined: not given
};

typedef Datum FilterFn(Call *call);
typedef bool TestFn(Datum subject);

typedef struct Operation {
    TemplateRow row;
    FilterFn *apply; // filters and methods
    TestFn *test;    // tests
} Operation;

// 'kind' is "filter", "test" or "method"; NULL when there is none.
const Operation *sg_template_operation(const char *kind, Str name);

// The index of 'name' in "one two three", or their number.
size_t sg_template_parameter(const char *parameters, Str name);

// ---- expressions ---------------------------------------------------------

typedef enum TermKind {
    TERM_LITERAL,
    TERM_NAME,
    TERM_LIST,      // 'first' and its siblings
    TERM_MAP,       // the same: key, value, key, value ...
    TERM_ATTRIBUTE, // first.name
    TERM_INDEX,     // first[second]
    TERM_SLICE,     // first[args[0]:args[1]:args[2]], each may be NULL
    TERM_CALL,      // a filter or method of 'first'
    TERM_TEST,      // first is ...
    TERM_NOT,
    TERM_NEGATE,
    TERM_AND,
    TERM_OR,
    TERM_IN, // first in second
    TERM_EQ,
    TERM_NE,
    TERM_LT,
    TERM_LE,
    TERM_GT,
    TERM_GE,
    TERM_ADD,
    TERM_SUBTRACT,
    TERM_CONCAT,
    TERM_CHOICE // first if second else third
} TermKind;

struct Term {
    Term *next; // sibling in a list
    TermKind kind;
    uint32_t depth;
    uint32_t from, to; // in the text of the template
    Term *first, *second, *third;
    Datum literal;
    Str name;
    const Operation *operation;
    Term *args[MAX_ARGS]; // NULL: not given
};

// ---- statements ----------------------------------------------------------

typedef enum BlockKind {
    BLOCK_TEXT,
    BLOCK_PRINT,
    BLOCK_IF,
    BLOCK_FOR,
    BLOCK_SET
} BlockKind;

struct Block {
    Block *next;
    BlockKind kind;
    Str text;         // TEXT
    const Term *term; // PRINT, IF: condition, FOR: list, SET
    const Term *only; // FOR ... if
    Str names[2];     // FOR, SET; the second may be empty
    Block *body;      // IF, FOR
    Block *otherwise; // of "else"; of an "elif" that follows the IF
    bool chained;     // IF: 'otherwise' is that "elif"
};

struct Template {
    TemplatePlace place;
    bool autoescape;
    Block *body;
};

// ---- parsing -------------------------------------------------------------

typedef enum TokenKind {
    TOKEN_NAME,
    TOKEN_TEXT, // a quoted one, without quotes
    TOKEN_INT,
    TOKEN_REAL,
    TOKEN_SIGN,  // one or two characters
    TOKEN_CLOSE, // "}}" or "%}"
    TOKEN_END    // of the template
} TokenKind;

typedef struct Token {
    TokenKind kind;
    size_t from, to;
    Str text;
} Token;

// A name that "set" or "for" has bound, and those before it.
typedef struct TakenName TakenName;
struct TakenName {
    const TakenName *older;
    Str name;
};

typedef struct TemplateParser {
    ConfigReader *reader;
    Template *template;
    Str text;
    size_t at;                // after 'token'
    Token token;              // the next one
    bool trim;                // the last tag ended with "-": white space goes
    const char *const *known; // attributes; NULL: not known
    const TakenName *taken;   // names that the template binds
    unsigned depth;
    unsigned braces; // of maps that are open: "}}" closes two of them
    bool failed;
} TemplateParser;

// Report at text[from..to); the first error ends the template.
void sg_template_error(TemplateParser *p, size_t from, size_t to,
                       const char *format, ...) SG_PRINTF(4, 5);

// template_lex.c: move to the next token of a tag.
void sg_template_advance(TemplateParser *p);
bool sg_template_sees(const TemplateParser *p, const char *sign_or_word);
bool sg_template_accept(TemplateParser *p, const char *sign_or_word);
void sg_template_expect(TemplateParser *p, const char *sign_or_word);
void sg_template_unexpected(TemplateParser *p, const char *wanted);

// False, and an error, when the template nests too deeply; otherwise to be
// paired with 'depth--'.
bool sg_template_enter(TemplateParser *p);

// template_attributes.c: report an attribute of 't', or of what it is made of,
// that no object has.
void sg_template_check_attributes(TemplateParser *p, const Term *t);

// A name that the template gives to something else.
void sg_template_forget(TemplateParser *p, Str name);

// template_expr.c
Term *sg_template_expression(TemplateParser *p);
Term *sg_template_condition(TemplateParser *p); // without "if ... else"

// ---- filling in ----------------------------------------------------------

// The value of a name since "append" changed it: bindings are const.
typedef struct Changed Changed;
struct Changed {
    Changed *older;
    const Binding *of;
    Datum value;
};

struct Fill {
    Arena *arena;
    const Template *template;
    DiagList *diags;
    const Binding *names;
    Changed *changed;
    StrBuf out;
    size_t limit; // of bytes printed, and in any one text
    size_t steps;
    bool failed;
};

// template_eval.c: undefined after an error.
Datum sg_template_eval(Fill *f, const Term *t);

// template_texts.c: the same for HTML, as Jinja's autoescape does.
void sg_template_escape(StrBuf *sb, Str s);

// ---- template_limits.c ---------------------------------------------------

// template_eval.c: give the newest binding of a name another value.  False:
// there is none.
bool sg_template_assign(Fill *f, Str name, Datum value);

// Report at the term; the first error ends the filling.
void sg_template_fail(Fill *f, const Term *where, const char *format, ...)
    SG_PRINTF(3, 4);

// Charge work on this many bytes or values.
void sg_template_charge(Fill *f, const Term *where, size_t amount);

// The cost of looking at the value: a byte costs less than a value.
size_t sg_template_size(Datum d);

// Every value that was made passes here: no text and no list outgrows its
// limit, however often it is doubled.
Datum sg_template_limited(Fill *f, const Term *where, Datum d);

// The cost of searching for 'part' when every place nearly matches.
size_t sg_template_search_cost(Str text, Str part);

// As text: what str() of it gives, nothing for undefined.  An error for
// objects without text and beyond the limit.
Str sg_template_text(Fill *f, const Term *where, Datum d);

// The result of a filter or method, within the limits.
Datum sg_template_apply(Call *call, const Operation *operation);

#endif
