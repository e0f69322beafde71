// deploy_names.c - names of what is deployed, none of them twice.

#include "base/ascii.h"
#include "base/utf8.h"
#include "cloudwatch/deploy.h"
#include "data/line_text.h"

CwNames sg_cw_names_in(Arena *a)
{
    return (CwNames){
        .ids = sg_map_in(a), .titles = sg_map_in(a), .slugs = sg_map_in(a)};
}

// 'name', or the first of 'name' 2, 3 ... that is free.
static Str take(Map *taken, Str name, const char *before_number)
{
    Str free = name;
    for (unsigned n = 2; sg_map_put(taken, free, taken) != NULL; n++) {
        StrBuf sb = sb_in(taken->arena);
        sg_sb_put(&sb, name);
        sg_sb_putf(&sb, "%s%u", before_number, n);
        free = sb_str(&sb);
    }
    return free;
}

// Letters and digits of it, the first of each word in upper case.
static void put_camel(StrBuf *out, Str text)
{
    bool starts = true;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (is_alnum(c))
            sb_putc(out, starts ? to_upper(c) : c);
        starts = !is_alnum(c);
    }
}

static void put_digits(StrBuf *out, Str uuid)
{
    for (size_t i = 0; i < uuid.n; i++)
        if (uuid.p[i] != '-')
            sb_putc(out, uuid.p[i]);
}

Str sg_cw_logical_id(CwNames *names, const Query *q)
{
    enum { MAX_TITLE = 100 }; // an id has 255 characters at most
    StrBuf id = sb_in(names->ids.arena);
    sg_sb_put(&id, STR("Sigma"));
    if (q->rule->id.n > 0)
        put_digits(&id, q->rule->id);
    else
        put_camel(&id, str_slice(q->rule->title, 0,
                                 q->rule->title.n < MAX_TITLE ? q->rule->title.n
                                                              : MAX_TITLE));
    if (q->condition > 0)
        sg_sb_putf(&id, "Condition%zu", q->condition + 1);
    return take(&names->ids, sb_str(&id), "N");
}

static Str first_characters(Str s, size_t count)
{
    size_t at = 0;
    while (count-- > 0 && at < s.n)
        (void)sg_utf8_next(s, &at);
    return str_slice(s, 0, at);
}

Str sg_cw_title(CwNames *names, const Query *q)
{
    enum { MAX_TITLE = 200 }; // of 255, for what comes before and after
    StrBuf line = sb_in(names->titles.arena);
    sg_put_one_line(&line, q->rule->title);
    Str title = first_characters(sb_str(&line), MAX_TITLE);
    return take(&names->titles, title.n > 0 ? title : STR("untitled rule"),
                " - ");
}

Str sg_cw_parameter(Arena *a, Str source)
{
    StrBuf name = sb_in(a);
    sg_sb_put(&name, STR("LogGroups"));
    put_camel(&name, source);
    return sb_str(&name);
}

Str sg_cw_description(Arena *a, const Rule *rule)
{
    enum { MAX_DESCRIPTION = 1000 }; // of 1,024
    StrBuf sb = sb_in(a);
    const char *level = sg_level_name(rule->level);
    sg_put_one_line(&sb, rule->title);
    if (level != NULL)
        sg_sb_putf(&sb, " (%s)", level);
    if (rule->description.n > 0) {
        sg_sb_put(&sb, STR(": "));
        sg_put_one_line(&sb, rule->description);
    }
    Str text = sb_str(&sb);
    while (text.n > 0 && text.p[text.n - 1] == ' ')
        text.n--;
    return first_characters(text, MAX_DESCRIPTION);
}

// Letters, digits and "_-/.#" may be in the name of a scheduled query.
Str sg_cw_slug(CwNames *names, Str title)
{
    StrBuf sb = sb_in(names->slugs.arena);
    sg_sb_put(&sb, STR("sigma/"));
    for (size_t i = 0; i < title.n; i++) {
        char c = title.p[i];
        sb_putc(&sb, is_word(c) || c == '-' || c == '.' ? c : '-');
    }
    return take(&names->slugs, sb_str(&sb), "-");
}
