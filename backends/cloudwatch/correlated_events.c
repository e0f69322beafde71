// correlated_events.c - the events a correlation looks at, and their groups.

#include "cloudwatch/correlate.h"

#include "base/ascii.h"
#include "base/num.h"
#include "sigma/correlation.h"

// ---- stages and names ----------------------------------------------------

void sg_cw_next(StrBuf *list, Str between)
{
    if (list->n > 0)
        sg_sb_put(list, between);
}

void sg_cw_end_stage(Joining *j, Str command, const StrBuf *rest)
{
    if (rest->n == 0)
        return;
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, command);
    sg_sb_put(&out, sb_str(rest));
    StrItem *item = arena_new(j->em->arena, StrItem);
    item->text = sb_str(&out);
    *j->stages->tail = item;
    j->stages->tail = &item->next;
}

// By the correlation, or by the conditions of its rules.
static bool is_in_use(const Joining *j, Str name)
{
    const Alias nobody = {.name = name};
    return sg_correlation_uses(j->correlation, name) ||
           sg_alias_hides_field(j->in, &nobody);
}

Str sg_cw_own(const Joining *j, Str name, size_t number)
{
    StrBuf sb = sb_in(j->em->arena);
    sg_sb_put(&sb, name);
    if (number > 0)
        sg_sb_putf(&sb, "%zu", number);
    while (is_in_use(j, sb_str(&sb))) {
        Str taken = sb_str(&sb);
        sb = sb_in(j->em->arena);
        sg_sb_put(&sb, STR("sigma_"));
        sg_sb_put(&sb, taken);
    }
    return sb_str(&sb);
}

void sg_cw_put_number(Joining *j, StrBuf *out, const Threshold *t)
{
    bool negative = str_starts(t->number, STR("-"));
    bool apart = negative && !cw_options(j->em)->assume;
    if (str_find(t->number, 'e', 0) < t->number.n)
        sg_emit_error(j->em, SG_query_unsupported, t->span,
                      "the service may not read '%.*s' as a number",
                      STR_ARG(t->number));
    sg_sb_put(out, apart ? STR("0 - ") : STR(""));
    sg_sb_put(out, str_slice(t->number, apart ? 1 : 0, t->number.n));
}

// ---- orders --------------------------------------------------------------

bool sg_cw_is_order(const CorrelationInput *in)
{
    return in->correlation->type == CORR_TEMPORAL_ORDERED && in->count > 1;
}

bool sg_cw_is_pair(const CorrelationInput *in)
{
    return sg_cw_is_order(in) && in->count == 2;
}

bool sg_cw_is_chain(const CorrelationInput *in)
{
    return sg_cw_is_order(in) && in->count > 2;
}

// ---- more events ---------------------------------------------------------

static bool needs_no_not(const Cond *c)
{
    if (c == NULL)
        return true;
    if (c->kind == COND_NOT)
        return false;
    for (const Cond *x = c->first; x != NULL; x = x->next)
        if (!needs_no_not(x))
            return false;
    return true;
}

static bool only_grows(CorrelationType type)
{
    switch (type) {
    case CORR_EVENT_COUNT:
    case CORR_VALUE_COUNT:
    case CORR_TEMPORAL:
    case CORR_TEMPORAL_ORDERED:
    case CORR_VALUE_SUM: return true; // of costs, bytes and the like
    case CORR_VALUE_AVG:
    case CORR_VALUE_PERCENTILE:
    case CORR_VALUE_MEDIAN: break;
    }
    return false;
}

bool sg_cw_is_monotone(const Correlation *c)
{
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next)
        if (t->op != CORR_GT && t->op != CORR_GTE)
            return false;
    return only_grows(c->type) && needs_no_not(c->expression);
}

// ---- how many events -----------------------------------------------------

enum { MAX_EVENTS = 10000 };

uint64_t sg_cw_events_asked(const Correlation *c)
{
    const Threshold *t = c->thresholds;
    double number;
    if (c->type != CORR_EVENT_COUNT || t == NULL || t->next != NULL ||
        (t->op != CORR_GTE && t->op != CORR_GT) ||
        !sg_num_parse(t->number, &number) || number >= MAX_EVENTS)
        return 0;
    if (number < 1)
        return 1;
    uint64_t whole = (uint64_t)number;
    return t->op == CORR_GT || (double)whole < number ? whole + 1 : whole;
}

// ---- which events --------------------------------------------------------

