// made_columns.c - columns that a query makes before its "filter".
//
// The pages show functions in "fields" and their results in "filter"; hardly
// ever do they compare what a function returns.  A column for the result is
// never a question, and a text that is looked at ten times is there once.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"

MadeColumns *sg_cw_made_in(Arena *a)
{
    MadeColumns *made = arena_new(a, MadeColumns);
    made->tail = &made->first;
    made->texts = sg_map_in(a);
    made->names = sg_map_in(a);
    (void)sg_map_put(&made->names, STR("sigma_json"), made);
    return made;
}

// "sigma_requestParameters_layers"; a number follows for another text of the
// same letters.
static Str free_name(MadeColumns *made, Str name)
{
    for (unsigned n = 1;; n++) {
        StrBuf out = sb_in(made->names.arena);
        sg_sb_put(&out, STR("sigma_"));
        for (size_t i = 0; i < name.n; i++)
            sb_putc(&out, is_word(name.p[i]) ? name.p[i] : '_');
        if (n > 1)
            sg_sb_putf(&out, "_%u", n);
        if (sg_map_put(&made->names, sb_str(&out), made) == NULL)
            return sb_str(&out);
    }
}

static void add(MadeColumns *made, Str name, Str text, bool parsed)
{
    MadeColumn *column = arena_new(made->names.arena, MadeColumn);
    column->text = text;
    column->name = name;
    column->parsed = parsed;
    made->parsed |= parsed;
    *made->tail = column;
    made->tail = &column->next;
    (void)sg_map_put(&made->texts, text, column);
}

Str sg_cw_make(MadeColumns *made, Str name, Str text, bool parsed)
{
    const MadeColumn *known = sg_map_get(&made->texts, text);
    if (known != NULL)
        return known->name;
    Str own = free_name(made, name);
    add(made, own, text, parsed);
    return own;
}

// Names of our own begin with "sigma_", those of aliases too: columns that are
// shown are nowhere else compared with them.
Str sg_cw_make_alias(MadeColumns *made, Str field)
{
    StrBuf number = sb_in(made->names.arena);
    sg_sb_putf(&number, "%zu", ++made->aliases);
    Str name = free_name(made, sb_str(&number));
    add(made, name, field, false);
    return name;
}

void sg_cw_put_made(StrBuf *out, const MadeColumns *made, bool parsed)
{
    for (const MadeColumn *c = made->first; c != NULL; c = c->next) {
        if (c->parsed != parsed)
            continue;
        sg_sb_put(out, out->n > 0 ? STR(", ") : STR(""));
        sg_sb_put(out, c->text);
        sg_sb_put(out, STR(" as "));
        sg_sb_put(out, c->name);
    }
}
