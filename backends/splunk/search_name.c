// search_name.c - names of saved searches.

#include "base/ascii.h"
#include "base/utf8.h"
#include "data/line_text.h"
#include "splunk/saved_search.h"

static Str trimmed(Str s)
{
    while (s.n > 0 && s.p[0] == ' ')
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && s.p[s.n - 1] == ' ')
        s.n--;
    return s;
}

// A reader trims titles, and "default" holds for all stanzas.
static Str stanza_name(Arena *a, Str title)
{
    StrBuf line = sb_in(a), sb = sb_in(a);
    for (size_t i = 0; i < title.n; i++)
        if (title.p[i] != '[' && title.p[i] != ']')
            sb_putc(&line, title.p[i]);
    sg_put_one_line(&sb, sb_str(&line));
    Str name = trimmed(sb_str(&sb));
    if (name.n == 0)
        return STR("untitled rule");
    return str_eq_fold(name, STR("default")) ? STR("default rule") : name;
}

static Str first_characters(Str s, size_t count)
{
    size_t at = 0;
    while (count-- > 0 && at < s.n)
        (void)sg_utf8_next(s, &at);
    return trimmed(str_slice(s, 0, at));
}

static Str lower(Arena *a, Str s)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < s.n; i++)
        sb_putc(&sb, to_lower(s.p[i]));
    return sb_str(&sb);
}

// Of stanzas with equal names Splunk keeps the last values only: later ones
// get a number, for which the name makes room.
Str sg_spl_search_name(Emitter *em, Map *taken, const Rule *rule, size_t most)
{
    Arena *a = taken->arena;
    Str title = stanza_name(a, rule->title);
    size_t length = sg_utf8_length(title);
    if (length > most)
        sg_emit_warn(em, SG_spl_title_length, rule->title_span,
                     "the name of the search is cut: the title has %zu "
                     "characters, of %zu at most",
                     length, most);
    Str name = first_characters(title, most), key = lower(a, name);
    for (unsigned n = 2; sg_map_get(taken, key) != NULL; n++) {
        StrBuf number = sb_in(a), sb = sb_in(a);
        sg_sb_putf(&number, " - %u", n);
        sg_sb_put(&sb, first_characters(title, most - number.n));
        sg_sb_put(&sb, sb_str(&number));
        name = sb_str(&sb);
        key = lower(a, name);
    }
    (void)sg_map_put(taken, key, taken);
    return name;
}

Str sg_spl_plain_name(Arena *a, Str name)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < name.n; i++) {
        char c = to_lower(name.p[i]);
        sb_putc(&sb, is_alnum(c) ? c : '_');
    }
    return sb_str(&sb);
}