// Is there an "and" or "or" outside of parentheses?
static bool is_compound(Str s)
{
    int depth = 0;
    for (size_t at = 0; at < s.n; at++) {
        char c = s.p[at];
        if (c == '"' || c == '\'' || c == '`' || c == '/')
            at = sg_cw_skip_quoted(s, at);
        else if (c == '(' || c == ')')
            depth += c == '(' ? 1 : -1;
        else if (c == ' ' && depth == 0 &&
                 (str_starts(str_slice(s, at, s.n), STR(" and ")) ||
                  str_starts(str_slice(s, at, s.n), STR(" or "))))
            return true;
    }
    return false;
}

void sg_cw_put_alternative(StrBuf *out, Str condition)
{
    bool group = is_compound(condition);
    sg_cw_next(out, STR(" or "));
    sg_sb_put(out, group ? STR("(") : STR(""));
    sg_sb_put(out, condition);
    sg_sb_put(out, group ? STR(")") : STR(""));
}

static Str any_of(Arena *a, const Str *conditions, size_t count)
{
    StrBuf out = sb_in(a);
    if (count == 1)
        return conditions[0];
    for (size_t i = 0; i < count; i++)
        sg_cw_put_alternative(&out, conditions[i]);
    return sb_str(&out);
}

static bool have_parsed(const Joining *j, const StrItem *names)
{
    while (names != NULL && !sg_cw_is_parsed(j->em, names->text))
        names = names->next;
    return names != NULL;
}

// Some condition, group or value is in the parsed event: see json.c.
static void parse_event(Joining *j)
{
    const MadeColumns *made = j->stages->made;
    StrBuf first = sb_in(j->em->arena), second = sb_in(j->em->arena);
    const Correlation *c = j->correlation;
    bool parsed = made->parsed || have_parsed(j, c->group_by) ||
                  have_parsed(j, c->fields);
    for (const Alias *x = c->aliases; x != NULL; x = x->next)
        for (const AliasField *f = x->fields; f != NULL; f = f->next)
            parsed |= sg_cw_is_parsed(j->em, f->field);
    if (parsed)
        sg_sb_put(&first, STR("jsonParse(@message) as sigma_json"));
    sg_cw_put_made(&first, made, false);
    sg_cw_put_made(&second, made, true);
    sg_cw_end_stage(j, STR("fields "), &first);
    sg_cw_end_stage(j, STR("fields "), &second);
}

// A rule with several conditions finds what any of them finds.  They are
// printed once more, for the columns that they look at, which rules share.
static Str condition_of(Joining *j, const BaseRule *base)
{
    Emitter own = *j->em;
    DiagList ignored;
    Str *conditions = arena_array(j->em->arena, Str, base->count);
    sg_diag_init(&ignored, j->em->arena); // they were given with the rule
    own.diags = &ignored;
    own.run = base->run;
    own.ir = base->ir;
    for (size_t i = 0; i < base->count; i++)
        conditions[i] = sg_cw_condition(&own, base->exprs[i], j->stages->made);
    j->em->failed |= own.failed;
    return any_of(j->em->arena, conditions, base->count);
}

Str sg_cw_any_of(const Joining *j, size_t from, size_t to)
{
    Str *different = arena_array(j->em->arena, Str, to - from);
    size_t n = 0;
    for (size_t i = from; i < to; i++) {
        size_t k = from;
        while (j->in->rules[k].ref->rule != j->in->rules[i].ref->rule)
            k++;
        if (k == i)
            different[n++] = j->conditions[i];
    }
    return any_of(j->em->arena, different, n);
}

// A rule that is listed twice is asked for once; its columns need its condition
// for each place in the list.
void sg_cw_filter_rules(Joining *j)
{
    size_t n = j->in->count;
    j->conditions = arena_array(j->em->arena, Str, n);
    for (size_t i = 0; i < n; i++)
        j->conditions[i] = condition_of(j, &j->in->rules[i]);
    parse_event(j);
    StrBuf out = sb_in(j->em->arena);
    sg_sb_put(&out, sg_cw_any_of(j, 0, n));
    sg_cw_end_stage(j, STR("filter "), &out);
}

// Pages have a call as a column, and columns in calculations and in "case".
Str sg_cw_time(const Joining *j)
{
    return cw_options(j->em)->assume ? STR("toMillis(@timestamp)")
                                     : STR("sigma_ts");
}

