// typed_ip.c - texts and patterns in address fields, networks in others.
//
// Addresses are compared as numbers in Elasticsearch, and as the texts of
// events in Sigma.  What a text begins with is a network, or a few: "10.1*" is
// 10.1.0.0/16, 10.10.0.0/15 ... and 10.100.0.0/14 ...

#include "base/ascii.h"
#include "elastic/typed_forms.h"
#include "elastic/typed_tell.h"
#include "ir/cidr.h"
#include "ir/string.h"

Expr *sg_form_address(const TypedMatch *m)
{
    uint8_t address[16];
    bool v6;
    return sg_address_parse(sg_typed_text(m), address, &v6) ? NULL
                                                            : sg_form_never(m);
}

// ---- what a text begins with ---------------------------------------------

// The texts of one kind of address that begin so: some whole parts, and the
// digits that a part begins with.
typedef struct Beginning {
    unsigned part[8];
    size_t count;
    Str digits; // of the part after them; empty: all of it
} Beginning;

// part = digit { digit }, at most 'most', without zeros in front.
static bool read_part(Str text, unsigned base, unsigned most, unsigned *number)
{
    *number = 0;
    if (text.n == 0 || text.n > 4 || (text.n > 1 && text.p[0] == '0'))
        return false;
    for (size_t i = 0; i < text.n; i++) {
        int digit = hex_value(text.p[i]);
        if (digit < 0 || digit >= (int)base)
            return false;
        *number = *number * base + (unsigned)digit;
    }
    return *number <= most;
}

// beginning = { part sign } digits
static bool read_beginning(Str text, char sign, Beginning *b)
{
    unsigned base = sign == '.' ? 10 : 16, most = sign == '.' ? 0xFF : 0xFFFF;
    size_t limit = sign == '.' ? 4 : 8, from = 0;
    *b = (Beginning){.count = 0};
    for (;;) {
        size_t end = str_find(text, sign, from);
        b->digits = str_slice(text, from, end);
        if (end == text.n)
            break;
        if (b->count + 1 >= limit ||
            !read_part(b->digits, base, most, &b->part[b->count++]))
            return false;
        from = end + 1;
    }
    unsigned number;
    return b->digits.n == 0 ? b->count > 0
                            : read_part(b->digits, base, most, &number);
}

// ---- networks ------------------------------------------------------------

static void add_network(const TypedMatch *m, Expr *either, Str text)
{
    Value *v = sg_typed_add(m, either);
    v->kind = VAL_CIDR;
    (void)sg_cidr_parse(m->typing->em->arena, text, v);
}

// The network whose part after those of 'b' is 'last', of which 'bits' count.
static void add_part(const TypedMatch *m, Expr *either, const Beginning *b,
                     char sign, unsigned last, unsigned bits)
{
    StrBuf text = sb_in(m->typing->em->arena);
    size_t all = sign == '.' ? 4 : 8;
    unsigned wide = sign == '.' ? 8 : 16;
    for (size_t i = 0; i < all; i++) {
        unsigned part = i < b->count ? b->part[i] : i == b->count ? last : 0;
        sg_sb_putf(&text, sign == '.' ? "%s%u" : "%s%x",
                   i == 0        ? ""
                   : sign == '.' ? "."
                                 : ":",
                   part);
    }
    sg_sb_putf(&text, "/%u", (unsigned)b->count * wide + bits);
    add_network(m, either, sb_str(&text));
}

// The parts from..to, in blocks that are powers of two.
static void add_run(const TypedMatch *m, Expr *either, const Beginning *b,
                    unsigned from, unsigned to)
{
    while (from <= to) {
        unsigned size = 1, bits = 8;
        while (from % (size * 2) == 0 && from + size * 2 - 1 <= to) {
            size *= 2;
            bits--;
        }
        add_part(m, either, b, '.', from, bits);
        from += size;
    }
}

