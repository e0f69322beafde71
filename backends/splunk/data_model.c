// data_model.c - searches in the summaries of a data model.
//
// "tstats" looks at the fields a data model has, and after it there are no
// events any more: just the fields after "by", with a text in place of what was
// missing.

#include "base/ascii.h"
#include "base/map.h"
#include "splunk/splunk.h"

// ---- what the pipeline says ----------------------------------------------

static bool is_model_name(Str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (!is_word(name.p[i]) && name.p[i] != '-')
            return false;
    return name.n > 0;
}

// The data set of a log source, for a data model named without one.
static Str data_set_of(const Logsource *ls)
{
    bool host = str_eq(ls->product, STR("windows")) ||
                str_eq(ls->product, STR("linux"));
    if (host && str_eq(ls->category, STR("process_creation")))
        return STR("Processes");
    if (str_eq(ls->product, STR("windows"))) {
        if (str_eq(ls->category, STR("file_event")))
            return STR("Filesystem");
        if (str_starts(ls->category, STR("registry_")))
            return STR("Registry");
    }
    if (ls->product.n == 0 && str_eq(ls->category, STR("proxy")))
        return STR("Proxy");
    if (ls->product.n == 0 && str_eq(ls->category, STR("network")) &&
        str_eq(ls->service, STR("dns")))
        return STR("DNS");
    return (Str){0};
}

typedef struct Model {
    Str name; // with its data set
    Str data_set;
    const Node *fields;
} Model;

static const Node *state_of(const Emitter *em, Str key)
{
    return em->run != NULL ? sg_run_state(em->run, key) : NULL;
}

static void read_name(Emitter *em, Model *model)
{
    const Node *n = state_of(em, STR("data_model_set"));
    if (n == NULL || n->kind != NODE_SCALAR || n->text.n == 0) {
        sg_emit_error(em, SG_spl_data_model, em->rule->logsource.span,
                      "no pipeline names a data model for this log source");
        sg_diag_hint(em->diags, "-p splunk_cim names some");
        return;
    }
    size_t dot = str_find(n->text, '.', 0);
    Str data_set = dot < n->text.n ? str_slice(n->text, dot + 1, n->text.n)
                                   : data_set_of(&em->ir->logsource);
    if (!is_model_name(str_slice(n->text, 0, dot)) || !is_model_name(data_set))
        sg_emit_error(em, SG_spl_data_model, em->rule->logsource.span,
                      "'%.*s' is not a data model and a data set",
                      STR_ARG(n->text));
    model->name = n->text;
    model->data_set = data_set;
}

static void read_fields(Emitter *em, Model *model)
{
    const Node *n = state_of(em, STR("fields"));
    bool sound = n != NULL && n->kind != NODE_MAP &&
                 (n->kind == NODE_SCALAR ? n->text.n > 0 : n->first != NULL);
    const Node *list = sound && n->kind == NODE_LIST ? n->first : NULL;
    for (const Node *x = list; x != NULL; x = x->next)
        sound = sound && x->kind == NODE_SCALAR && x->text.n > 0;
    if (!sound && !em->failed)
        sg_emit_error(em, SG_spl_data_model, em->rule->logsource.span,
                      "no pipeline sets the state 'fields', the names of the "
                      "data model's fields");
    model->fields = n != NULL && n->kind == NODE_LIST ? n->first : n;
}

static bool has_field(const Model *model, Str field)
{
    for (const Node *n = model->fields; n != NULL; n = n->next)
        if (str_eq(n->text, field))
            return true;
    return false;
}

// ---- what tstats cannot do -----------------------------------------------

static void refuse(Emitter *em, const Expr *e, const char *what)
{
    sg_emit_error(em, SG_spl_data_model_leaf, e->span,
                  "a data model cannot be searched for %s", what);
}

static void check_match(Emitter *em, const Expr *e)
{
    if (expr_is_keyword(e) && e->value->kind != VAL_QUERY)
        refuse(em, e, "keywords");
    else if (sg_spl_line_break(e) != NULL)
        refuse(em, e, "a value with a line break");
}

static void check(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH)
        check_match(em, e);
    for (const Expr *x = e->first; x != NULL; x = x->next)
        check(em, x);
}

// ---- commands after tstats -----------------------------------------------

// What the deferred comparisons ask of the summaries.
typedef struct Needs {
    Emitter *em;
    const Model *model;
    StrBuf present; // " f=*" for each field
    Map seen;
} Needs;

