// why.c - explaining an answer by the leaves that made it.

#include "match/why.h"

#include "base/visible.h"
#include "ir/dump.h"

enum {
    MAX_LINES = 12,       // of one explanation
    MAX_VALUES_SHOWN = 3, // of a list of values, and of a field
    MAX_TEXT = 80         // bytes of one text
};

typedef struct Why {
    StrBuf *out;
    Asking *ask;
    Str file;
    unsigned lines;
} Why;

// ---- parts of a line -----------------------------------------------------

static void put_place(Why *w, Span where)
{
    sg_sb_put(w->out, w->file);
    sg_sb_putf(w->out, ":%u:%u: ", where.from.line + 1, where.from.col + 1);
}

static void put_name(Why *w, const Predicate *p)
{
    if (p->field == NO_FIELD)
        sg_sb_put(w->out, STR("the event"));
    else
        sg_put_visible(w->out, p->expr->field);
}

static void put_text(StrBuf *out, Str text)
{
    size_t n = text.n;
    if (n > MAX_TEXT) { // not in the middle of a character
        n = MAX_TEXT;
        while (n > 0 && ((unsigned char)text.p[n] & 0xC0) == 0x80)
            n--;
    }
    sb_putc(out, '\'');
    sg_put_visible(out, str_slice(text, 0, n));
    sg_sb_put(out, n < text.n ? STR("'...") : STR("'"));
}

// What the event has in a field.
static void put_values(Why *w, uint32_t field)
{
    const FieldSlot *s = record_slot(w->ask->record, field);
    unsigned n = 0;
    if (!s->present)
        sg_sb_put(w->out, STR(" is absent"));
    else if (s->first == NULL)
        sg_sb_put(w->out, STR(" is an object, which has no text"));
    else
        sg_sb_put(w->out, STR(" is "));
    for (const FieldValue *v = s->first; v != NULL; v = v->next, n++) {
        if (n == MAX_VALUES_SHOWN) {
            sg_sb_put(w->out, STR(" ..."));
            break;
        }
        sg_sb_put(w->out, n > 0 ? STR(", ") : STR(""));
        put_text(w->out, v->text);
    }
}

static void put_have(Why *w, const Predicate *p)
{
    if (p->field == NO_FIELD)
        sg_sb_put(w->out, STR(" has no such value"));
    else
        put_values(w, p->field);
}

// In Sigma's spelling: a wildcard is what it is, plain "*" has a backslash.
static void put_sigma_text(StrBuf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t end = at;
        while (end < text.n && text.p[end] != '*' && text.p[end] != '?')
            end++;
        sg_put_visible(out, str_slice(text, at, end));
        if (end < text.n) {
            sb_putc(out, '\\');
            sb_putc(out, text.p[end]);
        }
        at = end + 1;
    }
}

// The other field matters just as much.
static void put_reference(Why *w, const Predicate *p)
{
    const Value *v = p->expr->value;
    bool starts = v->flags & TRAIT_FIELDREF_START;
    bool ends = v->flags & TRAIT_FIELDREF_END;
    if (starts && ends)
        sg_sb_put(w->out, STR("to hold "));
    else if (starts)
        sg_sb_put(w->out, STR("to begin with "));
    else if (ends)
        sg_sb_put(w->out, STR("to end with "));
    sg_sb_put(w->out, STR("field "));
    sg_put_visible(w->out, v->u.fieldref.field);
    sg_sb_put(w->out, STR(", which"));
    put_values(w, p->other);
}

static void put_want(Why *w, const Predicate *p)
{
    const Value *v = p->expr->value;
    if (v->kind == VAL_FIELDREF) {
        put_reference(w, p);
        return;
    }
    if (v->kind != VAL_STRING) {
        sg_dump_value(w->out, v);
        return;
    }
    sg_dump_flags(w->out, v);
    sb_putc(w->out, '\'');
    for (const Piece *x = v->u.string.pieces; x != NULL; x = x->next) {
        if (x->kind == PIECE_TEXT)
            put_sigma_text(w->out, x->text);
        else
            sb_putc(w->out, x->kind == PIECE_MANY ? '*' : '?');
    }
    sb_putc(w->out, '\'');
}

static bool may_go_on(Why *w)
{
    if (w->lines < MAX_LINES) {
        w->lines++;
        return true;
    }
    if (w->lines++ == MAX_LINES)
        sg_sb_put(w->out, STR("...\n"));
    return false;
}

// ---- leaves --------------------------------------------------------------

static void why_leaf(Why *w, const Predicate *p, bool holds)
{
    if (!may_go_on(w))
        return;
    put_place(w, p->expr->span);
    put_name(w, p);
    if (holds && p->field == NO_FIELD) {
        const FieldValue *v = sg_predicate_value(p, w->ask);
        sg_sb_put(w->out, STR(" holds "));
        put_text(w->out, v ? v->text : (Str){"", 0});
    } else {
        put_have(w, p);
    }
    sg_sb_put(w->out, holds ? STR(", which is ") : STR(", wanted "));
    put_want(w, p);
    sb_putc(w->out, '\n');
}

// Values of one field, of which none was found: one line.
static bool is_list(const Predicate *p)
{
    const Operands *first = p->operands;
    for (const Operands *x = first; x != NULL; x = x->rest)
        if (x->predicate->operands != NULL ||
            x->predicate->field != first->predicate->field)
            return false;
    return first != NULL;
}

static void why_no_value(Why *w, const Predicate *p)
{
    if (!may_go_on(w))
        return;
    unsigned n = 0;
    put_place(w, p->expr->span);
    put_name(w, p->operands->predicate);
    put_have(w, p->operands->predicate);
    sg_sb_put(w->out, STR(", wanted one of "));
    for (const Operands *x = p->operands; x != NULL; x = x->rest, n++) {
        if (n < MAX_VALUES_SHOWN) {
            sg_sb_put(w->out, n > 0 ? STR(", ") : STR(""));
            put_want(w, x->predicate);
        }
    }
    if (n > MAX_VALUES_SHOWN)
        sg_sb_putf(w->out, " and %u more", n - MAX_VALUES_SHOWN);
    sb_putc(w->out, '\n');
}

// ---- all of it -----------------------------------------------------------

static void why(Why *w, const Predicate *p, bool holds)
{
    if (p->kind == PRED_NOT) {
        why(w, p->operands->predicate, !holds);
        return;
    }
    if (p->kind != PRED_AND && p->kind != PRED_OR) {
        why_leaf(w, p, holds);
        return;
    }
    if (p->kind == PRED_OR && !holds && is_list(p)) {
        why_no_value(w, p);
        return;
    }
    // The operands with the same answer decide; of an OR that holds the first
    // one is enough.
    for (const Operands *x = p->operands; x != NULL; x = x->rest) {
        if (sg_predicate_holds(x->predicate, w->ask) != holds)
            continue;
        why(w, x->predicate, holds);
        if (p->kind == PRED_OR && holds)
            break;
    }
}

void sg_why(StrBuf *out, const Predicate *p, bool holds, Asking *ask, Str file)
{
    Why w = {.out = out, .ask = ask, .file = file};
    why(&w, p, holds);
}
