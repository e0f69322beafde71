// emit.c - what backends report, and words that many languages share.

#include "emit/backend.h"

#include "base/ascii.h"

void sg_emit_about(Emitter *em, const Rule *rule)
{
    (void)sg_diag_about(em->diags, (DiagScope){.rule = rule});
}

// One value of the rule may be many by now (windash, base64offset), and each of
// them has the same problem.
static bool has_been_told(Emitter *em, DiagId id, Span where, Str message)
{
    EmitError *latest = &em->latest_error;
    bool told = latest->id == id && str_eq(latest->message, message) &&
                memcmp(&latest->where, &where, sizeof where) == 0;
    *latest = (EmitError){id, where, message};
    return told;
}

void sg_emit_error(Emitter *em, DiagId id, Span where, const char *format, ...)
{
    StrBuf message = sb_in(em->arena);
    va_list args;
    va_start(args, format);
    sg_sb_putv(&message, format, args);
    va_end(args);
    em->failed = true;
    if (!has_been_told(em, id, where, sb_str(&message)))
        sg_diag(em->diags, id, where, "%.*s", STR_ARG(sb_str(&message)));
}

void sg_emit_warn(Emitter *em, DiagId id, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(em->diags, id, where, format, args);
    va_end(args);
}

void sg_emit_file(Emitter *em, Str path)
{
    EmitFile *file = arena_new(em->arena, EmitFile);
    if (em->last_file != NULL) {
        em->last_file->to = em->out.n;
        em->last_file->next = file;
    } else {
        em->files = file;
    }
    em->last_file = file;
    sg_sb_put(&em->out, em->out.n > 0 ? STR("\n==> ") : STR("==> "));
    sg_sb_put(&em->out, path);
    sg_sb_put(&em->out, STR(" <==\n"));
    file->path = path;
    file->from = em->out.n;
}

void sg_put_regex_flags(StrBuf *sb, unsigned flags)
{
    static const struct {
        unsigned flag;
        char letter;
    } letters[] = {
        {REGEX_IGNORECASE, 'i'}, {REGEX_MULTILINE, 'm'}, {REGEX_DOTALL, 's'}};
    if (flags == 0)
        return;
    sg_sb_put(sb, STR("(?"));
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (flags & letters[i].flag)
            sb_putc(sb, letters[i].letter);
    sb_putc(sb, ')');
}

bool sg_is_identifier(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_word(s.p[i]))
            return false;
    return s.n > 0 && !is_digit(s.p[0]);
}

const char *sg_compare_sign(CompareOp op)
{
    switch (op) {
    case CMP_LT: return "<";
    case CMP_LTE: return "<=";
    case CMP_GT: return ">";
    case CMP_GTE: return ">=";
    }
    return "";
}

CompareOp sg_compare_opposite(CompareOp op)
{
    switch (op) {
    case CMP_LT: return CMP_GTE;
    case CMP_LTE: return CMP_GT;
    case CMP_GT: return CMP_LTE;
    case CMP_GTE: return CMP_LT;
    }
    return op;
}

void sg_put_escaped(StrBuf *sb, Str text, const char *set, char with)
{
    Str wanted = str_of_literal(set);
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (str_find(wanted, text.p[i], 0) == wanted.n)
            continue;
        sg_sb_put(sb, str_slice(text, from, i));
        sb_putc(sb, with);
        from = i;
    }
    sg_sb_put(sb, str_slice(text, from, text.n));
}