static void need(Needs *needs, Str field, Span where, bool present)
{
    Emitter *em = needs->em;
    if (!has_field(needs->model, field)) {
        sg_emit_error(em, SG_spl_data_model, where,
                      "'%.*s' is not among the fields that tstats returns",
                      STR_ARG(field));
        return;
    }
    if (!present || sg_map_put(&needs->seen, field, em) != NULL)
        return;
    StrBuf out = em->out;
    em->out = needs->present;
    if (em->out.n > 0)
        sb_putc(&em->out, ' ');
    sg_spl_put_field(em, &em->out, SPL_SEARCH, field, where);
    sg_sb_put(&em->out, STR("=*"));
    needs->present = em->out;
    em->out = out;
}

static void need_fields(Needs *needs, const Expr *e, bool present)
{
    if (e->kind == EX_MATCH) {
        need(needs, e->field, e->key, present);
        if (e->value->kind == VAL_FIELDREF)
            need(needs, e->value->u.fieldref.field, e->span, present);
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        need_fields(needs, x, present);
}

// What follows the search looks at the fields that tstats returns.
static void need_all(Needs *needs, const Splunk *state)
{
    for (const After *x = state->after; x != NULL; x = x->next)
        need_fields(needs, x->expr, x->form == AFTER_COMMAND && !x->negated);
}

// ---- the search ----------------------------------------------------------

static Str summaries_only(const Emitter *em)
{
    const Node *n = state_of(em, STR("summariesonly"));
    bool only = n == NULL || n->kind != NODE_SCALAR
                    ? spl_options(em)->summariesonly
                    : str_eq_fold(n->text, STR("true"));
    return only ? STR("true") : STR("false");
}

static void put_where(Emitter *em, Str search, Str present)
{
    bool all = str_eq(search, STR("*")) && present.n > 0;
    sg_sb_put(&em->out, STR(" where "));
    if (!all)
        sg_sb_put(&em->out, search);
    if (!all && present.n > 0)
        sb_putc(&em->out, ' ');
    sg_sb_put(&em->out, present);
}

static void put_fields(Emitter *em, const Model *model)
{
    sg_sb_put(&em->out, STR(" by"));
    for (const Node *n = model->fields; n != NULL; n = n->next) {
        sb_putc(&em->out, ' ');
        sg_spl_put_field(em, &em->out, SPL_BY, n->text,
                         em->rule->logsource.span);
    }
}

static void put_on_one_line(StrBuf *out, Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '\n')
            sb_putc(out, ' ');
        else
            sb_putc(out, text.p[i]);
}

static void put_head(Emitter *em, const Model *model)
{
    sg_sb_put(&em->out, STR("| tstats summariesonly="));
    sg_sb_put(&em->out, summaries_only(em));
    sg_sb_putf(&em->out,
               " allow_old_summaries=true fillnull_value=\"%.*s\" count "
               "min(_time) as firstTime max(_time) as lastTime from datamodel=",
               STR_ARG(((const Splunk *)em->state)->filler));
    sg_sb_put(&em->out, model->name);
}

// The blank at the end is there for those who compare with other tools.
static void put_tail(Emitter *em, const Model *model)
{
    sg_sb_put(&em->out, STR(" | `drop_dm_object_name("));
    sg_sb_put(&em->out, model->data_set);
    sg_sb_put(&em->out, STR(")` | convert timeformat=\"%Y-%m-%dT%H:%M:%S\" "
                            "ctime(firstTime) | convert "
                            "timeformat=\"%Y-%m-%dT%H:%M:%S\" "
                            "ctime(lastTime) "));
}

static Str search_model(Emitter *em, const Model *model)
{
    Splunk *state = em->state;
    state->filler =
        state->after == NULL ? STR("null") : sg_spl_filler(em, state->expr);
    Needs needs = {em, model, sb_in(em->arena), sg_map_in(em->arena)};
    need_all(&needs, state);
    em->out = sb_in(em->arena);
    sg_spl_put_after(em, true);
    Str after = sb_str(&em->out);
    em->out = sb_in(em->arena);
    put_head(em, model);
    put_where(em, state->search, sb_str(&needs.present));
    put_fields(em, model);
    put_on_one_line(&em->out, after);
    put_tail(em, model);
    return sb_str(&em->out);
}

Str sg_spl_data_model(Emitter *em, const Query *q)
{
    if (q->rule->kind == RULE_CORRELATION) {
        sg_emit_error(em, SG_spl_data_model_correlation, q->rule->span,
                      "the format data_model has no correlations");
        sg_diag_hint(em->diags, "the format default has them");
        return q->text;
    }
    Model model = {0};
    read_name(em, &model);
    read_fields(em, &model);
    check(em, ((const Splunk *)em->state)->expr);
    return em->failed ? q->text : search_model(em, &model);
}
