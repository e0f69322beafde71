// string.c - Sigma strings.

#include "ir/string.h"

Piece *sg_piece_new(Arena *a, PieceKind kind, Str text)
{
    Piece *p = arena_new(a, Piece);
    p->kind = kind;
    p->text = text;
    return p;
}

Piece *sg_string_plain(Arena *a, Str text)
{
    return text.n == 0 ? NULL : sg_piece_new(a, PIECE_TEXT, text);
}

typedef struct Pieces {
    Arena *arena;
    Piece *first, **tail;
} Pieces;

static void append(Pieces *ps, PieceKind kind, Str text)
{
    if (kind == PIECE_TEXT && text.n == 0)
        return;
    *ps->tail = sg_piece_new(ps->arena, kind, text);
    ps->tail = &(*ps->tail)->next;
}

static bool is_special(char c)
{
    return c == '*' || c == '?' || c == '\\';
}

// The end of the run that starts at 'at': the next wildcard.
static size_t run_end(Str text, size_t at, bool *escaped)
{
    *escaped = false;
    while (at < text.n && text.p[at] != '*' && text.p[at] != '?') {
        bool escape =
            text.p[at] == '\\' && at + 1 < text.n && is_special(text.p[at + 1]);
        *escaped |= escape;
        at += escape ? 2 : 1;
    }
    return at;
}

static Str unescape(Arena *a, Str run)
{
    char *p = sg_arena_bytes(a, run.n);
    size_t n = 0;
    for (size_t i = 0; i < run.n; i++) {
        if (run.p[i] == '\\' && i + 1 < run.n && is_special(run.p[i + 1]))
            i++;
        p[n++] = run.p[i];
    }
    return str_of(p, n);
}

Piece *sg_string_parse(Arena *a, Str text)
{
    Pieces ps = {.arena = a};
    ps.tail = &ps.first;
    for (size_t at = 0; at < text.n;) {
        bool escaped;
        size_t end = run_end(text, at, &escaped);
        Str run = str_slice(text, at, end);
        append(&ps, PIECE_TEXT, escaped ? unescape(a, run) : run);
        if (end < text.n)
            append(&ps, text.p[end] == '*' ? PIECE_MANY : PIECE_ONE, (Str){0});
        at = end + 1;
    }
    return ps.first;
}

// The closing "%" of the placeholder that opens at 'at', or n.
static size_t closing(Str run, size_t at)
{
    size_t end = str_find(run, '%', at + 1);
    return end < run.n && end > at + 1 ? end : run.n;
}

// "\%" is a percent sign, and so is a "%" without a partner.
static void expand_run(Pieces *ps, Str run)
{
    StrBuf text = sb_in(ps->arena);
    for (size_t at = 0; at < run.n;) {
        char c = run.p[at];
        if (c == '\\' && at + 1 < run.n && run.p[at + 1] == '%') {
            sb_putc(&text, '%');
            at += 2;
        } else if (c == '%' && closing(run, at) < run.n) {
            size_t end = closing(run, at);
            append(ps, PIECE_TEXT, sb_str(&text));
            text = sb_in(ps->arena);
            append(ps, PIECE_PLACEHOLDER, str_slice(run, at + 1, end));
            at = end + 1;
        } else {
            sb_putc(&text, c);
            at++;
        }
    }
    append(ps, PIECE_TEXT, sb_str(&text));
}

Piece *sg_string_expand(Arena *a, const Piece *pieces)
{
    Pieces ps = {.arena = a};
    ps.tail = &ps.first;
    for (; pieces != NULL; pieces = pieces->next) {
        if (pieces->kind == PIECE_TEXT)
            expand_run(&ps, pieces->text);
        else
            append(&ps, pieces->kind, pieces->text);
    }
    return ps.first;
}

Piece *sg_pieces_copy(Arena *a, const Piece *pieces)
{
    Piece *first = NULL;
    Piece **tail = &first;
    for (; pieces != NULL; pieces = pieces->next) {
        *tail = sg_piece_new(a, pieces->kind, pieces->text);
        tail = &(*tail)->next;
    }
    return first;
}

static bool starts_open(const Piece *p)
{
    return p != NULL && p->kind == PIECE_MANY;
}

static bool ends_open(const Piece *p)
{
    while (p != NULL && p->next != NULL)
        p = p->next;
    return p != NULL && p->kind == PIECE_MANY;
}

Piece *sg_string_open(Arena *a, Piece *pieces, bool start, bool end)
{
    Piece *first = pieces;
    if (start && !starts_open(first)) {
        Piece *many = sg_piece_new(a, PIECE_MANY, (Str){0});
        many->next = first;
        first = many;
    }
    // An empty string opened on one side is already open on the other.
    if (end && !ends_open(first)) {
        Piece **tail = &first;
        while (*tail != NULL)
            tail = &(*tail)->next;
        *tail = sg_piece_new(a, PIECE_MANY, (Str){0});
    }
    return first;
}
