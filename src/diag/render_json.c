// render_json.c - one diagnostic as one JSON object on one line.

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "diag/render.h"

// JSON text is UTF-8; bytes of a broken file become U+FFFD.
static Str clean(Arena *a, Str s)
{
    if (sg_utf8_valid(s))
        return s;
    StrBuf sb = sb_in(a);
    for (size_t at = 0; at < s.n;) {
        uint32_t c = sg_utf8_next(s, &at);
        sg_utf8_put(&sb, c == UTF8_BAD ? 0xFFFD : c);
    }
    return sb_str(&sb);
}

typedef struct Texts {
    char code[16];
    Str file, message, hint;
} Texts;

// No arena is touched while jansson's objects are alive: an escape would
// leak them.
static char *dump(const Diag *d, const Texts *t, Str rule_id, size_t *n)
{
    const DiagInfo *info = sg_diag_info((int)d->id);
    json_t *o = json_pack("{s:s, s:s, s:s, s:s%}", "code", t->code, "severity",
                          sg_severity_name(d->severity), "name", info->slug,
                          "message", t->message.p, t->message.n);
    if (o != NULL && t->hint.n > 0)
        json_object_set_new(o, "hint", json_stringn(t->hint.p, t->hint.n));
    if (o != NULL && d->source != NULL) {
        json_object_set_new(o, "file", json_stringn(t->file.p, t->file.n));
        json_object_set_new(o, "line", json_integer(d->span.from.line + 1));
        json_object_set_new(o, "column", json_integer(d->span.from.col + 1));
        json_object_set_new(o, "end_line", json_integer(d->span.to.line + 1));
        json_object_set_new(o, "end_column", json_integer(d->span.to.col + 1));
    }
    if (o != NULL && rule_id.n > 0)
        json_object_set_new(o, "rule_id", json_stringn(rule_id.p, rule_id.n));
    char *text = o ? json_dumps(o, JSON_COMPACT) : NULL;
    json_decref(o);
    *n = text ? strlen(text) : 0;
    return text;
}

typedef struct Dump {
    char *text;
} Dump;

static void free_dump(void *object)
{
    Dump *dumped = object;
    free(dumped->text);
    dumped->text = NULL;
}

void sg_render_json(const Diag *d, Str rule_id, StrBuf *out)
{
    Texts t = {.message = clean(out->arena, d->message),
               .hint = clean(out->arena, d->hint)};
    if (d->source != NULL)
        t.file = clean(out->arena, d->source->name);
    (void)snprintf(t.code, sizeof t.code, "SG%d", (int)d->id);
    Dump *dumped = arena_new(out->arena, Dump);
    sg_arena_defer(out->arena, free_dump, dumped);
    size_t n;
    dumped->text = dump(d, &t, rule_id, &n);
    if (dumped->text == NULL)
        sg_arena_escape(out->arena, ARENA_NO_MEMORY);
    sg_sb_put(out, str_of(dumped->text, n));
    sb_putc(out, '\n');
    free_dump(dumped);
}
