// deploy_names.c - names of what is deployed, none of them twice.

#include "base/ascii.h"
#include "base/utf8.h"
#include "cloudwatch/deploy.h"
#include "data/line_text.h"

CwNames sg_cw_names_in(Arena *a, Str (*spell)(Arena *a, Str source))
{
    return (CwNames){.ids = sg_map_in(a),
                     .titles = sg_map_in(a),
                     .slugs = sg_map_in(a),
                     .groups = sg_map_in(a),
                     .group_names = sg_map_in(a),
                     .spell = spell};
}

static Str first_characters(Str s, size_t count)
{
    size_t at = 0;
    while (count-- > 0 && at < s.n)
        (void)sg_utf8_next(s, &at);
    return str_slice(s, 0, at);
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

void sg_cw_put_camel(StrBuf *out, Str text)
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
        sg_cw_put_camel(&id, str_slice(q->rule->title, 0,
                                       q->rule->title.n < MAX_TITLE
                                           ? q->rule->title.n
                                           : MAX_TITLE));
    if (q->condition > 0)
        sg_sb_putf(&id, "Condition%zu", q->condition + 1);
    return take(&names->ids, sb_str(&id), "N");
}

Str sg_cw_title(Emitter *em, CwNames *names, const Query *q)
{
    enum { MAX_TITLE = 200 }; // of 255, for what comes before and after
    StrBuf line = sb_in(names->titles.arena);
    size_t length = sg_utf8_length(q->rule->title);
    sg_put_one_line(&line, q->rule->title);
    if (length > MAX_TITLE) {
        sg_emit_about(em, q->rule);
        sg_emit_warn(em, SG_insights_name, q->rule->title_span,
                     "the name is cut: the title has %zu characters, of %d at "
                     "most",
                     length, MAX_TITLE);
    }
    Str title = first_characters(sb_str(&line), MAX_TITLE);
    return take(&names->titles, title.n > 0 ? title : STR("untitled rule"),
                " - ");
}

Str sg_cw_parameter(CwNames *names, Str source)
{
    Arena *a = names->groups.arena;
    const Str *known = sg_map_get(&names->groups, source);
    if (known != NULL)
        return *known;
    Str *name = arena_new(a, Str);
    *name = take(&names->group_names,
                 names->spell(a, first_characters(source, CW_MAX_SOURCE)), "N");
    (void)sg_map_put(&names->groups, source, name);
    return *name;
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
    for (size_t at = 0; at < title.n;) {
        char c = title.p[at];
        (void)sg_utf8_next(title, &at);
        sb_putc(&sb, is_word(c) || c == '-' || c == '.' ? c : '-');
    }
    return take(&names->slugs, sb_str(&sb), "-");
}

// In the console, '/' makes folders.
Str sg_cw_query_name(Arena *a, Str source, Str title)
{
    StrBuf name = sb_in(a);
    sg_sb_put(&name, STR("sigma/"));
    sg_put_one_line(&name, first_characters(source, CW_MAX_SOURCE));
    sb_putc(&name, '/');
    sg_sb_put(&name, title);
    return sb_str(&name);
}

Str sg_cw_level(const Rule *rule)
{
    const char *level = sg_level_name(rule->level);
    return level != NULL ? str_of_literal(level) : STR("none");
}

Str sg_cw_rate(Arena *a, unsigned long long minutes)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "rate(%llu minute%s)", minutes, minutes == 1 ? "" : "s");
    return sb_str(&sb);
}

// Not less often: a step that does not divide an hour or a day is shorter at
// its end.
Str sg_cw_cron(Arena *a, unsigned long long minutes)
{
    StrBuf sb = sb_in(a);
    if (minutes < 60)
        sg_sb_putf(&sb, "cron(0/%llu * * * ? *)", minutes);
    else if (minutes >= 1440)
        sg_sb_put(&sb, STR("cron(0 0 * * ? *)"));
    else
        sg_sb_putf(&sb, "cron(0 0/%llu * * ? *)", minutes / 60);
    return sb_str(&sb);
}