void sg_cw_put_time(Joining *j)
{
    StrBuf out = sb_in(j->em->arena);
    if (!cw_options(j->em)->assume || sg_cw_is_chain(j->in))
        sg_sb_put(&out, STR("toMillis(@timestamp) as sigma_ts"));
    sg_cw_end_stage(j, STR("fields "), &out);
}

void sg_cw_put_flag(Joining *j, StrBuf *columns, Str condition, size_t number)
{
    bool call = cw_options(j->em)->level >= LEVEL_2026; // else 1 for true
    sg_cw_next(columns, STR(", "));
    sg_sb_put(columns, call ? STR("if(") : STR("("));
    sg_sb_put(columns, condition);
    sg_sb_put(columns, call ? STR(", 1, 0) as ") : STR(") as "));
    sg_sb_put(columns, sg_cw_own(j, STR("r"), number));
}

// ---- aliases -------------------------------------------------------------

// What the rule calls the field; its alias if it says nothing.
static Str alias_field(Joining *j, const Alias *alias, size_t rule)
{
    const RuleRef *ref = j->in->rules[rule].ref;
    for (const AliasField *f = alias->fields; f != NULL; f = f->next)
        if (str_eq(f->rule, ref->text))
            return sg_cw_event_field(j->em, f->field, f->span);
    return sg_cw_event_field(j->em, alias->name, alias->span);
}

static bool is_one_field(Joining *j, const Alias *alias)
{
    for (size_t i = 1; i < j->in->count; i++)
        if (!str_eq(alias_field(j, alias, 0), alias_field(j, alias, i)))
            return false;
    return true;
}

// Do all rules call the field what the alias is called?
static bool is_own_field(Joining *j, const Alias *alias)
{
    return is_one_field(j, alias) &&
           str_eq(alias_field(j, alias, 0),
                  sg_cw_field(j->em, alias->name, alias->span));
}

static bool reads_its_name(Joining *j, const Alias *alias)
{
    Str own = sg_cw_field(j->em, alias->name, alias->span);
    for (size_t i = 0; i < j->in->count; i++)
        if (str_eq(alias_field(j, alias, i), own))
            return true;
    return false;
}

static Str alias_column(Joining *j, const Alias *alias)
{
    Str name = alias->name;
    // It would not be known which of the two a reader gets.
    if (sg_alias_hides_field(j->in, alias) || reads_its_name(j, alias))
        name = sg_cw_own(j, name, 0);
    return sg_cw_field(j->em, name, alias->span);
}

// "identity.arn" is the column identity_arn: a name with dots would be that of
// the field which is missing from some events.
static Str parsed_column(Joining *j, Str field)
{
    Str name = sg_arena_copy(j->em->arena, field);
    StrBuf out = sb_in(j->em->arena);
    for (size_t i = 0; i < name.n; i++)
        sb_putc(&out, is_word(name.p[i]) ? name.p[i] : '_');
    return sg_cw_own(j, sb_str(&out), 0);
}

Str sg_cw_column(Joining *j, const StrItem *name)
{
    const Alias *x = j->correlation->aliases;
    while (x != NULL && !str_eq(x->name, name->text))
        x = x->next;
    if (x != NULL && !is_own_field(j, x))
        return alias_column(j, x);
    return sg_cw_is_parsed(j->em, name->text)
               ? parsed_column(j, name->text)
               : sg_cw_field(j->em, name->text, name->span);
}

enum { MAX_CASES = 9 }; // "case" takes ten branches

// A column has one value: an event of several rules has that of the first.
static void put_cases(Joining *j, StrBuf *columns, const Alias *alias)
{
    if (sg_count_rules(j->in->correlation) > MAX_CASES)
        sg_emit_error(j->em, SG_insights_alias, alias->span,
                      "an alias over more than %d rules", (int)MAX_CASES);
    sg_cw_need(j->em, LEVEL_2026, alias->span, "'case'");
    sg_sb_put(columns, STR("case("));
    for (size_t i = 0; i < j->in->count; i++) {
        if (!sg_is_first_ref(j->in, i))
            continue;
        sg_sb_put(columns, i > 0 ? STR(", ") : STR(""));
        sg_sb_put(columns, j->conditions[i]);
        sg_sb_put(columns, STR(", "));
        sg_sb_put(columns, alias_field(j, alias, i));
    }
    sb_putc(columns, ')');
}

static bool is_alias(const Joining *j, Str name)
{
    const Alias *x = j->correlation->aliases;
    while (x != NULL && !str_eq(x->name, name))
        x = x->next;
    return x != NULL;
}