static void add_v4(const TypedMatch *m, Expr *either, const Beginning *b)
{
    unsigned from, wide = 1;
    if (b->digits.n == 0) {
        add_part(m, either, b, '.', 0, 0);
        return;
    }
    (void)read_part(b->digits, 10, 0xFF, &from);
    for (; from <= 0xFF && wide <= 100; from *= 10, wide *= 10) {
        unsigned to = from + wide - 1;
        add_run(m, either, b, from, to < 0xFF ? to : 0xFF);
        if (from == 0)
            break;
    }
}

static void add_v6(const TypedMatch *m, Expr *either, const Beginning *b)
{
    unsigned from, bits = 16;
    if (b->digits.n == 0) {
        add_part(m, either, b, ':', 0, 0);
        return;
    }
    (void)read_part(b->digits, 16, 0xFFFF, &from);
    for (size_t n = b->digits.n; n <= 4; n++, from *= 16, bits -= 4)
        add_part(m, either, b, ':', from, bits);
}

// A part that is 0 may be hidden in "::".
static bool has_zero(const Beginning *b)
{
    for (size_t i = 0; i < b->count; i++)
        if (b->part[i] == 0)
            return true;
    return str_starts(b->digits, STR("0"));
}

// Can an address have these characters?
static bool is_of_addresses(const TypedMatch *m)
{
    for (const Piece *p = m->v->u.string.pieces; p != NULL; p = p->next)
        for (size_t i = 0; p->kind == PIECE_TEXT && i < p->text.n; i++)
            if (hex_value(p->text.p[i]) < 0 && p->text.p[i] != '.' &&
                p->text.p[i] != ':')
                return false;
    return true;
}

Expr *sg_form_networks(const TypedMatch *m)
{
    const Piece *first = m->v->u.string.pieces;
    Expr *either = sg_typed_either(m);
    Beginning v4, v6;
    ValueClass class;
    if (!is_of_addresses(m))
        return sg_form_never(m);
    if (!sg_value_class(m->v, &class) || class != CLASS_PREFIX)
        return sg_form_no_pattern(m);
    bool is_v6 = read_beginning(first->text, ':', &v6);
    if (is_v6 && has_zero(&v6))
        return sg_form_no_pattern(m);
    if (read_beginning(first->text, '.', &v4))
        add_v4(m, either, &v4);
    if (is_v6)
        add_v6(m, either, &v6);
    return either->first != NULL ? either : sg_form_no_pattern(m);
}

// ---- networks in other fields --------------------------------------------

static void add_text(const TypedMatch *m, Expr *either, Str text, bool open)
{
    Arena *a = m->typing->em->arena;
    Value *v = sg_typed_add(m, either);
    v->kind = VAL_STRING;
    v->flags = 0;
    v->u.string.pieces =
        sg_string_open(a, sg_string_plain(a, text), false, open);
}

// "10.16." to "10.31." for 10.16.0.0/12.
static void add_v4_texts(const TypedMatch *m, Expr *either)
{
    const uint8_t *address = m->v->u.cidr.address;
    unsigned whole = m->v->u.cidr.length / 8, bits = m->v->u.cidr.length % 8;
    unsigned count = bits > 0 ? 1u << (8 - bits) : 1;
    for (unsigned k = 0; k < count; k++) {
        StrBuf text = sb_in(m->typing->em->arena);
        unsigned parts = whole + (bits > 0);
        for (unsigned i = 0; i < parts; i++)
            sg_sb_putf(&text, "%s%u", i > 0 ? "." : "",
                       address[i] + (i + 1 == parts && bits > 0 ? k : 0));
        if (parts < 4)
            sb_putc(&text, '.');
        add_text(m, either, sb_str(&text), parts < 4);
    }
}

Expr *sg_form_texts(const TypedMatch *m)
{
    const Value *v = m->v;
    unsigned bits = v->u.cidr.length % 8;
    Expr *either = sg_typed_either(m);
    if (v->u.cidr.v6 || v->u.cidr.length == 0)
        return sg_typed_refuse(m, SG_elastic_no_network,
                               "its addresses do not begin with one text");
    if (bits > 0 && 1u << (8 - bits) > m->typing->most)
        return sg_typed_refuse(m, SG_elastic_no_network,
                               "it would become too many patterns");
    add_v4_texts(m, either);
    return either;
}