// "sigma_json.identity.arn as identity_arn", once: "stats" takes no part of a
// parsed event.
static void put_parsed(Joining *j, StrBuf *columns, const StrItem *names,
                       Map *done)
{
    for (; names != NULL; names = names->next) {
        if (!sg_cw_is_parsed(j->em, names->text) || is_alias(j, names->text) ||
            sg_map_put(done, names->text, j) != NULL)
            continue;
        sg_cw_next(columns, STR(", "));
        sg_sb_put(columns, sg_cw_parsed_path(j->em, names->text, names->span));
        sg_sb_put(columns, STR(" as "));
        sg_sb_put(columns, parsed_column(j, names->text));
    }
}

// An alias that nothing asks for needs no column, and one that all rules use as
// their field must not have one: a column cannot be defined twice.
void sg_cw_put_aliases(Joining *j, StrBuf *columns)
{
    const Correlation *c = j->correlation;
    Map parsed = sg_map_in(j->em->arena);
    put_parsed(j, columns, c->group_by, &parsed);
    put_parsed(j, columns, c->fields, &parsed);
    for (const Alias *x = c->aliases; x != NULL; x = x->next) {
        bool one = is_one_field(j, x);
        if (!sg_correlation_needs(c, x->name) || is_own_field(j, x))
            continue;
        sg_cw_next(columns, STR(", "));
        if (one)
            sg_sb_put(columns, alias_field(j, x, 0));
        else
            put_cases(j, columns, x);
        if (!one)
            sg_emit_warn(j->em, SG_insights_several, x->span,
                         "an event that several rules find has the '%.*s' of "
                         "the first of them only",
                         STR_ARG(x->name));
        sg_sb_put(columns, STR(" as "));
        sg_sb_put(columns, alias_column(j, x));
    }
}

// ---- groups --------------------------------------------------------------

const StrItem *sg_cw_group(const Joining *j, const StrItem *from)
{
    for (; from != NULL; from = from->next) {
        const StrItem *before = j->correlation->group_by;
        while (!str_eq(before->text, from->text))
            before = before->next;
        if (before == from)
            return from;
    }
    return NULL;
}

size_t sg_cw_count_groups(const Joining *j)
{
    size_t n = 0;
    const StrItem *g = sg_cw_group(j, j->correlation->group_by);
    for (; g != NULL; g = sg_cw_group(j, g->next))
        n++;
    return n;
}

// "sort" compares as text what does not begin with a digit.
void sg_cw_put_key(Joining *j, StrBuf *out, const StrItem *group)
{
    sg_sb_put(out, STR("concat(\"=\", "));
    sg_sb_put(out, sg_cw_column(j, group));
    sb_putc(out, ')');
}

void sg_cw_put_first_rows(Joining *j, const StrBuf *columns)
{
    StrItem **picks = j->stages->tail;
    StrBuf one = sb_in(j->em->arena);
    sb_putc(&one, '1');
    j->stages->single = columns->n == 0;
    if (columns->n > 0)
        sg_cw_end_stage(j, STR("dedup "), columns);
    else
        sg_cw_end_stage(j, STR("limit "), &one);
    j->stages->picks = *picks;
}

void sg_cw_put_present(Joining *j, StrBuf *out, const StrItem *name)
{
    sg_cw_next(out, STR(" and "));
    sg_sb_put(out, STR("ispresent("));
    sg_sb_put(out, sg_cw_column(j, name));
    sb_putc(out, ')');
}

// Without the value an event is not counted: 0 would be few enough for "lt",
// and what concat() makes of an absent part is not documented.
static bool needs_values(const Correlation *c)
{
    return c->type == CORR_VALUE_COUNT &&
           (c->fields->next != NULL || sg_holds_for_nothing(c));
}

// Events without the group's fields must not form a group.
void sg_cw_filter_groups(Joining *j)
{
    const Correlation *c = j->correlation;
    StrBuf out = sb_in(j->em->arena);
    const StrItem *g = sg_cw_group(j, c->group_by);
    for (; g != NULL; g = sg_cw_group(j, g->next))
        sg_cw_put_present(j, &out, g);
    for (const StrItem *f = needs_values(c) ? c->fields : NULL; f; f = f->next)
        if (!sg_is_listed(c->group_by, f->text))
            sg_cw_put_present(j, &out, f);
    sg_cw_end_stage(j, STR("filter "), &out);
}
